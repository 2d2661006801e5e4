package vn.kehoach.corpus.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name with a slot for the level word: {@code Công an {tỉnh}} is the police of a province ({@code
 * Công an tỉnh}) or of a centrally-run city ({@code Công an thành phố}).
 *
 * <p>Slots are {@code {tỉnh}}, {@code {huyện}}, {@code {xã}} and {@code {trường}}; with a question
 * mark ({@code {tỉnh?}}) the name also stands without any level word. A slot stands at the end of
 * the name.
 */
record NamePattern(String text) {

  /**
   * An ending of the name.
   *
   * @param written the level word as a document may write it ({@code TP}); empty where there is
   *     none
   * @param levelWord the same as the canonical name writes it ({@code thành phố})
   */
  record Ending(String written, String levelWord) {

    static Ending of(String word) {
      return new Ending(word, word);
    }
  }

  private static final Pattern SLOT = Pattern.compile(" \\{(\\p{L}+)(\\??)}$");

  private static final Map<String, List<Ending>> ENDINGS =
      Map.of(
          "tỉnh",
          List.of(
              Ending.of("tỉnh"),
              Ending.of("cấp tỉnh"),
              Ending.of("thành phố"),
              new Ending("TP", "thành phố")),
          "huyện",
          List.of(
              Ending.of("cấp huyện"),
              Ending.of("huyện"),
              Ending.of("quận"),
              Ending.of("thị xã"),
              Ending.of("thành phố"),
              new Ending("TP", "thành phố"),
              new Ending("TX", "thị xã")),
          "xã",
          List.of(
              Ending.of("cấp xã"),
              Ending.of("xã"),
              Ending.of("phường"),
              Ending.of("thị trấn"),
              Ending.of("đặc khu")),
          "trường",
          List.of(Ending.of("nhà trường"), Ending.of("trường")));

  NamePattern {
    Matcher slot = SLOT.matcher(text);
    boolean known = slot.find() ? ENDINGS.containsKey(slot.group(1)) : !text.contains("{");
    if (!known) {
      throw new IllegalArgumentException(
          "'" + text + "': a slot is {tỉnh}, {huyện}, {xã} or {trường}, at the end");
    }
  }

  /** The name without slot and level word. */
  String stem() {
    return text.endsWith("}") ? SLOT.matcher(text).replaceFirst("") : text;
  }

  /** The name with the word of its own level ({@code tỉnh}, {@code cấp huyện}, {@code cấp xã}). */
  String canonical() {
    return withLevel(endings().getFirst().levelWord());
  }

  /**
   * The name with a level word, without one where the word is empty; a name without a slot as it
   * is.
   */
  String withLevel(String word) {
    String stem = stem();
    return word.isEmpty() || stem.equals(text) ? stem : stem + " " + word;
  }

  /** All endings that the name may have after its stem, that of the canonical name first. */
  List<Ending> endings() {
    Matcher slot = SLOT.matcher(text);
    if (!text.endsWith("}") || !slot.find()) {
      return List.of(Ending.of(""));
    }
    List<Ending> endings = new ArrayList<>(ENDINGS.getOrDefault(slot.group(1), List.of()));
    if (!slot.group(2).isEmpty()) {
      endings.add(Ending.of(""));
    }
    return endings;
  }
}
