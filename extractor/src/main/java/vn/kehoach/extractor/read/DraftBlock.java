package vn.kehoach.extractor.read;

import java.util.List;
import vn.kehoach.corpus.document.Look;

/** A piece of a document before it has a place in the text. */
sealed interface DraftBlock {

  /** Page on which it begins, from 1; 0 where the format has no pages. */
  int page();

  /** Whether anything is written in it. */
  default boolean hasWords() {
    return switch (this) {
      case Text text -> !text.words().isBlank() || !text.label().isBlank();
      case Grid grid ->
          grid.cells().stream()
              .anyMatch(cell -> cell.content().stream().anyMatch(DraftBlock::hasWords));
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
   */
  record Text(String words, String label, Role role, int level, Look look, int page)
      implements DraftBlock {

    /** A paragraph without a label. */
    static Text paragraph(String words, Look look, int page) {
      return new Text(words, "", Role.PARAGRAPH, 0, look, page);
    }
  }

  /** A table. */
  record Grid(List<GridCell> cells, int page) implements DraftBlock {

    /** Number of rows that its cells cover. */
    int rows() {
      return cells.stream().mapToInt(cell -> cell.row() + cell.rowSpan()).max().orElse(0);
    }

    /** Whether all its words stand in one column: then it is a frame around paragraphs. */
    boolean isFrame() {
      return cells.stream()
              .filter(cell -> cell.content().stream().anyMatch(DraftBlock::hasWords))
              .mapToInt(GridCell::column)
              .distinct()
              .count()
          <= 1;
    }
  }

  /** A cell with whatever stands in it. */
  record GridCell(int row, int column, int rowSpan, int columnSpan, List<DraftBlock> content) {}
}
