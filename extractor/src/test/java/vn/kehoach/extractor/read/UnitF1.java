package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * F1 of items as the evaluation counts them strictly: two items are one if nine tenths of their
 * words are the same in the same order, marks included, and everything behind the first bar is
 * equal.
 */
final class UnitF1 {

  private static final double STRICT = 0.9;

  private UnitF1() {}

  static double strict(List<String> expected, List<String> found) {
    List<String> left = new ArrayList<>(found);
    long hits =
        expected.stream()
            .filter(item ->
                left.stream()
                    .filter(other -> isSame(item, other))
                    .findFirst()
                    .map(left::remove)
                    .isPresent())
            .count();
    return 2.0 * hits / (expected.size() + found.size());
  }

  private static boolean isSame(String one, String other) {
    String[] a = one.split(" \\| ", 2);
    String[] b = other.split(" \\| ", 2);
    List<String> words = words(a[0]);
    List<String> others = words(b[0]);
    return words.getFirst().equals(others.getFirst())
        && Arrays.equals(a, 1, a.length, b, 1, b.length)
        && 2.0 * common(words, others) / (words.size() + others.size()) >= STRICT;
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}%]+"));
  }

  /** Length of the longest common subsequence. */
  private static int common(List<String> a, List<String> b) {
    int[] lengths = new int[b.size() + 1];
    for (String word : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.size(); j++) {
        int above = lengths[j];
        lengths[j] =
            word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(lengths[j], lengths[j - 1]);
        diagonal = above;
      }
    }
    return lengths[b.size()];
  }
}
