package vn.kehoach.index.analysis;

import java.text.Normalizer;

/** The marks of Vietnamese letters: tone, circumflex, breve, horn, and the bar of đ. */
public final class Marks {

  private static final char FIRST_COMBINING = '\u0300';
  private static final char LAST_COMBINING = '\u036F';

  private Marks() {}

  /** The text without marks: {@code đường} is {@code duong}. Other scripts stay as they are. */
  public static String fold(String text) {
    if (isAscii(text)) {
      return text;
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c < FIRST_COMBINING || c > LAST_COMBINING) {
        folded.append(bare(c));
      }
    }
    return folded.isEmpty() ? text : folded.toString();
  }

  /** Whether a letter of the text carries a mark. */
  public static boolean in(String text) {
    return !isAscii(text) && !fold(text).equals(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  private static char bare(char c) {
    return switch (c) {
      case 'đ', 'ð' -> 'd';
      case 'Đ', 'Ð' -> 'D';
      default -> c;
    };
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
