package vn.kehoach.index.analysis;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One spelling for each word, so that what Vietnamese writes in several ways is one term: Unicode
 * form, capitals, place of the tone mark, i or y, the Icelandic eth that stands for đ, and the
 * points and leading zeros of numbers.
 */
public final class Spelling {

  /** 1.000 and 12.345.678,5: the point groups thousands, the comma is decimal. */
  private static final Pattern GROUPED = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{3})+)(,[0-9]+)?");

  private static final Pattern LEADING_ZEROS = Pattern.compile("0+([0-9]+)");

  /** Vowels in the order: plain, grave, hook, tilde, acute, dot below. */
  private static final String A = "aàảãáạ";

  private static final String E = "eèẻẽéẹ";
  private static final String O = "oòỏõóọ";
  private static final String U = "uùủũúụ";
  private static final String Y = "yỳỷỹýỵ";
  private static final String I = "iìỉĩíị";

  /** Onsets after which a lone i and a lone y are the same word (kỹ, kĩ; quy, qui). */
  private static final String ONSETS_OF_Y = "hklmstv";

  private Spelling() {}

  /** The word in the one spelling, marks kept: {@code HOÀ} is {@code hòa}, {@code 05} is 5. */
  public static String canonical(String word) {
    if (word.isEmpty()) {
      return word;
    }
    if (isDigit(word.charAt(0))) {
      return number(word);
    }
    String plain =
        Normalizer.isNormalized(word, Normalizer.Form.NFC)
            ? word
            : Normalizer.normalize(word, Normalizer.Form.NFC);
    String lower = plain.toLowerCase(Locale.ROOT).replace('ð', 'đ');
    return vowelOfY(toneOnFirstVowel(lower));
  }

  private static String number(String word) {
    Matcher grouped = GROUPED.matcher(word);
    String digits =
        grouped.matches()
            ? grouped.group(1).replace(".", "") + (grouped.group(2) == null ? "" : grouped.group(2))
            : Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    Matcher zeros = LEADING_ZEROS.matcher(digits);
    return zeros.matches() ? zeros.group(1) : digits;
  }

  /** hoà becomes hòa, thuý becomes thúy; quý stays, for its u belongs to the onset. */
  private static String toneOnFirstVowel(String word) {
    int last = word.length() - 1;
    if (last < 1) {
      return word;
    }
    char glide = word.charAt(last - 1);
    char vowel = word.charAt(last);
    if (glide == 'o' && A.indexOf(vowel) > 0) {
      return moved(word, O.charAt(A.indexOf(vowel)), 'a');
    }
    if (glide == 'o' && E.indexOf(vowel) > 0) {
      return moved(word, O.charAt(E.indexOf(vowel)), 'e');
    }
    boolean afterQ = last >= 2 && word.charAt(last - 2) == 'q';
    if (glide == 'u' && Y.indexOf(vowel) > 0 && !afterQ) {
      return moved(word, U.charAt(Y.indexOf(vowel)), 'y');
    }
    return word;
  }

  private static String moved(String word, char glide, char vowel) {
    return word.substring(0, word.length() - 2) + glide + vowel;
  }

  private static String vowelOfY(String word) {
    int last = word.length() - 1;
    int tone = last < 1 ? -1 : Y.indexOf(word.charAt(last));
    boolean alone = last == 1 && ONSETS_OF_Y.indexOf(word.charAt(0)) >= 0;
    boolean afterQu = last == 2 && word.startsWith("qu");
    return tone >= 0 && (alone || afterQu) ? word.substring(0, last) + I.charAt(tone) : word;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
