package vn.kehoach.extractor.assignment;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.assignment.TableColumns.Kind;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleSet;

/** Reads from headings which column of a table tells what. */
final class TableHeadings {

  /** A heading has at most so many UTF-16 code units. */
  private static final int LONGEST_HEADING = 90;

  /** A number or letter of a column, under its heading, has at most so many code units. */
  private static final int LONGEST_NUMBER = 5;

  private final RuleSet rules = RuleSet.load("column");

  /**
   * The columns that the headings of a row name.
   *
   * @return {@link TableColumns#NONE} where it is no row of headings: where most of its cells, or
   *     all but one, say something else
   */
  TableColumns read(Grid grid, int row) {
    Map<Kind, Integer> places = new EnumMap<>(Kind.class);
    int headings = 0;
    int others = 0;
    for (int column = 0; column < grid.columns(); column++) {
      int place = column;
      String key = grid.key(row, column);
      boolean over =
          grid.at(row, column).filter(cell -> cell.columnSpan() >= grid.columns()).isPresent();
      Optional<Kind> kind = over ? Optional.empty() : kind(key);
      kind.ifPresent(found -> places.putIfAbsent(found, place));
      headings += kind.isPresent() ? 1 : 0;
      others += kind.isEmpty() && !key.isEmpty() ? 1 : 0;
    }
    return headings >= 2 && headings > others ? new TableColumns(places) : TableColumns.NONE;
  }

  /**
   * Whether a row goes on with headings: each cell is a heading, a number of a column, or blank.
   */
  boolean goesOn(Grid grid, int row) {
    int written = 0;
    for (int column = 0; column < grid.columns(); column++) {
      String key = grid.key(row, column);
      boolean fromAbove = grid.at(row, column).filter(cell -> cell.row() < row).isPresent();
      if (!key.isEmpty() && !fromAbove) {
        if (!isNumber(key) && kind(key).isEmpty()) {
          return false;
        }
        written++;
      }
    }
    return written > 0;
  }

  /** Whether a second row of headings stands below what is no heading of bodies, moved there. */
  boolean isAtLeftEdge(Grid grid, int row, TableColumns above) {
    int width = width(grid, row);
    boolean alone = width > 0 && width < grid.columns() - 1;
    boolean own = grid.at(row, 0).filter(cell -> cell.row() == row).isPresent();
    int bodies = above.whoDoes() >= 0 ? above.whoDoes() : above.of(Kind.MAYBE_DOER);
    return alone && own && bodies >= width - 1 && read(grid, row).whoDoes() == 0;
  }

  /** Number of cells from the left edge on in which something is written. */
  int width(Grid grid, int row) {
    int width = 0;
    while (width < grid.columns() && !grid.key(row, width).isEmpty()) {
      width++;
    }
    return width;
  }

  /** Whether a heading stands over bodies that do the work: {@code Đơn vị thực hiện}. */
  boolean isOfBodies(String key) {
    return kind(key)
        .filter(kind -> kind == Kind.LEAD || kind == Kind.DOER || kind == Kind.MAYBE_DOER)
        .isPresent();
  }

  /** {@code (1)}, {@code A}, {@code 4=3/2}, {@code 2025}: the number of a column, or its year. */
  private static boolean isNumber(String key) {
    return key.length() <= LONGEST_NUMBER
        && key.matches("\\(?[0-9ivxab]{1,3}\\)?|20[0-9]{2}|[0-9]=[0-9/+-]+");
  }

  /** What a heading says that its column holds; its words without case and marks. */
  Optional<Kind> kind(String key) {
    if (key.isEmpty() || key.length() > LONGEST_HEADING) {
      return Optional.empty();
    }
    return rules.first(key, new Span(0, key.length())).map(match -> kind(match.rule()));
  }

  private static Kind kind(Rule rule) {
    String name = rule.id().substring(rule.id().indexOf('.') + 1);
    return Kind.valueOf(name.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
  }
}
