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
      case "rare word" -> fill.words(shape, fill.word(600, 8000));
      case "one frequent word, no marks" -> fill.words(shape, fill.bare(20, 80));
      case "two words with marks" ->
          fill.words(shape, fill.word(25, 150) + " " + fill.word(25, 150));
      case "word pair, no marks" -> fill.words(shape, fill.bare(40, 140));
      case "phrase with marks" ->
          new Need(
              shape,
              fill.word(100, 140),
              true,
              null,
              false,
              null,
              null,
              null,
              null,
              null,
              null,
              false,
              false,
              1);
      case "words + agency + role" ->
          new Need(
              shape,
              fill.word(20, 140),
              false,
              fill.agency(),
              true,
              null,
              null,
              null,
              null,
              null,
              null,
              false,
              false,
              1);
      case "agency + role + years" ->
          new Need(
              shape,
              "",
              false,
              fill.agency(),
              true,
              null,
              2016,
              2016 + random.nextInt(8),
              null,
              null,
              null,
              false,
              false,
              1);
      case "words + target >= n%" ->
          new Need(
              shape,
              fill.word(20, 140),
              false,
              null,
              false,
              null,
              null,
              null,
              null,
              50 + 5 * random.nextInt(10),
              null,
              false,
              false,
              1);
      case "document number" ->
          new Need(
              shape,
              "",
              false,
              null,
              false,
              null,
              null,
              null,
              null,
              null,
              (1 + random.nextInt(600)) + " KH",
              false,
              false,
              1);
      case "words + facets" ->
          new Need(
              shape,
              fill.word(20, 140),
              false,
              null,
              false,
              null,
              null,
              null,
              null,
              null,
              null,
              false,
              true,
              1);
      case "province + years + kind, newest" ->
          new Need(
              shape,
              "",
              false,
              null,
              false,
              ArchiveGenerator.PROVINCES.get(random.nextInt(20)),
              2014,
              2020,
              "TARGET",
              null,
              null,
              true,
              false,
              1);
      case "words, page 1,000" ->
          new Need(
              shape,
              fill.word(20, 60),
              false,
              null,
              false,
              null,
              null,
              null,
              null,
              null,
              null,
              false,
              false,
              1000);
      default -> throw new IllegalArgumentException(shape);
    };
  }

  /** Chooses words and names. */
  private record Filling(ArchiveGenerator archive, Random random) {

    Need words(String shape, String words) {
      return new Need(
          shape, words, false, null, false, null, null, null, null, null, null, false, false, 1);
    }

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
