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

  /** A line shorter than this was ended on purpose, where others are not wrapped. */
  private static final int SHORTEST_WRAP = 70;

  /** Words that begin the second half of a name, so a line that begins with them goes on. */
  private static final Set<String> SECOND_HALF =
      Set.of(
          "Nam", "Tổ", "Mặt", "Việt", "Chính", "Nhân", "Trung", "Thương", "Đào", "Môi", "Truyền",
          "Du", "Thể", "Xã", "Công", "Nông", "Minh", "Phụ", "Cộng", "Hồ", "Chí", "Đảng", "Nhà",
          "Quốc", "Tỉnh", "Thành", "Huyện", "Thơ", "UBND", "HĐND", "Luật", "Bộ", "Đội");

  private static final Pattern DECIDES =
      Pattern.compile(
          "(?:(?:PHÓ )?CHỦ TỊCH|(?:THỨ|BỘ|CỤC|VỤ|VIỆN|HIỆU) TRƯỞNG|(?:PHÓ )?GIÁM ĐỐC|TỔNG GIÁM ĐỐC"
              + "|THỦ TƯỚNG CHÍNH PHỦ)[ ,\\p{Lu}-]{0,120}");

  /** A name of an office or body is still to come. */
  private static final Pattern UNFINISHED =
      Pattern.compile("(?:^|\\P{Lu})(?:CỦA|DO|VÀ|VỚI|BỞI|LÀ|CHO|KT\\.|TM\\.|TL\\.|Q\\.)$|[,;&-]$");

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

  private void accept(String line) {
    if (line.isEmpty()) {
      close();
    } else {
      StringBuilder open = current;
      if (open != null && goesOn(open, line)) {
        open.append(LineBreak.glue(open)).append(line);
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
    String text = before.toString();
    if (opensDecision(text, next)) {
      return false;
    }
    if (!wrapped) {
      return isBrokenOnce(text, next);
    }
    return switch (LineBreak.byWords(text, next)) {
      case GOES_ON -> true;
      case ENDS -> false;
      case OPEN ->
          blankLinesSeparate
              || !hasRoomFor(next)
              || (!LineBreak.endsSentence(text) && firstLineIsBroken(text, next));
    };
  }

  /** Below a decision's title in capitals stands who decides, in capitals too. */
  private static boolean opensDecision(String text, String next) {
    return DECIDES.matcher(next).matches() && !UNFINISHED.matcher(text).find();
  }

  /** In a text whose lines mostly fit, a long line that goes on with a small letter was wrapped. */
  private boolean isBrokenOnce(String text, String next) {
    return lastLine.length() >= SHORTEST_WRAP
        && lastLine.length() <= WIDEST_WRAP
        && Character.isLowerCase(next.charAt(0))
        && !LineBreak.beginsWithMarker(next)
        && !LineBreak.endsSentence(text);
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
    boolean numbered = LineBreak.beginsWithMarker(text) && !text.startsWith("-");
    return !numbered && !text.startsWith("+") && text.startsWith("- ");
  }

  private boolean hasRoomFor(String next) {
    int firstWord = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
    return lastLine.length() + 1 + firstWord <= width - 3;
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
      if (!line.isEmpty() && LineBreak.beginsWithMarker(line)) {
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
