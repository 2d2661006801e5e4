package vn.kehoach.extractor.normalize;

import java.text.Normalizer;

/**
 * Brings the many ways to write one character to one: every kind of space to a space, invisible
 * characters out, look-alikes to the Vietnamese letter. Tone placement stays as it was written.
 */
public final class Characters {

  private static final String CYRILLIC = "АВЕЅІЈКМНОРСТХаеѕіјорсухӏ";
  private static final String LATIN = "ABESIJKMHOPCTXaesijopcyxl";

  private Characters() {}

  /**
   * Paragraph text in NFC: runs of spaces and tabs become one space, none stands beside a line
   * feed; zero-width characters, soft hyphens and control characters disappear.
   *
   * <p>A soft hyphen is the letter ư in TCVN3: convert legacy encodings first.
   */
  public static String tidy(String text) {
    return isTidy(text) ? text : tidied(text);
  }

  private static String tidied(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = tidy(composed, i);
      if (c == 0) {
        continue;
      }
      int last = out.length() - 1;
      if (c == ' ' && (last < 0 || out.charAt(last) == ' ' || out.charAt(last) == '\n')) {
        continue;
      }
      if (c == '\n' && last >= 0 && out.charAt(last) == ' ') {
        out.setLength(last);
      }
      out.append(c);
    }
    // Removing an invisible character can bring a letter and its mark together.
    return Normalizer.normalize(out.toString().strip(), Normalizer.Form.NFC);
  }

  /** Whether there is certainly nothing to do: most text of most documents. */
  private static boolean isTidy(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          c == ' '
              ? before != ' '
              : (c > ' ' && c < '\u007F')
                  || (c >= '\u00C0' && c < '\u0180' && c != '\u00D0')
                  || (c >= '\u01A0' && c <= '\u01B0')
                  || (c >= '\u1EA0' && c <= '\u1EF9');
      if (!plain) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  /** The character to write for the one at {@code at}; NUL where there is none to write. */
  private static char tidy(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      return c;
    }
    if (c == '\t' || Character.isSpaceChar(c)) {
      return ' ';
    }
    return switch (c) {
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u200E', '\u200F' -> 0;
      case '\u00D0' -> 'Đ';
      case '\u0189' -> 'Đ';
      case '\u2044', '\u2215' -> '/';
      case '\u2010', '\u2011' -> '-';
      case '\uF02D' -> '-';
      case '\uF0B7', '\uF09F' -> '•';
      case '\uF0A7' -> '▪';
      case '\uF0D8' -> '➢';
      case '\uF0FC' -> '✓';
      case '\uF0E0' -> '→';
      default -> {
        if (Character.isISOControl(c)) {
          yield Character.isWhitespace(c) ? ' ' : (char) 0;
        }
        int lookAlike = c >= '\u0400' && c <= '\u052F' ? CYRILLIC.indexOf(c) : -1;
        yield lookAlike >= 0 && hasLatinNeighbour(text, at) ? LATIN.charAt(lookAlike) : c;
      }
    };
  }

  /** Whether a Latin letter stands beside the position: one word never mixes the two alphabets. */
  private static boolean hasLatinNeighbour(String text, int at) {
    return isLatin(text, at - 1) || isLatin(text, at + 1);
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0
        && at < text.length()
        && Character.isLetter(text.charAt(at))
        && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.LATIN;
  }
}
