package vn.kehoach.extractor.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the marks of Markdown out of a text: programs that turn papers into text write headings
 * behind {@code #}, bold words between {@code **} and a backslash before marks that are meant. Rows
 * of tables stay; they are read with all other rows between bars.
 */
public final class MarkedText {

  private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(?<words>\\S.*)");
  private static final Pattern CLOSING_MARKS = Pattern.compile("\\s+#+\\s*$");
  private static final Pattern BOLD =
      Pattern.compile("\\*\\*(?=[^\\s*])([^*\\n]{1,2000})(?<=[^\\s*])\\*\\*");
  private static final Pattern BOLD_LOW =
      Pattern.compile("(?<![\\w_])__(?=[^\\s_])([^_\\n]{1,2000})(?<=[^\\s_])__(?![\\w_])");
  private static final Pattern ITALIC_LINE =
      Pattern.compile("(\\s*)\\*(?=[^\\s*])([^*]{1,2000})(?<=[^\\s*])\\*(\\s*)");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([-.*_#()\\[\\]+!|>~`])");

  private MarkedText() {}

  /** The lines without marks; a heading stands apart, an empty line before and behind it. */
  public static List<String> plain(List<String> lines) {
    if (lines.stream().noneMatch(MarkedText::mayBeMarked)) {
      return lines;
    }
    List<String> plain = new ArrayList<>(lines.size());
    for (String line : lines) {
      var heading = HEADING.matcher(line);
      if (heading.matches()) {
        plain.add("");
        plain.add(withoutMarks(CLOSING_MARKS.matcher(heading.group("words")).replaceFirst("")));
        plain.add("");
      } else {
        plain.add(mayBeMarked(line) ? withoutMarks(line) : line);
      }
    }
    return plain;
  }

  private static boolean mayBeMarked(String line) {
    return line.indexOf('#') >= 0
        || line.indexOf('*') >= 0
        || line.indexOf('\\') >= 0
        || line.contains("__");
  }

  private static String withoutMarks(String line) {
    String words = BOLD.matcher(line).replaceAll("$1");
    words = BOLD_LOW.matcher(words).replaceAll("$1");
    words =
        ITALIC_LINE.matcher(words).matches()
            ? ITALIC_LINE.matcher(words).replaceFirst("$1$2$3")
            : words;
    return ESCAPED.matcher(words).replaceAll("$1");
  }
}
