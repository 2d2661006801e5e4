package vn.kehoach.extractor.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.corpus.document.Span;

/**
 * What belongs to a figure before it and is no target of its own: the parts of a whole, its course
 * over years, the next value of the same indicator.
 */
final class WholeAndParts {

  /** A sentence that parts what the one before counts. */
  private static final Pattern BREAKDOWN = Pattern.compile("Trong đó\\s*[:,]");

  /** Behind it stand the parts of what was counted before, to the sentence's end. */
  private static final Pattern PARTED =
      Pattern.compile("[.]\\s+Trong đó\\s*[:,]|(?<=[,;(])\\s*trong đó\\s*:");

  /** {@code trong đó năm 2026 trồng 30 ha; từ năm 2027 mỗi năm …}: a course of years. */
  private static final Pattern YEARLY = Pattern.compile("trong đó,? (?:từ )?(?:năm|giai đoạn) ");

  private static final Pattern NEXT_YEARS = Pattern.compile("(?:từ |đến |các )?(?:năm|giai đoạn) ");

  /** {@code đạt 70% năm 2025; 90% năm 2030}: the next value of the same indicator. */
  private static final Pattern SERIES =
      Pattern.compile(
          "(?iu)(?:và |đạt |trên |ít nhất |khoảng )*[0-9][0-9.,]*(?: ?%)?(?: \\p{L}+){0,3}?"
              + " \\(?(?:vào |trong |đến |cuối )*năm 20[0-9]{2}(?![0-9])");

  /** {@code năm 2026: 80%}: the indicator's name stands before the first year, if anywhere. */
  private static final Pattern YEARS_VALUE =
      Pattern.compile("(?iu)(?:đến )?năm 20[0-9]{2}(?::| là)? [0-9][0-9.,]*(?: ?%| \\p{L}+){0,2}");

  private static final Pattern YEARS_VALUE_LAST =
      Pattern.compile(
          "(?iu)(?<!\\p{L})năm 20[0-9]{2}(?::| là)? [0-9][0-9.,]*(?: ?%| \\p{L}+){0,2}$");

  /** {@code nhóm nữ xuống dưới 2%}: a fall, its verb in the clause before. */
  private static final Pattern FALL = Pattern.compile("(?iu)(?<!\\p{L})xuống (?:còn|dưới|mức)");

  private static final Pattern FALL_VERB =
      Pattern.compile("(?iu)(?<!\\p{L})(?:giảm|hạ|kéo|rút)(?!\\p{L})");

  /** A count, then what announces its parts. */
  private static final Pattern PARTS =
      Pattern.compile("(?iu)[0-9][^;:]{0,80}[, ](?:bao gồm|gồm|trong đó|cụ thể)\\s*:\\s");

  /** A few words and a count with its unit, without a share or a comparison. */
  private static final Pattern PART =
      Pattern.compile(
          "(?iu)(?!.{0,80}(?:%|(?<!\\p{L})(?:đạt|ít nhất|tối thiểu|trên|dưới|không quá)(?!\\p{L})))"
              + "[^0-9;:]{3,80} [0-9][0-9.,]*(?: \\p{L}+){0,4}");

  private static final Pattern SHARE_OF_COUNT =
      Pattern.compile(
          "(?:(?:huyện|xã|thị xã|thành phố|phường|TP\\.?|thị trấn) )?\\p{Lu}\\p{Ll}*(?: \\p{L}+){0,5} [0-9][0-9.,]*"
              + "(?: và [^0-9;]{3,100} [0-9][0-9.,]*(?: \\p{L}+){0,4})?");

  private WholeAndParts() {}

  /** {@code … đạt 400 ha. Trong đó: lúa 300 ha; ngô 100 ha}: the whole and its parts are one. */
  static List<Span> joined(String text, List<Span> sentences) {
    List<Span> whole = new ArrayList<>();
    for (Span sentence : sentences) {
      boolean parts = BREAKDOWN.matcher(text).region(sentence.begin(), sentence.end()).lookingAt();
      if (parts && !whole.isEmpty()) {
        whole.add(new Span(whole.removeLast().begin(), sentence.end()));
      } else {
        whole.add(sentence);
      }
    }
    return whole;
  }

  /** Where the sentence on the parts begins that was put to its whole. */
  static int wholeEnd(String text, Span sentence) {
    Matcher parts = PARTED.matcher(text).region(sentence.begin(), sentence.end());
    return parts.find() ? parts.start() : sentence.end();
  }

  /** {@code 5.500 lao động, gồm: …}: a list of what the whole is made of. */
  static boolean announcesParts(String text, Span clause) {
    Matcher parts = PARTS.matcher(text).region(clause.begin(), clause.end());
    return parts.find();
  }

  /** Whether a clause has its verb, or the whole that it parts, in those before it. */
  static boolean goesOn(String text, Span before, Span next) {
    boolean yearly =
        YEARLY.matcher(text).region(before.begin(), before.end()).find()
            && NEXT_YEARS.matcher(text).region(next.begin(), next.end()).lookingAt();
    boolean fall =
        FALL.matcher(text).region(next.begin(), next.end()).find()
            && !FALL_VERB.matcher(text).region(next.begin(), next.end()).find()
            && FALL_VERB.matcher(text).region(before.begin(), before.end()).find();
    boolean course =
        YEARS_VALUE.matcher(text).region(next.begin(), next.end()).matches()
            && YEARS_VALUE_LAST.matcher(text).region(before.begin(), before.end()).find();
    return yearly
        || fall
        || course
        || SERIES.matcher(text).region(next.begin(), next.end()).lookingAt();
  }

  /** {@code vay vốn 800 người}: a part of the whole ends in its count. */
  static boolean isPart(String text, Span clause) {
    return PART.matcher(text).region(clause.begin(), clause.end()).matches();
  }

  /** {@code Hòa An 110}: a name and its share of what the first clause counts, nothing else. */
  static boolean isShareOfCount(String text, Span clause) {
    return SHARE_OF_COUNT.matcher(text).region(clause.begin(), clause.end()).matches();
  }
}
