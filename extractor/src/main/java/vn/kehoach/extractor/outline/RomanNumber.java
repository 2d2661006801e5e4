package vn.kehoach.extractor.outline;

import java.util.Optional;

/** Roman numbers as sections bear them, I to XXXIX. */
final class RomanNumber {

  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

  private RomanNumber() {}

  /** The value of a number in lower case; empty where it is none, or is written irregularly. */
  static Optional<Integer> parse(String lowerCase) {
    int tens = 0;
    while (tens < 3 && tens < lowerCase.length() && lowerCase.charAt(tens) == 'x') {
      tens++;
    }
    String ones = lowerCase.substring(tens);
    for (int i = 0; i < ONES.length; i++) {
      if (ONES[i].equals(ones)) {
        int value = 10 * tens + i;
        return value == 0 ? Optional.empty() : Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
