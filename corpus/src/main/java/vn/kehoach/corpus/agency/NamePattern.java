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
 * <p>Slots are {@code {tỉnh}}, {@code {huyện}} and {@code {xã}}; with a question mark ({@code
 * {tỉnh?}}) the name also stands without any level word. A slot stands at the end of the name.
 */
record NamePattern(String text) {

  /** A level word as it may be written, and as the canonical name writes it. */
  private record LevelWord(String written, String canonical) {}

  /** A name that the pattern stands for; the level word is empty where the name has none. */
  record Reading(String text, String levelWord) {}

  private static final Pattern SLOT = Pattern.compile(" \\{(\\p{L}+)(\\??)}$");

  private static final Map<String, List<LevelWord>> WORDS =
      Map.of(
          "tỉnh",
          words("tỉnh", "cấp tỉnh", "thành phố", "TP:thành phố"),
          "huyện",
          words("cấp huyện", "huyện", "quận", "thị xã", "thành phố", "TP:thành phố", "TX:thị xã"),
          "xã",
          words("cấp xã", "xã", "phường", "thị trấn", "đặc khu"));

  NamePattern {
    Matcher slot = SLOT.matcher(text);
    boolean known = slot.find() ? WORDS.containsKey(slot.group(1)) : !text.contains("{");
    if (!known) {
      throw new IllegalArgumentException(
          "'" + text + "': a slot is {tỉnh}, {huyện} or {xã}, at the end");
    }
  }

  private static List<LevelWord> words(String... words) {
    List<LevelWord> list = new ArrayList<>();
    for (String word : words) {
      int colon = word.indexOf(':');
      list.add(
          colon < 0
              ? new LevelWord(word, word)
              : new LevelWord(word.substring(0, colon), word.substring(colon + 1)));
    }
    return List.copyOf(list);
  }

  /** The name with the word of its own level ({@code tỉnh}, {@code cấp huyện}, {@code cấp xã}). */
  String canonical() {
    Matcher slot = SLOT.matcher(text);
    return slot.find() ? withLevel(level(slot).getFirst().canonical()) : text;
  }

  /** The name with a level word; without one where the word is empty. */
  String withLevel(String word) {
    return SLOT.matcher(text).replaceFirst(word.isEmpty() ? "" : " " + word);
  }

  /** All names that the pattern stands for, the canonical one first. */
  List<Reading> readings() {
    Matcher slot = SLOT.matcher(text);
    if (!slot.find()) {
      return List.of(new Reading(text, ""));
    }
    List<Reading> readings = new ArrayList<>();
    for (LevelWord word : level(slot)) {
      readings.add(new Reading(withLevel(word.written()), word.canonical()));
    }
    if (!slot.group(2).isEmpty()) {
      readings.add(new Reading(withLevel(""), ""));
    }
    return readings;
  }

  private static List<LevelWord> level(Matcher slot) {
    return WORDS.getOrDefault(slot.group(1), List.of());
  }
}
