package vn.kehoach.extractor.normalize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of a table that stand on one line each, {@code |} or tabs between their cells. */
final class BarredRows {

  /** Two columns are rather a letterhead or a signature beside the recipients. */
  private static final int FEWEST_COLUMNS = 3;

  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

  /** The line under a header row in text that a program wrote: {@code |---|:--:|}. */
  private static final Pattern RULE = Pattern.compile("[\\s|:+=-]*-[\\s|:+=-]*");

  private static final Pattern NEW_LINE = Pattern.compile("\\s*<br\\s*/?>\\s*");

  private BarredRows() {}

  /**
   * The line with {@code |} in place of its tabs where these part cells; few tabs are indentation,
   * or hold the two halves of a letterhead apart.
   */
  static String withoutTabs(String line) {
    String[] cells = line.stripTrailing().split("\t", -1);
    long written = Arrays.stream(cells).filter(cell -> !cell.isBlank()).count();
    return written >= FEWEST_COLUMNS ? String.join(" | ", cells) : line;
  }

  /**
   * Index after the last row of the table that begins here; {@code from} where none does. A blank
   * line may stand between two rows, as where every line was copied as a paragraph.
   */
  static int end(List<String> lines, int from) {
    int end = from;
    int rows = 0;
    for (int at = from; at < lines.size(); at++) {
      boolean parted = at > end;
      boolean row = isRow(lines.get(at), rows == 0 || parted ? FEWEST_COLUMNS : 2);
      boolean ruled = rows > 0 && isRule(lines.get(at));
      if (row || ruled) {
        rows += row ? 1 : 0;
        end = at + 1;
      } else if (rows == 0 || parted || !lines.get(at).isBlank()) {
        break;
      }
    }
    return rows > 1 ? end : from;
  }

  /** The cells of these lines; what is marked in a cell as a line is one. */
  static List<List<List<String>>> cells(List<String> rows) {
    List<String> written = rows.stream().filter(row -> !isRule(row) && !row.isBlank()).toList();
    boolean framed = written.stream().allMatch(row -> row.startsWith("|"));
    List<List<List<String>>> cells = new ArrayList<>();
    for (String row : written) {
      List<String> columns = columns(row);
      cells.add(
          columns.subList(framed ? 1 : 0, columns.size()).stream().map(BarredRows::lines).toList());
    }
    return List.copyOf(cells);
  }

  /** A cell has one line unless the program that wrote it marked where others begin. */
  private static List<String> lines(String cell) {
    return cell.contains("<br") ? List.of(NEW_LINE.split(cell)) : List.of(cell);
  }

  /** A row that names a group has fewer cells than the row of headings. */
  private static boolean isRow(String line, int fewest) {
    return !isRule(line) && columns(line).size() >= fewest;
  }

  private static boolean isRule(String line) {
    return line.indexOf('|') >= 0 && RULE.matcher(line).matches();
  }

  /** A bar at the end of the line closes the last cell and opens none. */
  private static List<String> columns(String line) {
    List<String> columns = Arrays.asList(BAR.split(line, -1));
    boolean closed = columns.size() > 1 && columns.getLast().isBlank();
    return closed ? columns.subList(0, columns.size() - 1) : columns;
  }
}
