package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.kehoach.corpus.document.Look;

/** A piece of a document before it has a place in the text. */
sealed interface DraftBlock {

  /** Page on which it begins, from 1; 0 where the format has no pages. */
  int page();

  /** Whether anything is written in it. */
  default boolean hasWords() {
    return switch (this) {
      case Text text -> !text.words().isBlank() || !text.label().isBlank();
      case Grid grid -> grid.cells().stream().anyMatch(GridCell::hasWords);
    };
  }

  /** What a format says that a paragraph is. */
  enum Role {
    PARAGRAPH,
    LIST_ITEM,
    HEADING
  }

  /**
   * A paragraph; line feeds inside it were typed by hand.
   *
   * @param label automatic number or bullet as shown, empty where there is none
   * @param level of a heading from 1, of a list item from 0
   * @param turns where it goes on on other pages
   */
  record Text(
      String words, String label, Role role, int level, Look look, int page, List<Turn> turns)
      implements DraftBlock {

    /** A paragraph on one page. */
    Text(String words, String label, Role role, int level, Look look, int page) {
      this(words, label, role, level, look, page, List.of());
    }

    /** A paragraph without a label. */
    static Text paragraph(String words, Look look, int page) {
      return new Text(words, "", Role.PARAGRAPH, 0, look, page);
    }
  }

  /**
   * A page that begins inside a paragraph.
   *
   * @param letters number of the paragraph's characters before it, white space not counted
   */
  record Turn(int letters, int page) {}

  /** A table. */
  record Grid(List<GridCell> cells, int page) implements DraftBlock {

    /** The same table without the rows and columns in which no words begin: layout, not data. */
    Grid withoutBlankLines() {
      List<GridCell> filled = cells.stream().filter(GridCell::hasWords).toList();
      int[] rows = kept(filled.stream().mapToInt(GridCell::row));
      int[] columns = kept(filled.stream().mapToInt(GridCell::column));
      List<GridCell> kept = new ArrayList<>();
      for (GridCell cell : cells) {
        int row = before(rows, cell.row());
        int column = before(columns, cell.column());
        int height = before(rows, cell.row() + cell.rowSpan()) - row;
        int width = before(columns, cell.column() + cell.columnSpan()) - column;
        if (height > 0 && width > 0) {
          kept.add(new GridCell(row, column, height, width, cell.content()));
        }
      }
      return new Grid(List.copyOf(kept), page);
    }

    private static int[] kept(IntStream positions) {
      return positions.sorted().distinct().toArray();
    }

    /** How many of the kept positions lie before this one. */
    private static int before(int[] kept, int position) {
      int at = Arrays.binarySearch(kept, position);
      return at < 0 ? -at - 1 : at;
    }

    /** Number of rows that its cells cover. */
    int rows() {
      return cells.stream().mapToInt(cell -> cell.row() + cell.rowSpan()).max().orElse(0);
    }

    /** Whether all its words stand in one column: then it is a frame around paragraphs. */
    boolean isFrame() {
      return cells.stream().filter(GridCell::hasWords).mapToInt(GridCell::column).distinct().count()
          <= 1;
    }
  }

  /** A cell with whatever stands in it. */
  record GridCell(int row, int column, int rowSpan, int columnSpan, List<DraftBlock> content) {

    boolean covers(int otherRow, int otherColumn) {
      return row <= otherRow
          && otherRow < row + rowSpan
          && column <= otherColumn
          && otherColumn < column + columnSpan;
    }

    boolean hasWords() {
      return content.stream().anyMatch(DraftBlock::hasWords);
    }
  }
}
