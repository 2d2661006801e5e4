package vn.kehoach.extractor.assignment;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Cell;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.document.Table;
import vn.kehoach.extractor.language.BareText;

/** A table's cells by their place, merged cells at every place that they cover. */
final class Grid {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final String text;
  private final @Nullable Cell[][] cells;
  private final int columns;

  /** Keys that were asked for already; headings are looked for in every row. */
  private final @Nullable String[][] keys;

  Grid(String text, Table table) {
    this.text = text;
    this.columns = table.columns();
    this.cells = new Cell[table.rows()][table.columns()];
    this.keys = new String[table.rows()][table.columns()];
    for (Cell cell : table.cells()) {
      int rowEnd = Math.min(table.rows(), cell.row() + cell.rowSpan());
      int columnEnd = Math.min(columns, cell.column() + cell.columnSpan());
      for (int row = cell.row(); row < rowEnd; row++) {
        for (int column = cell.column(); column < columnEnd; column++) {
          cells[row][column] = cells[row][column] == null ? cell : cells[row][column];
        }
      }
    }
  }

  int rows() {
    return cells.length;
  }

  int columns() {
    return columns;
  }

  /** The cell that covers a place; empty beside the table too. */
  Optional<Cell> at(int row, int column) {
    boolean inside = row >= 0 && row < cells.length && column >= 0 && column < columns;
    return inside ? Optional.ofNullable(cells[row][column]) : Optional.empty();
  }

  /** The words at a place; empty where nothing is written. */
  Optional<Span> words(int row, int column) {
    return at(row, column).map(cell -> cell.span().trimmed(text)).filter(span -> !span.isEmpty());
  }

  /** What is written at a place, without case and marks, on one line; empty where nothing is. */
  String key(int row, int column) {
    if (at(row, column).isEmpty()) {
      return "";
    }
    @Nullable String key = keys[row][column];
    if (key == null) {
      key =
          words(row, column)
              .map(span -> BLANKS.matcher(BareText.of(span.of(text))).replaceAll(" ").strip())
              .orElse("");
      keys[row][column] = key;
    }
    return key;
  }
}
