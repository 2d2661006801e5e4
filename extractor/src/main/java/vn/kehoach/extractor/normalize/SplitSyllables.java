package vn.kehoach.extractor.normalize;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins syllables that recognition or the runs of an office file broke at a marked vowel: {@code Bộ
 * Y t ế}, {@code ti ế p}. A vowel that is no word by itself stands alone, and makes a syllable with
 * the letters beside it.
 */
public final class SplitSyllables {

  /** Marked vowels that are no words; those that are ({@code ở, ý, Á}) stay alone. */
  private static final String NO_WORDS =
      "ăâêơưĂÂÊƠƯấầẩẫậắằẳẵặếềểễệốồỗộớờỡợứừữựịĩảãúùũụẤẦẨẪẬẮẰẲẴẶẾỀỂỄỆỐỒỖỘỚỜỠỢỨỪỮỰỊĨẢÃÚÙŨỤ";

  private static final Pattern ALONE =
      Pattern.compile(
          "(?:(?<![\\p{L}0-9])(?<left>\\p{L}{1,5}) )?(?<![\\p{L}0-9])(?<vowel>["
              + NO_WORDS
              + "])(?![\\p{L}0-9.)/])(?: (?<right>ng|nh|ch|n|m|p|t|c|i|u|o|y)(?![\\p{L}0-9]))?");

  private SplitSyllables() {}

  /** The text with such syllables whole. */
  public static String joined(String text) {
    if (!mayBeSplit(text)) {
      return text;
    }
    Matcher split = ALONE.matcher(text);
    StringBuilder joined = new StringBuilder();
    while (split.find()) {
      split.appendReplacement(joined, Matcher.quoteReplacement(whole(split)));
    }
    return split.appendTail(joined).toString();
  }

  /** Whether a vowel that is no word stands between two blanks; most text has none. */
  private static boolean mayBeSplit(String text) {
    for (int i = 1; i < text.length(); i++) {
      boolean alone =
          text.charAt(i) >= 0x80
              && text.charAt(i - 1) == ' '
              && (i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1)))
              && NO_WORDS.indexOf(text.charAt(i)) >= 0;
      if (alone) {
        return true;
      }
    }
    return false;
  }

  private static String whole(Matcher split) {
    String left = split.group("left") == null ? "" : split.group("left");
    String right = split.group("right") == null ? "" : split.group("right");
    String vowel = split.group("vowel");
    if (!left.isEmpty() && isSyllable(left + vowel + right)) {
      return left + vowel + right;
    }
    if (!left.isEmpty() && isSyllable(left + vowel)) {
      return left + vowel + (right.isEmpty() ? "" : " " + right);
    }
    if (!right.isEmpty() && isSyllable(vowel + right)) {
      return (left.isEmpty() ? "" : left + " ") + vowel + right;
    }
    return split.group();
  }

  private static boolean isSyllable(String letters) {
    return VietnameseSyllable.matches(letters);
  }
}
