package vn.kehoach.index;

import java.util.Arrays;

/** How many letters must be added, dropped, changed or swapped with the next (Damerau, OSA). */
final class EditDistance {

  private EditDistance() {}

  /**
   * The distance between two words.
   *
   * @param limit distances above it are of no interest
   * @return a number above {@code limit} where the distance is
   */
  static int between(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) > limit) {
      return limit + 1;
    }
    int[] twoBefore = new int[other.length() + 1];
    int[] before = new int[other.length() + 1];
    Arrays.setAll(before, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[other.length() + 1];
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(before[j], now[j - 1]) + 1, before[j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        if (swapped) {
          now[j] = Math.min(now[j], twoBefore[j - 2] + 1);
        }
      }
      twoBefore = before;
      before = now;
    }
    return before[other.length()];
  }
}
