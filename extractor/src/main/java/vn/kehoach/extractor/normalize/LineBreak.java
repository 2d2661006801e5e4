package vn.kehoach.extractor.normalize;

import java.util.Set;
import java.util.regex.Pattern;

/** Judges the break between two lines by their words: does the paragraph go on behind it? */
public final class LineBreak {

  private static final Pattern MARKER =
      Pattern.compile(
          "(?:[-–—+*•▪➢✓§o]\\s+\\S.*"
              + "|\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)/]\\s*\\p{L}.*"
              + "|\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]\\s+[\"“(]?[\\p{L}\\d].*"
              + "|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s+\\p{L}.*"
              + "|\\d{1,2}(?:\\.\\d{1,2}){0,2}\\s?-\\s*\\p{Lu}\\p{L}*\\s.*"
              + "|\\(\\d{1,2}\\)\\s*\\S.*"
              + "|[IVXL]{1,6}\\s?[.)/-]\\s*\\p{L}.*"
              + "|[a-zđA-HĐ][.)]\\s+\\S.*"
              + "|(?:Điều|ĐIỀU)\\s+\\d+[.:].*"
              + "|(?:PHẦN|Phần|CHƯƠNG|Chương|PHỤ LỤC|Phụ lục|MỤC)\\s+(?:[IVX]+|\\d+|thứ)(?!\\p{L}).*"
              + "|(?:Mục tiêu|Chỉ tiêu|Nhiệm vụ|Giải pháp|Hoạt động|Giai đoạn|Bước)\\s+\\d+\\s*:.*"
              + "|(?:Cơ quan|Đơn vị|Bộ phận) (?:chủ trì|phối hợp|thực hiện|phụ trách)[^:.;]{0,20}:.*"
              + "|(?:Trách nhiệm thực hiện|Thời gian (?:thực hiện|hoàn thành)|Chủ trì|Phối hợp)\\s*:.*"
              + "|Nơi nhận\\s*:?.*"
              + "|Trên đây là\\s.*"
              + "|[|]\\s*\\p{Lu}.*"
              + "|Căn cứ\\s.*)",
          Pattern.DOTALL);

  /** Words after which a number or a letter is no marker but what they announce. */
  private static final Set<String> ANNOUNCE_NUMBER =
      Set.of(
          "ngày", "tháng", "năm", "quý", "số", "điểm", "khoản", "Điều", "điều", "mục", "Mục",
          "Chương", "Phần", "khu vực", "cấp", "lần thứ", "nhóm", "và", "hoặc", "từ", "đến", "là");

  /** Words that cannot end a paragraph. */
  private static final Set<String> EXPECT_MORE =
      Set.of(
          "ngày",
          "tháng",
          "năm",
          "số",
          "điểm",
          "khoản",
          "Điều",
          "điều",
          "mục",
          "và",
          "hoặc",
          "với",
          "của",
          "các",
          "những",
          "cho",
          "về",
          "tại",
          "theo",
          "là",
          "từ",
          "đến",
          "trên",
          "trong",
          "do",
          "để",
          "khu vực",
          "cấp",
          "lần thứ",
          "Ban",
          "Bộ",
          "Sở",
          "ban",
          "đồng chí",
          "TP.");

  /** The second half of {@code 2016 - 2020}. */
  private static final Pattern RANGE_END = Pattern.compile("[-–]\\s*\\d.*");

  private static final Pattern ENDS_IN_YEAR = Pattern.compile(".*(?<!\\d)(?:19|20)\\d{2}");

  /** After a year only another year ends a range: {@code Đến năm 2020 / - 50% cán bộ}. */
  private static final Pattern YEAR_RANGE_END = Pattern.compile("[-–]\\s*(?:19|20)\\d{2}(?!\\d).*");

  /** First words of a line that stands by itself although the next one is in capitals too. */
  private static final Pattern TITLE_TYPE =
      Pattern.compile(
          "(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|CHƯƠNG TRÌNH HÀNH ĐỘNG|ĐỀ ÁN|CHỈ THỊ|NGHỊ QUYẾT"
              + "|PHƯƠNG ÁN|THÔNG BÁO|BÁO CÁO|HƯỚNG DẪN|TỜ TRÌNH|CÔNG VĂN|PHỤ LỤC(?: [IVX\\d]+)?)");

  /** The motto stands by itself, whatever room it leaves. */
  private static final Pattern MOTTO =
      Pattern.compile("(?iu)độc lập\\s*[-–—]\\s*tự do\\s*[-–—]\\s*hạnh phúc");

  private LineBreak() {}

  /** What the words say about a line break: whether the paragraph goes on behind it. */
  public enum Verdict {
    GOES_ON,
    ENDS,
    /** The words leave it open: where the lines end must decide. */
    OPEN
  }

  /**
   * Judges the break between two lines by their words alone.
   *
   * @param text the paragraph so far
   * @param next the line behind the break, not empty
   */
  public static Verdict byWords(String text, String next) {
    if (MARKER.matcher(next).matches()) {
      boolean dash = "-–—+*•▪➢✓§o".indexOf(next.charAt(0)) >= 0;
      boolean goesOn = dash ? endsRange(text, next) : endsIn(text, ANNOUNCE_NUMBER);
      return goesOn ? Verdict.GOES_ON : Verdict.ENDS;
    }
    if (MOTTO.matcher(text).matches()) {
      return Verdict.ENDS;
    }
    if (endsIn(text, EXPECT_MORE) || !Character.isUpperCase(next.charAt(0))) {
      boolean sign = !Character.isLetter(next.charAt(0));
      return sign && text.endsWith(".") ? Verdict.OPEN : Verdict.GOES_ON;
    }
    boolean capitals = isCapitals(text);
    if (capitals || (isCapitals(next) && next.indexOf(' ') > 0)) {
      return capitals && isCapitals(next) && !TITLE_TYPE.matcher(text).matches()
          ? Verdict.GOES_ON
          : Verdict.ENDS;
    }
    return Verdict.OPEN;
  }

  private static boolean endsRange(String text, String next) {
    Pattern end = ENDS_IN_YEAR.matcher(text).matches() ? YEAR_RANGE_END : RANGE_END;
    return Character.isDigit(text.charAt(text.length() - 1)) && end.matcher(next).matches();
  }

  /** Whether a line begins with a bullet, a number, or words that open a part of a plan. */
  public static boolean beginsWithMarker(String line) {
    return MARKER.matcher(line).matches();
  }

  /** Whether the last word, or the last two, are among these. */
  private static boolean endsIn(String text, Set<String> words) {
    int last = wordBefore(text, text.length());
    return words.contains(text.substring(last))
        || (last > 1 && words.contains(text.substring(wordBefore(text, last - 1))));
  }

  private static int wordBefore(String text, int end) {
    int begin = end;
    while (begin > 0 && text.charAt(begin - 1) != ' ' && text.charAt(begin - 1) != '(') {
      begin--;
    }
    return begin;
  }

  /** Whether a text ends as a sentence or an introduction does. */
  public static boolean endsSentence(String text) {
    char last = text.charAt(text.length() - 1);
    return ".;:!?".indexOf(last) >= 0;
  }

  /** What stands between two lines of one paragraph: nothing where a name was cut at its dash. */
  public static String glue(CharSequence before) {
    return endsInBrokenName(before) ? "" : " ";
  }

  /** A document number cut at its dash or slash goes on without a space: {@code BVHTTDL-}. */
  private static boolean endsInBrokenName(CharSequence text) {
    int n = text.length();
    return n > 2
        && (text.charAt(n - 1) == '-' || text.charAt(n - 1) == '/')
        && Character.isUpperCase(text.charAt(n - 2))
        && Character.isUpperCase(text.charAt(n - 3));
  }

  private static boolean isCapitals(String text) {
    int upper = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      if (Character.isUpperCase(text.charAt(i))) {
        upper++;
      }
    }
    return upper > 1;
  }
}
