package vn.kehoach.extractor.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.assignment.TableColumns.Kind;

/**
 * Guesses the columns of a table whose headings were lost: long cells that begin with a deed, and
 * beside them cells that name nothing but bodies. The first such column does the work, the second
 * helps.
 */
final class ColumnsByContent {

  /** A table with fewer rows tells too little. */
  private static final int FEWEST_ROWS = 3;

  /** Cells that tell a piece of work are this long on average, in UTF-16 code units. */
  private static final int SHORTEST_WORK = 30;

  private final String text;
  private final Grid grid;
  private final AgencyReader agencies;

  ColumnsByContent(String text, Grid grid, AgencyReader agencies) {
    this.text = text;
    this.grid = grid;
    this.agencies = agencies;
  }

  /** The columns; {@link TableColumns#NONE} where the table shows none. */
  TableColumns guess() {
    if (grid.rows() < FEWEST_ROWS) {
      return TableColumns.NONE;
    }
    List<Integer> bodies = new ArrayList<>();
    int work = -1;
    for (int column = 0; column < grid.columns(); column++) {
      if (work < 0 && tellsWork(column)) {
        work = column;
      } else if (namesBodies(column)) {
        bodies.add(column);
      }
    }
    if (work < 0 || bodies.isEmpty()) {
      return TableColumns.NONE;
    }
    TableColumns guessed =
        TableColumns.NONE.with(Kind.WORK, work).with(Kind.DOER, bodies.getFirst());
    if (work > 0) {
      guessed = guessed.with(Kind.NUMBER, 0);
    }
    return bodies.size() > 1 ? guessed.with(Kind.COLLABORATORS, bodies.get(1)) : guessed;
  }

  private boolean tellsWork(int column) {
    List<Span> cells = cells(column);
    long deeds =
        cells.stream().filter(cell -> agencies.predicateAt(cell.begin(), cell.end())).count();
    long letters = cells.stream().mapToLong(Span::length).sum();
    return cells.size() >= FEWEST_ROWS
        && deeds * 2 > cells.size()
        && letters >= (long) SHORTEST_WORK * cells.size();
  }

  private boolean namesBodies(int column) {
    List<Span> cells = cells(column);
    long bodies = cells.stream().filter(cell -> !agencies.wholly(cell).isEmpty()).count();
    return cells.size() >= FEWEST_ROWS - 1 && bodies * 5 >= cells.size() * 4L;
  }

  private List<Span> cells(int column) {
    List<Span> cells = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      int at = row;
      Optional<Span> words =
          grid.at(row, column)
              .filter(cell -> cell.row() == at)
              .map(cell -> cell.span().trimmed(text));
      words.filter(span -> !span.isEmpty()).ifPresent(cells::add);
    }
    return cells;
  }
}
