package vn.kehoach.extractor.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes paragraphs of the lines of a plain text, whether they were wrapped at some width or not.
 *
 * <p>What decides is, in this order: an empty line, a list marker, the case of the next line's
 * first letter, capitals against small letters, whether the next word would have had room on the
 * line, and words that cannot end a paragraph.
 */
public final class LineJoiner {

  /** A line longer than this was not wrapped by hand or by a terminal. */
  private static final int WIDEST_WRAP = 120;

  private static final Pattern MARKER =
      Pattern.compile(
          "(?:[-–—+*•▪➢✓o]\\s+\\S.*"
              + "|\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)/]\\s*\\p{L}.*"
              + "|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s+\\p{L}.*"
              + "|\\(\\d{1,2}\\)\\s*\\S.*"
              + "|[IVXL]{1,6}[.)/-]\\s*\\p{L}.*"
              + "|[a-zđA-HĐ][.)]\\s+\\S.*"
              + "|(?:Điều|ĐIỀU)\\s+\\d+[.:].*"
              + "|(?:PHẦN|Phần|CHƯƠNG|Chương|PHỤ LỤC|Phụ lục|MỤC)\\s+(?:[IVX]+|\\d+|thứ)(?!\\p{L}).*"
              + "|(?:Mục tiêu|Chỉ tiêu|Nhiệm vụ|Giải pháp|Hoạt động|Giai đoạn|Bước)\\s+\\d+\\s*:.*"
              + "|Nơi nhận\\s*:?.*"
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

  /** Words that begin the second half of a name, so a line that begins with them goes on. */
  private static final Set<String> SECOND_HALF =
      Set.of(
          "Nam", "Tổ", "Mặt", "Việt", "Chính", "Nhân", "Trung", "Thương", "Đào", "Môi", "Truyền",
          "Du", "Thể", "Xã", "Công", "Nông", "Minh", "Phụ", "Cộng", "Hồ", "Chí", "Đảng", "Nhà",
          "Quốc", "Tỉnh", "Thành", "Huyện", "Thơ", "UBND", "HĐND", "Luật", "Bộ", "Đội");

  /** First words of a line that stands by itself although the next one is in capitals too. */
  private static final Pattern TITLE_TYPE =
      Pattern.compile(
          "(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|CHƯƠNG TRÌNH HÀNH ĐỘNG|ĐỀ ÁN|CHỈ THỊ|NGHỊ QUYẾT"
              + "|PHƯƠNG ÁN|THÔNG BÁO|BÁO CÁO|HƯỚNG DẪN|TỜ TRÌNH|CÔNG VĂN|PHỤ LỤC(?: [IVX\\d]+)?)");

  private final List<String> paragraphs = new ArrayList<>();
  private final boolean wrapped;
  private final boolean blankLinesSeparate;
  private final int width;
  private @Nullable StringBuilder current;
  private String lastLine = "";
  private int linesInCurrent;
  private boolean joined;

  private LineJoiner(List<String> lines) {
    this.wrapped = isWrapped(lines);
    this.width = width(lines);
    this.blankLinesSeparate = separatesByBlankLines(lines);
  }

  /**
   * The result of joining.
   *
   * @param paragraphs one string a paragraph, without line feeds
   * @param joined whether any two lines were joined
   */
  public record Joined(List<String> paragraphs, boolean joined) {}

  /** Joins the lines of a whole text. */
  public static Joined join(List<String> lines) {
    List<String> stripped = moveDashes(lines.stream().map(Characters::tidy).toList());
    LineJoiner joiner = new LineJoiner(stripped);
    stripped.forEach(joiner::accept);
    joiner.close();
    return new Joined(List.copyOf(joiner.paragraphs), joiner.joined);
  }

  /** Whether a line begins with a bullet, a number, or words that open a part of a plan. */
  public static boolean beginsWithMarker(String line) {
    return MARKER.matcher(line).matches();
  }

  private void accept(String line) {
    if (line.isEmpty()) {
      close();
    } else {
      StringBuilder open = current;
      if (open != null && goesOn(open, line)) {
        open.append(glue(open)).append(line);
        joined = true;
        linesInCurrent++;
      } else {
        close();
        current = new StringBuilder(line);
        linesInCurrent = 1;
      }
    }
    lastLine = line;
  }

  private void close() {
    if (current != null) {
      paragraphs.add(current.toString());
      current = null;
    }
  }

  private boolean goesOn(StringBuilder before, String next) {
    if (!wrapped) {
      return false;
    }
    String text = before.toString();
    return switch (byWords(text, next)) {
      case GOES_ON -> true;
      case ENDS -> false;
      case OPEN ->
          blankLinesSeparate
              || !hasRoomFor(next)
              || (!endsSentence(text) && firstLineIsBroken(text, next));
    };
  }

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
      boolean dash = "-–—+*•▪➢✓o".indexOf(next.charAt(0)) >= 0;
      boolean goesOn =
          dash
              ? RANGE_END.matcher(next).matches()
                  && Character.isDigit(text.charAt(text.length() - 1))
              : endsIn(text, ANNOUNCE_NUMBER);
      return goesOn ? Verdict.GOES_ON : Verdict.ENDS;
    }
    if (endsIn(text, EXPECT_MORE) || !Character.isUpperCase(next.charAt(0))) {
      return Verdict.GOES_ON;
    }
    boolean capitals = isCapitals(text);
    if (capitals || (isCapitals(next) && next.indexOf(' ') > 0)) {
      return capitals && isCapitals(next) && !TITLE_TYPE.matcher(text).matches()
          ? Verdict.GOES_ON
          : Verdict.ENDS;
    }
    return Verdict.OPEN;
  }

  /**
   * Copies of web pages break the first line of a paragraph early; a heading ends early too. The
   * words decide which one it is.
   */
  private boolean firstLineIsBroken(String text, String next) {
    if (linesInCurrent > 2) {
      return false;
    }
    if (text.endsWith(",")
        || text.endsWith("-")
        || SECOND_HALF.contains(next.split("[ ,;.]", 2)[0])) {
      return true;
    }
    boolean numbered = MARKER.matcher(text).matches() && !text.startsWith("-");
    return !numbered && !text.startsWith("+") && text.startsWith("- ");
  }

  private boolean hasRoomFor(String next) {
    int firstWord = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
    return lastLine.length() + 1 + firstWord <= width - 3;
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

  /** Wrapped text has short lines, and lines that begin in the middle of a sentence. */
  private static boolean isWrapped(List<String> lines) {
    int count = 0;
    int longer = 0;
    int middle = 0;
    boolean afterText = false;
    for (String line : lines) {
      if (!line.isEmpty()) {
        count++;
        longer += line.length() > WIDEST_WRAP ? 1 : 0;
        middle += afterText && Character.isLowerCase(line.charAt(0)) ? 1 : 0;
      }
      afterText = !line.isEmpty();
    }
    return middle >= 1 && middle * 20 >= count && longer * 10 <= count;
  }

  /** Where the lines were wrapped: nine of ten lines are not longer. */
  private static int width(List<String> lines) {
    int[] lengths =
        lines.stream()
            .mapToInt(String::length)
            .filter(n -> n > 0 && n <= WIDEST_WRAP)
            .sorted()
            .toArray();
    return lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
  }

  private static boolean separatesByBlankLines(List<String> lines) {
    int blank = 0;
    int markersAfterText = 0;
    int markers = 0;
    boolean afterText = false;
    for (String line : lines) {
      blank += line.isEmpty() ? 1 : 0;
      if (!line.isEmpty() && MARKER.matcher(line).matches()) {
        markers++;
        markersAfterText += afterText ? 1 : 0;
      }
      afterText = !line.isEmpty();
    }
    return blank * 8 >= lines.size() && markersAfterText * 2 <= markers;
  }

  /** Some sites put the dash of an item at the end of the line before it. */
  private static List<String> moveDashes(List<String> lines) {
    List<String> out = new ArrayList<>();
    boolean dash = false;
    for (String line : lines) {
      String words = line;
      if (dash && !words.isEmpty()) {
        words = words.startsWith("- ") || words.equals("-") ? words : "- " + words;
        dash = false;
      }
      if (words.equals("-") || words.matches(".*[.?!:;)] -")) {
        dash = true;
        words = words.substring(0, words.length() - 1).strip();
        if (words.isEmpty()) {
          continue;
        }
      }
      out.add(words);
    }
    return out;
  }
}
