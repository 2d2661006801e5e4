package vn.kehoach.gold.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Likeness of two word lists after Ratcliff and Obershelp (Dr. Dobb's Journal, July 1988): twice
 * the words in common over all words, where the common words are those of the longest common run,
 * and again of what lies left and right of it. Of equally long runs the leftmost counts. The same
 * as Python's {@code difflib.SequenceMatcher} without its junk heuristics.
 */
public final class Similarity {

  private Similarity() {}

  /**
   * From 0 (nothing in common) to 1 (the same words in the same order). Lists whose lengths alone
   * keep them below 0.5 are 0, and so is anything compared with an empty list.
   */
  public static double of(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    if (a.equals(b)) {
      return 1;
    }
    int all = a.size() + b.size();
    if (2.0 * Math.min(a.size(), b.size()) / all < 0.5) {
      return 0;
    }
    return 2.0 * new Runs(a, b).common(0, a.size(), 0, b.size()) / all;
  }

  /** Searches runs of equal words; places of each word of the second list are looked up once. */
  private static final class Runs {

    private final List<String> a;
    private final Map<String, List<Integer>> places = new HashMap<>();

    Runs(List<String> a, List<String> b) {
      this.a = a;
      for (int j = 0; j < b.size(); j++) {
        places.computeIfAbsent(b.get(j), word -> new ArrayList<>()).add(j);
      }
    }

    /** Words in common between {@code a[aFrom, aTo)} and {@code b[bFrom, bTo)}. */
    int common(int aFrom, int aTo, int bFrom, int bTo) {
      int bestA = aFrom;
      int bestB = bFrom;
      int length = 0;
      Map<Integer, Integer> runEndingAt = new HashMap<>();
      for (int i = aFrom; i < aTo; i++) {
        Map<Integer, Integer> next = new HashMap<>();
        for (int j : places.getOrDefault(a.get(i), List.of())) {
          if (j < bFrom || j >= bTo) {
            continue;
          }
          int run = runEndingAt.getOrDefault(j - 1, 0) + 1;
          next.put(j, run);
          if (run > length) {
            bestA = i - run + 1;
            bestB = j - run + 1;
            length = run;
          }
        }
        runEndingAt = next;
      }
      return length == 0
          ? 0
          : length
              + common(aFrom, bestA, bFrom, bestB)
              + common(bestA + length, aTo, bestB + length, bTo);
    }
  }
}
