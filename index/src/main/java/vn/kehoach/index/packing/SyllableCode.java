package vn.kehoach.index.packing;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Text as bytes: two for a syllable with the space before it, one for an ASCII sign. UTF-8 needs
 * six for the former. Any text comes back as it was.
 *
 * <p>A byte with the high bit set begins a syllable of 15 bits. {@link #JOINED}, {@link
 * #CAPITALISED} and {@link #CAPITALS} say how the syllable after them is written; {@link #LITERAL}
 * and a length come before other signs, in UTF-16; the remaining bytes are ASCII.
 */
final class SyllableCode {

  /** The next syllable follows without a space. */
  private static final int JOINED = 1;

  /** The next syllable begins with a capital. */
  private static final int CAPITALISED = 2;

  /** The next syllable is in capitals. */
  private static final int CAPITALS = 3;

  /** A code unit follows. */
  private static final int LITERAL = 4;

  private static final int SYLLABLE = 0x80;

  /** Letters of the longest syllable, and its space, for the first of its bytes. */
  private static final int LONGEST = 8;

  /** Words that are remembered: more than people use. */
  private static final int REMEMBERED = 20_000;

  private final Syllables syllables;
  private final Map<String, Integer> known = new HashMap<>();

  SyllableCode(Syllables syllables) {
    this.syllables = syllables;
  }

  /** The bytes of a text. Not for several threads at once. */
  byte[] encode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    int at = 0;
    while (at < text.length()) {
      int word = text.charAt(at) == ' ' ? at + 1 : at;
      int end = word;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > word && syllable(text.substring(word, end), word > at, bytes)) {
        at = end;
      } else {
        int last = Math.max(end, at + 1);
        for (; at < last; at++) {
          sign(text.charAt(at), bytes);
        }
      }
    }
    return bytes.toByteArray();
  }

  private boolean syllable(String word, boolean afterSpace, ByteArrayOutputStream bytes) {
    int written = known.computeIfAbsent(word, this::written);
    if (known.size() > REMEMBERED) {
      known.clear();
    }
    if (written == Syllables.NONE) {
      return false;
    }
    if (!afterSpace) {
      bytes.write(JOINED);
    }
    if (written >= Syllables.END) {
      bytes.write(written / Syllables.END);
    }
    int number = written % Syllables.END;
    bytes.write(SYLLABLE | (number >> 8));
    bytes.write(number & 0xFF);
    return true;
  }

  /** A syllable's number, and above its bits how it is written. */
  private int written(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    int number = syllables.number(small);
    if (number == Syllables.NONE || word.equals(small)) {
      return number;
    }
    if (word.equals(capitalised(small))) {
      return number + CAPITALISED * Syllables.END;
    }
    return word.equals(small.toUpperCase(Locale.ROOT))
        ? number + CAPITALS * Syllables.END
        : Syllables.NONE;
  }

  private static void sign(char sign, ByteArrayOutputStream bytes) {
    if (sign > LITERAL && sign < SYLLABLE) {
      bytes.write(sign);
    } else {
      bytes.write(LITERAL);
      bytes.write(sign >> 8);
      bytes.write(sign & 0xFF);
    }
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** The text of the first bytes of an array. */
  String decode(byte[] bytes, int length) {
    char[] text = new char[length * LONGEST];
    int end = 0;
    int at = 0;
    while (at < length) {
      int first = bytes[at] & 0xFF;
      if (first == LITERAL) {
        text[end++] = (char) ((bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF));
        at += 3;
      } else if (first > LITERAL && first < SYLLABLE) {
        text[end++] = (char) first;
        at++;
      } else {
        if (first == JOINED) {
          at++;
        } else {
          text[end++] = ' ';
        }
        int writing = bytes[at] > 0 ? bytes[at++] : 0;
        String syllable = syllables.of((bytes[at] & 0x7F) << 8 | (bytes[at + 1] & 0xFF));
        syllable.getChars(0, syllable.length(), text, end);
        capitalise(
            text, end, writing == CAPITALS ? syllable.length() : writing == CAPITALISED ? 1 : 0);
        end += syllable.length();
        at += 2;
      }
    }
    return new String(text, 0, end);
  }

  private static void capitalise(char[] text, int begin, int letters) {
    for (int i = begin; i < begin + letters; i++) {
      text[i] = Character.toUpperCase(text[i]);
    }
  }
}
