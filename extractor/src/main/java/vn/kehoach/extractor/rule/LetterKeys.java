package vn.kehoach.extractor.rule;

/**
 * One key for all letters that a pattern may hold equal: small and capital, every white space.
 *
 * <p>Coarser than any pattern's own comparison, so that what differs by key differs for every
 * pattern. Letters from {@link #LETTERS} on are their own keys.
 */
final class LetterKeys {

  /** Letters of Vietnamese words and signs of comparison lie below. */
  static final int LETTERS = 0x2300;

  private static final char[] KEYS = keys();

  private LetterKeys() {}

  static char of(char c) {
    return c < LETTERS ? KEYS[c] : c;
  }

  private static char[] keys() {
    char[] keys = new char[LETTERS];
    for (char c = 0; c < LETTERS; c++) {
      boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
      // Both ways, as the pattern's Unicode case does: ſ and s, the Kelvin sign and k.
      keys[c] = white ? ' ' : Character.toLowerCase(Character.toUpperCase(c));
    }
    return keys;
  }
}
