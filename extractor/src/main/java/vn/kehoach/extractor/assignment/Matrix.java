package vn.kehoach.extractor.assignment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.assignment.TableColumns.Kind;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * A table whose columns are headed by bodies, with a mark where one has to do with a row's work:
 * {@code TT | Nhiệm vụ | Sở Y tế | Công an tỉnh}.
 *
 * @param bodies who stands over a column
 * @param columns what the other columns hold
 */
record Matrix(Map<Integer, List<AgencyMention>> bodies, TableColumns columns) {

  /** What a mark makes of a body. */
  enum Mark {
    LEAD,
    HELP,
    NAMED
  }

  /** Copies the map, which keeps the order of the columns. */
  Matrix {
    bodies = Collections.unmodifiableMap(new LinkedHashMap<>(bodies));
  }

  /** Finds matrices, and reads their marks. */
  static final class Finder {

    /** Headings stand in one of so many rows. */
    private static final int HEADINGS = 3;

    /** Fewer columns of bodies are no matrix; fewer marks tell nothing. */
    private static final int FEWEST = 2;

    private final RuleSet rules = RuleSet.load("matrix");
    private final TableHeadings headings;

    Finder(TableHeadings headings) {
      this.headings = headings;
    }

    /**
     * The matrix that a table is; empty where something else than marks stands below the bodies, or
     * where nothing says that marks give work: they may as well tell who has passed a test.
     */
    Optional<Matrix> find(Grid grid, AgencyReader agencies) {
      for (int row = 0; row < Math.min(grid.rows(), HEADINGS); row++) {
        Map<Integer, List<AgencyMention>> bodies = bodies(grid, row, agencies);
        if (bodies.size() >= FEWEST) {
          int header = row;
          return Optional.of(new Matrix(bodies, columns(grid, row, bodies)))
              .filter(matrix -> matrix.columns.of(Kind.WORK) >= 0)
              .filter(matrix -> marks(grid, matrix, header + 1) >= FEWEST)
              .filter(matrix -> givesWork(grid, matrix, header));
        }
      }
      return Optional.empty();
    }

    /** Whether a table without headings goes on with another one's columns. */
    boolean goesOn(Grid grid, Matrix matrix) {
      return marks(grid, matrix, 0) > 0;
    }

    /** What a cell makes of the body over it; empty for a blank and for words. */
    Optional<Mark> mark(Grid grid, int row, int column) {
      String key = grid.key(row, column);
      if (is("matrix.lead", key)) {
        return Optional.of(Mark.LEAD);
      }
      if (is("matrix.help", key)) {
        return Optional.of(Mark.HELP);
      }
      return is("matrix.mark", key) ? Optional.of(Mark.NAMED) : Optional.empty();
    }

    private static Map<Integer, List<AgencyMention>> bodies(
        Grid grid, int row, AgencyReader agencies) {
      Map<Integer, List<AgencyMention>> bodies = new LinkedHashMap<>();
      for (int column = 0; column < grid.columns(); column++) {
        int at = row;
        List<AgencyMention> named =
            grid.at(row, column)
                .filter(cell -> cell.row() == at && cell.columnSpan() == 1)
                .map(cell -> agencies.wholly(cell.span()))
                .orElse(List.of());
        if (!named.isEmpty()) {
          bodies.put(column, named);
        }
      }
      return bodies;
    }

    private TableColumns columns(Grid grid, int row, Map<Integer, List<AgencyMention>> bodies) {
      TableColumns columns = TableColumns.NONE;
      for (int column = 0; column < grid.columns(); column++) {
        Optional<Kind> kind =
            bodies.containsKey(column) ? Optional.empty() : headings.kind(grid.key(row, column));
        if (kind.isPresent() && columns.of(kind.get()) < 0) {
          columns = columns.with(kind.get(), column);
        }
      }
      return columns;
    }

    /**
     * Number of marks from a row on; 0 where something else is written under a body, a repeated
     * heading aside.
     */
    private int marks(Grid grid, Matrix matrix, int from) {
      int marks = 0;
      for (int row = from; row < grid.rows(); row++) {
        for (int column : matrix.bodies.keySet()) {
          boolean blank = grid.key(row, column).replaceAll("[-.…]", "").isEmpty();
          if (mark(grid, row, column).isPresent()) {
            marks++;
          } else if (!blank && !isHeading(grid, matrix, row) && !isOverMany(grid, row, column)) {
            return 0;
          }
        }
      }
      return marks;
    }

    private static boolean isOverMany(Grid grid, int row, int column) {
      return grid.at(row, column).filter(cell -> cell.columnSpan() > 1).isPresent();
    }

    /** Whether a row repeats a heading, or goes on with it: the numbers of columns. */
    private boolean isHeading(Grid grid, Matrix matrix, int row) {
      return headings.goesOn(grid, row)
          || headings
              .kind(grid.key(row, matrix.columns.of(Kind.WORK)))
              .filter(kind -> kind == Kind.WORK)
              .isPresent();
    }

    private boolean givesWork(Grid grid, Matrix matrix, int header) {
      int work = matrix.columns.of(Kind.WORK);
      boolean roles =
          matrix.bodies.keySet().stream().anyMatch(column -> tellsRoles(grid, column, header));
      int first = matrix.bodies.keySet().iterator().next();
      boolean over = header > 0 && headings.isOfBodies(grid.key(header - 1, first));
      return roles || over || is("matrix.task", grid.key(header, work));
    }

    private boolean tellsRoles(Grid grid, int column, int header) {
      for (int row = header + 1; row < grid.rows(); row++) {
        if (mark(grid, row, column).filter(mark -> mark != Mark.NAMED).isPresent()) {
          return true;
        }
      }
      return false;
    }

    private boolean is(String rule, String key) {
      return rules.rule(rule).findAtStart(key, new Span(0, key.length())).isPresent();
    }
  }
}
