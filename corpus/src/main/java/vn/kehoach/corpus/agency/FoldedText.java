package vn.kehoach.corpus.agency;

import java.util.Arrays;

/**
 * Running text as a {@linkplain NameKey key}, with the way back to the text's offsets.
 *
 * <p>Beyond {@link NameKey#fold}, runs of white space become one space, and spaces beside {@code -
 * / & ,} go, so that {@code Lao động-Thương binh} and {@code Lao động - Thương binh} are one.
 */
public final class FoldedText {

  private final String key;
  private final int[] offsets;

  private FoldedText(String key, int[] offsets) {
    this.key = key;
    this.offsets = offsets;
  }

  /** Folds text in NFC; linear in its length. */
  public static FoldedText of(CharSequence text) {
    char[] folded = NameKey.fold(text);
    int[] offsets = new int[folded.length];
    int length = 0;
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      char before = length == 0 ? 0 : folded[length - 1];
      if (c == ' ' && (before == ' ' || isSeparator(before))) {
        continue;
      }
      if (isSeparator(c) && before == ' ') {
        length--;
      }
      folded[length] = c;
      offsets[length] = i;
      length++;
    }
    return new FoldedText(new String(folded, 0, length), Arrays.copyOf(offsets, length));
  }

  private static boolean isSeparator(char c) {
    return c == '-' || c == '/' || c == '&' || c == ',';
  }

  /** The folded text; names are looked for in it by their keys. */
  public String key() {
    return key;
  }

  /** Offset in the text of the character that stands at {@code index} of the key. */
  public int begin(int index) {
    return offsets[index];
  }

  /** Offset in the text after the character before {@code index} of the key; {@code index} ≥ 1. */
  public int end(int index) {
    return offsets[index - 1] + 1;
  }
}
