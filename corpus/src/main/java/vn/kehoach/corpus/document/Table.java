package vn.kehoach.corpus.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table of cells, ordered by row, then column. A table that a format splits over pages is one
 * table, its repeated header rows kept once.
 *
 * @param rows number of rows
 * @param columns number of columns of the widest row
 */
public record Table(Span span, int page, int rows, int columns, List<Cell> cells) implements Block {

  /** Copies the cells and puts them in order. */
  public Table {
    cells =
        cells.stream()
            .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
            .toList();
  }

  /** The cell that covers a position, merged cells included. */
  public Optional<Cell> at(int row, int column) {
    // Most cells are one row high: look in the row itself first, then upward.
    for (int i = firstBelow(row) - 1; i >= 0; i--) {
      if (cells.get(i).covers(row, column)) {
        return Optional.of(cells.get(i));
      }
    }
    return Optional.empty();
  }

  /** Index of the first cell below a row. */
  private int firstBelow(int row) {
    int low = 0;
    int high = cells.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cells.get(middle).row() <= row) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
