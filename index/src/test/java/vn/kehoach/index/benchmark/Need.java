package vn.kehoach.index.benchmark;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.analysis.Marks;

/**
 * What somebody looks for, in a form that every engine can ask in its own way. Twenty items of one
 * page are wanted, and how many there are in all.
 *
 * @param shape name of the shape of the query
 * @param words all of which are wanted; empty for none
 * @param phrase words next to each other
 * @param agency id and name of a body, joined by a bar
 * @param lead whether that body must lead
 * @param kind name of the kind of item
 * @param atLeast a percentage that a measure must reach
 * @param number words of a plan's number
 * @param newest whether the newest come first, else the best
 * @param facets whether to count by kind and year
 * @param page from 1
 */
record Need(
    String shape,
    String words,
    boolean phrase,
    @Nullable String agency,
    boolean lead,
    @Nullable String province,
    @Nullable Integer fromYear,
    @Nullable Integer toYear,
    @Nullable String kind,
    @Nullable Integer atLeast,
    @Nullable String number,
    boolean newest,
    boolean facets,
    int page) {

  /** The shapes, each filled at random. */
  static final List<String> SHAPES =
      List.of(
          "rare word",
          "one frequent word, no marks",
          "two words with marks",
          "word pair, no marks",
          "phrase with marks",
          "words + agency + role",
          "agency + role + years",
          "words + target >= n%",
          "document number",
          "words + facets",
          "province + years + kind, newest",
          "words, page 1,000");

  static Need of(String shape, ArchiveGenerator archive, Random random) {
    Filling fill = new Filling(archive, random);
    return switch (shape) {
      case "rare word" -> words(shape, fill.word(600, 8000));
      case "one frequent word, no marks" -> words(shape, fill.bare(20, 80));
      case "two words with marks" -> words(shape, fill.word(25, 150) + " " + fill.word(25, 150));
      case "word pair, no marks" -> words(shape, fill.bare(40, 140));
      case "phrase with marks" -> words(shape, fill.word(100, 140)).asPhrase();
      case "words + agency + role" -> words(shape, fill.word(20, 140)).led(fill.agency());
      case "agency + role + years" ->
          words(shape, "").led(fill.agency()).during(2016, 2016 + random.nextInt(8));
      case "words + target >= n%" ->
          words(shape, fill.word(20, 140)).reaching(50 + 5 * random.nextInt(10));
      case "document number" -> words(shape, "").numbered((1 + random.nextInt(600)) + " KH");
      case "words + facets" -> words(shape, fill.word(20, 140)).counted();
      case "province + years + kind, newest" ->
          words(shape, "")
              .newestTargets(ArchiveGenerator.PROVINCES.get(random.nextInt(20)))
              .during(2014, 2020);
      case "words, page 1,000" -> words(shape, fill.word(20, 60)).onPage(1000);
      default -> throw new IllegalArgumentException(shape);
    };
  }

  private static Need words(String shape, String words) {
    return new Need(
        shape, words, false, null, false, null, null, null, null, null, null, false, false, 1);
  }

  private Need asPhrase() {
    return new Need(
        shape, words, true, agency, lead, province, fromYear, toYear, kind, atLeast, number, newest,
        facets, page);
  }

  private Need led(String body) {
    return new Need(
        shape, words, phrase, body, true, province, fromYear, toYear, kind, atLeast, number, newest,
        facets, page);
  }

  private Need during(int from, int to) {
    return new Need(
        shape, words, phrase, agency, lead, province, from, to, kind, atLeast, number, newest,
        facets, page);
  }

  private Need reaching(int percent) {
    return new Need(
        shape, words, phrase, agency, lead, province, fromYear, toYear, kind, percent, number,
        newest, facets, page);
  }

  private Need numbered(String part) {
    return new Need(
        shape, words, phrase, agency, lead, province, fromYear, toYear, kind, atLeast, part, newest,
        facets, page);
  }

  private Need counted() {
    return new Need(
        shape, words, phrase, agency, lead, province, fromYear, toYear, kind, atLeast, number,
        newest, true, page);
  }

  private Need newestTargets(String place) {
    return new Need(
        shape, words, phrase, agency, lead, place, fromYear, toYear, "TARGET", atLeast, number,
        true, facets, page);
  }

  private Need onPage(int wanted) {
    return new Need(
        shape, words, phrase, agency, lead, province, fromYear, toYear, kind, atLeast, number,
        newest, facets, wanted);
  }

  /** Chooses words and names. */
  private record Filling(ArchiveGenerator archive, Random random) {

    String word(int from, int to) {
      return archive.vocabulary().ranked(from + random.nextInt(to - from)).replace(",", "");
    }

    String bare(int from, int to) {
      return Marks.fold(word(from, to));
    }

    String agency() {
      return ArchiveGenerator.AGENCIES.get(random.nextInt(ArchiveGenerator.AGENCIES.size()));
    }
  }
}
