package vn.kehoach.extractor.read;

/** Numbers as word processors and browsers show them in lists. */
final class NumberFormats {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private NumberFormats() {}

  /** Roman numeral in capitals; numbers outside 1 to 3999 stay decimal. */
  static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        out.append(NUMERALS[i]);
        rest -= VALUES[i];
      }
    }
    return out.toString();
  }

  /** a to z, then aa, bb as Word counts (ECMA-376, 17.18.59); below 1 decimal. */
  static String letter(int number) {
    if (number < 1 || number > 780) {
      return Integer.toString(number);
    }
    return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }
}
