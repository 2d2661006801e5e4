package vn.kehoach.corpus.agency;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * Makes spellings of one Vietnamese name equal.
 *
 * <p>Folded away: capitals, tone placement ({@code hoà = hòa, uỷ = ủy}), i and y where both are
 * right ({@code tỷ = tỉ, quy = qui}, but not {@code tay, tai}), look-alikes of đ, of dashes,
 * slashes and spaces; the hook that {@code Uy ban} lost. Kept: all marks and đ. {@link #fold}
 * changes character for character, so offsets stay; {@link FoldedText} also drops spaces around
 * separators and keeps the offsets beside.
 *
 * <p>Keys are for comparison only; they are never shown or stored as text.
 */
public final class NameKey {

  /** Six signs for each vowel: without tone, then huyền, hỏi, ngã, sắc, nặng. */
  private static final String TONES = "aàảãáạeèẻẽéẹiìỉĩíịoòỏõóọuùủũúụyỳỷỹýỵ";

  private static final int TONE_COUNT = 6;

  /** Where the signs of o begin, after which only u and y follow. */
  private static final int O_SIGNS = 3 * TONE_COUNT;

  /** Where the signs of y begin, the last of all. */
  private static final int Y_SIGNS = 5 * TONE_COUNT;

  /** First character behind the letters and signs that Vietnamese is typed with. */
  private static final int COMMON = 0x2300;

  /** What each common character becomes by itself; a table: whole documents go through it. */
  private static final char[] ALONE = new char[COMMON];

  /** Place of each common character in {@link #TONES}, or -1. */
  private static final byte[] SIGNS = new byte[COMMON];

  static {
    Arrays.fill(SIGNS, (byte) -1);
    for (int i = 0; i < TONES.length(); i++) {
      SIGNS[TONES.charAt(i)] = (byte) i;
    }
    for (int c = 0; c < ALONE.length; c++) {
      ALONE[c] = foldAlone((char) c);
    }
  }

  /** What follows {@code ủy} in the name of a committee. */
  private static final String COMMITTEE = " ban";

  /** Onsets after which y as the whole rhyme may be written i (kỹ/kĩ); qu is handled beside. */
  private static final String ONSETS_BEFORE_Y = "hklmstv";

  private NameKey() {}

  /** The key of a whole name; equal keys mean the same name in another spelling. */
  public static String of(String name) {
    return FoldedText.of(Normalizer.normalize(name, Normalizer.Form.NFC).strip()).key();
  }

  /**
   * Folds running text in NFC, character for character: the answer has the length of the text, and
   * its characters stand at the offsets of the text's.
   */
  public static char[] fold(CharSequence text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = alone(text.charAt(i));
    }
    for (int i = 0; i + 1 < folded.length; i++) {
      if (sign(folded[i]) >= O_SIGNS && sign(folded[i + 1]) >= 0) {
        unifyTonePlacement(folded, i);
      }
    }
    for (int i = 1; i < folded.length; i++) {
      if (sign(folded[i]) >= Y_SIGNS) {
        unifyWholeRhymeY(folded, i);
        restoreHook(folded, i);
      }
    }
    return folded;
  }

  private static char alone(char c) {
    return c < COMMON ? ALONE[c] : foldAlone(c);
  }

  private static int sign(char c) {
    return c < COMMON ? SIGNS[c] : -1;
  }

  private static char foldAlone(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c < ' ' ? ' ' : c;
    }
    return switch (c) {
      // Eth and the African D look like đ; the Unicode names differ, the typist's intention does
      // not.
      case 'Ð', 'ð', 'Ɖ', 'ɖ' -> 'đ';
      case '\u2010',
          '\u2011',
          '\u2012',
          '\u2013',
          '\u2014',
          '\u2015',
          '\u2212',
          '\uFE58',
          '\uFE63',
          '\uFF0D' ->
          '-';
      case '\u2044', '\u2215', '\uFF0F' -> '/';
      case '\uFF06' -> '&';
      default -> Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
    };
  }

  /** Brings {@code hoà} and {@code hòa} together: closed rhymes and qu- take the second vowel. */
  private static void unifyTonePlacement(char[] text, int i) {
    int first = SIGNS[text[i]];
    int second = SIGNS[text[i + 1]];
    int tone = Math.max(first % TONE_COUNT, second % TONE_COUNT);
    char firstVowel = vowel(first);
    char secondVowel = vowel(second);
    if (tone == 0 || !takesTwoPlacements(firstVowel, secondVowel)) {
      return;
    }
    boolean onSecond = isLetter(text, i + 2) || (i > 0 && text[i - 1] == 'q');
    text[i] = onSecond ? firstVowel : withTone(first, tone);
    text[i + 1] = onSecond ? withTone(second, tone) : secondVowel;
  }

  private static boolean takesTwoPlacements(char first, char second) {
    return (first == 'o' && (second == 'a' || second == 'e')) || (first == 'u' && second == 'y');
  }

  private static void unifyWholeRhymeY(char[] text, int i) {
    if (isLetter(text, i + 1)) {
      return;
    }
    char onset = text[i - 1];
    boolean fold =
        onset == 'u'
            ? i >= 2 && text[i - 2] == 'q'
            : ONSETS_BEFORE_Y.indexOf(onset) >= 0 && !isLetter(text, i - 2);
    if (fold) {
      text[i] = withTone(SIGNS['i'], SIGNS[text[i]] % TONE_COUNT);
    }
  }

  /** {@code Uy ban} is {@code Ủy ban}: capitals lose their hook in print and in scans. */
  private static void restoreHook(char[] text, int i) {
    boolean committee =
        text[i] == 'y'
            && text[i - 1] == 'u'
            && i + COMMITTEE.length() < text.length
            && !isLetter(text, i - 2)
            && !isLetter(text, i + COMMITTEE.length() + 1)
            && COMMITTEE.contentEquals(CharBuffer.wrap(text, i + 1, COMMITTEE.length()));
    if (committee) {
      text[i - 1] = 'ủ';
    }
  }

  private static char vowel(int sign) {
    return withTone(sign, 0);
  }

  private static char withTone(int sign, int tone) {
    return TONES.charAt(sign - sign % TONE_COUNT + tone);
  }

  private static boolean isLetter(char[] text, int i) {
    return i >= 0 && i < text.length && Character.isLetter(text[i]);
  }
}
