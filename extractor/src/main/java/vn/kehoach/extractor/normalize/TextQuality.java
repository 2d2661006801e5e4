package vn.kehoach.extractor.normalize;

import java.util.Locale;

/**
 * How far a text's letters can be trusted: the share of its words that are spelt like Vietnamese.
 *
 * @param words words of two or more letters, abbreviations in capitals left out
 * @param sound those that are spelt like a Vietnamese syllable
 * @param marked those of {@code words} that have a letter outside ASCII
 * @param soundMarked those of {@code marked} that are spelt like a Vietnamese syllable
 */
public record TextQuality(int words, int sound, int marked, int soundMarked) {

  /** What ends a word, besides white space, digits and the signs of ASCII. */
  private static final String SIGNS = "“”‘’…–—";

  /** Fewer words than this prove nothing. */
  private static final int ENOUGH = 20;

  /** Measures a text. */
  public static TextQuality of(String text) {
    int words = 0;
    int sound = 0;
    int marked = 0;
    int soundMarked = 0;
    int begin = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at < text.length() && isOfWord(text.charAt(at))) {
        continue;
      }
      String word = text.substring(begin, at);
      begin = at + 1;
      boolean ascii = isAscii(word);
      if (word.length() < 2 || (ascii && word.equals(word.toUpperCase(Locale.ROOT)))) {
        continue;
      }
      boolean is = VietnameseSyllable.matches(word);
      words++;
      sound += is ? 1 : 0;
      marked += ascii ? 0 : 1;
      soundMarked += !ascii && is ? 1 : 0;
    }
    return new TextQuality(words, sound, marked, soundMarked);
  }

  private static boolean isOfWord(char c) {
    if (c < ' ') {
      return c < '\t' || c > '\r'; // some encodings have letters among the control characters
    }
    return c < 128 ? Character.isLetter(c) : SIGNS.indexOf(c) < 0;
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** Share of sound words, from 0 to 1; 1 where there are no words. */
  public double share() {
    return words == 0 ? 1 : (double) sound / words;
  }

  /** Share of sound words among those with marks, from 0 to 1; 1 where there are none. */
  public double markedShare() {
    return marked == 0 ? 1 : (double) soundMarked / marked;
  }

  /**
   * Whether a Vietnamese text of this quality is worth reading. Sound plans measure 0.85 to 0.99,
   * text with a broken character map below 0.4, text that lost its marks has none.
   */
  public boolean isGarbled() {
    return words >= ENOUGH && (share() < 0.5 || marked * 20 < words);
  }
}
