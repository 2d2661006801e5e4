package vn.kehoach.corpus.document;

/**
 * One cell of a table. A merged cell exists once and covers {@code rowSpan × columnSpan} positions.
 *
 * @param row first row that it covers, from 0
 * @param column first column that it covers, from 0
 * @param rowSpan rows that it covers, from 1
 * @param columnSpan columns that it covers, from 1
 * @param span its words in the document's text; paragraphs inside the cell are separated by a line
 *     feed
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, Span span) {

  /** Rejects negative positions and spans below 1. */
  public Cell {
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException("no such cell position");
    }
  }

  /** Whether the cell covers that position. */
  public boolean covers(int otherRow, int otherColumn) {
    return row <= otherRow
        && otherRow < row + rowSpan
        && column <= otherColumn
        && otherColumn < column + columnSpan;
  }
}
