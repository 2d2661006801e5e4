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
    return cells.stream().filter(cell -> cell.covers(row, column)).findFirst();
  }
}
