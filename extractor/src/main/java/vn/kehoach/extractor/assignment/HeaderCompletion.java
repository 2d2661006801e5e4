package vn.kehoach.extractor.assignment;

import java.util.Optional;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.assignment.TableColumns.Kind;

/** Finds by their cells the columns that a table's headings leave open. */
final class HeaderCompletion {

  /** So many rows below the headings are looked at. */
  private static final int SAMPLE = 12;

  private final String text;
  private final Grid grid;
  private final AgencyReader agencies;

  HeaderCompletion(String text, Grid grid, AgencyReader agencies) {
    this.text = text;
    this.grid = grid;
    this.agencies = agencies;
  }

  /**
   * The columns with those that the headings only hint at.
   *
   * @param from index of the first row below the headings
   * @return empty where rows of this table give no work
   */
  Optional<TableColumns> complete(TableColumns named, int from) {
    TableColumns columns = named;
    int maybe = columns.of(Kind.MAYBE_DOER);
    boolean work = columns.of(Kind.WORK) >= 0;
    if (columns.whoDoes() < 0 && work && maybe >= 0 && namesBodies(maybe, from)) {
      columns = columns.with(Kind.DOER, maybe);
    }
    if (columns.whoDoes() >= 0 && columns.of(Kind.WORK) < 0) {
      int widest = widest(columns, from);
      columns = widest < 0 ? columns : columns.with(Kind.WORK, widest);
    }
    return columns.giveWork() ? Optional.of(columns) : Optional.empty();
  }

  private boolean namesBodies(int column, int from) {
    int written = 0;
    int bodies = 0;
    for (int row = from; row < Math.min(grid.rows(), from + SAMPLE); row++) {
      boolean own = grid.words(row, column).isPresent();
      written += own ? 1 : 0;
      bodies += own && !agencies.wholly(grid.words(row, column).orElseThrow()).isEmpty() ? 1 : 0;
    }
    return written > 0 && bodies * 2 > written;
  }

  /** The column without a heading of its own that holds most letters. */
  private int widest(TableColumns columns, int from) {
    int widest = -1;
    long most = 0;
    for (int column = 0; column < grid.columns(); column++) {
      long letters = 0;
      for (int row = from; row < Math.min(grid.rows(), from + SAMPLE); row++) {
        letters +=
            grid.words(row, column)
                .map(span -> span.of(text).chars().filter(Character::isLetter).count())
                .orElse(0L);
      }
      if (!columns.places().containsValue(column) && letters > most) {
        widest = column;
        most = letters;
      }
    }
    return widest;
  }
}
