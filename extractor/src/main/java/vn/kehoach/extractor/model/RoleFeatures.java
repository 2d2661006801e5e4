package vn.kehoach.extractor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.extractor.language.Words;

/**
 * What a model of roles looks at: words without case and marks, pairs of them, and the words that
 * come first. Numbers are one word, since no role depends on their value.
 */
public final class RoleFeatures {

  /** So many words of a section's body are looked at. */
  private static final int BODY_WORDS = 40;

  /** So many words count as the first ones. */
  private static final int FIRST_WORDS = 4;

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private RoleFeatures() {}

  /**
   * The features of a section.
   *
   * @param heading its heading without number; may be empty
   * @param body what stands below, at least its first words
   */
  public static List<String> ofSection(String heading, String body) {
    List<String> features = new ArrayList<>();
    add(features, "h", keys(heading));
    List<String> words = keys(body);
    add(features, "b", words.subList(0, Math.min(BODY_WORDS, words.size())));
    return features;
  }

  /** The features of one sentence or list item, without its bullet. */
  public static List<String> ofSentence(String sentence) {
    List<String> features = new ArrayList<>();
    add(features, "s", keys(sentence));
    return features;
  }

  private static void add(List<String> features, String where, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      features.add(where + ":" + words.get(i));
      if (i > 0) {
        features.add(where + ":" + words.get(i - 1) + "_" + words.get(i));
      }
      if (i < FIRST_WORDS) {
        features.add(where + i + ":" + words.get(i));
      }
    }
    if (words.isEmpty()) {
      features.add(where + ":nothing");
    }
  }

  private static List<String> keys(String text) {
    Words words = Words.of(text);
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < words.count(); i++) {
      String key = words.key(i);
      keys.add(NUMBER.matcher(key).matches() ? "0" : key);
    }
    return keys;
  }
}
