package vn.kehoach.extractor.language;

import java.text.Normalizer;

/**
 * Text without case and marks, letter by letter: {@code Ủy ban} becomes {@code uy ban}. The length
 * never changes, so that an offset in the key is an offset in the text.
 */
public final class BareText {

  private static final int TABLE_SIZE = 0x2200;
  private static final char[] TABLE = table();

  private BareText() {}

  /** The key of a text in NFC; as long as the text. */
  public static String of(CharSequence text) {
    char[] bare = new char[text.length()];
    for (int i = 0; i < bare.length; i++) {
      bare[i] = of(text.charAt(i));
    }
    return new String(bare);
  }

  /** The key of one letter. */
  public static char of(char c) {
    return c < TABLE_SIZE ? TABLE[c] : c;
  }

  private static char[] table() {
    char[] table = new char[TABLE_SIZE];
    for (char c = 0; c < TABLE_SIZE; c++) {
      char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      table[c] = Character.toLowerCase(base);
    }
    for (char c : new char[] {'Đ', 'đ', 'Ð', 'ð', 'Ɖ'}) {
      table[c] = 'd';
    }
    for (char c = '\u2010'; c <= '\u2015'; c++) {
      table[c] = '-';
    }
    table['\u00A0'] = ' ';
    table['\n'] = ' ';
    table['\t'] = ' ';
    return table;
  }
}
