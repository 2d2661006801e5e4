package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.kehoach.extractor.normalize.LineBreak;

/** Words into the cells of a ruled table, and tables over page breaks into one. */
final class TableText {

  /** Columns of a table that goes on may be drawn with this difference, in points. */
  private static final double DIFFERENCE = 4;

  /** Header rows that are repeated on the next page; more were never seen. */
  private static final int HEADER_ROWS = 4;

  private TableText() {}

  /** The table with these words in its cells. */
  static DraftBlock.Grid grid(RuledTable table, List<PageWord> words, int page) {
    List<List<PageWord>> inCells = new ArrayList<>();
    table.areas().forEach(area -> inCells.add(new ArrayList<>()));
    for (PageWord word : words) {
      inCells.get(table.areaAt(word.middleX(), word.middleY())).add(word);
    }
    List<DraftBlock.GridCell> cells = new ArrayList<>();
    for (int i = 0; i < inCells.size(); i++) {
      RuledTable.Area area = table.areas().get(i);
      List<PageLine> lines = PageLine.of(page, inCells.get(i));
      double[] sides = table.sides(i);
      List<DraftBlock> content =
          lines.isEmpty()
              ? List.of()
              : ParagraphFlow.join(lines, ParagraphFlow.Column.between(sides[0], sides[1], lines));
      cells.add(
          new DraftBlock.GridCell(
              area.row(),
              area.column(),
              area.rowEnd() - area.row(),
              area.columnEnd() - area.column(),
              content));
    }
    return new DraftBlock.Grid(cells, page);
  }

  /** Whether two tables that follow each other have the same columns. */
  static boolean goesOn(List<Double> columns, List<Double> next) {
    if (columns.size() != next.size() || columns.size() < 3) {
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      if (Math.abs(columns.get(i) - next.get(i)) > DIFFERENCE) {
        return false;
      }
    }
    return true;
  }

  /** Two parts of one table: a repeated header goes, a row that was cut is whole again. */
  static DraftBlock.Grid joined(DraftBlock.Grid above, DraftBlock.Grid below, Draft draft) {
    int header = repeatedHeader(above, below);
    for (int row = 0; row < header; row++) {
      draft.drop("repeated-header", below.page(), rowText(below, row));
    }
    boolean cut = isCutRow(above, below, header);
    int shift = above.rows() - header - (cut ? 1 : 0);
    List<DraftBlock.GridCell> cells = new ArrayList<>(above.cells());
    for (DraftBlock.GridCell cell : below.cells()) {
      if (cell.row() < header) {
        continue;
      }
      int over = cut && cell.row() == header ? cellAbove(cells, above.rows() - 1, cell) : -1;
      if (over >= 0) {
        cells.set(over, glued(cells.get(over), cell));
      } else {
        cells.add(
            new DraftBlock.GridCell(
                cell.row() + shift,
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                cell.content()));
      }
    }
    return new DraftBlock.Grid(cells, above.page());
  }

  /**
   * How many of the lower part's first rows only repeat the header. Rows are compared by what
   * stands in their columns together, since a header of merged rows is cut differently on the next
   * page.
   */
  private static int repeatedHeader(DraftBlock.Grid above, DraftBlock.Grid below) {
    for (int rows = Math.min(HEADER_ROWS, below.rows()); rows > 0; rows--) {
      Map<Integer, String> columns = columns(below, rows);
      for (int header = 1; header <= Math.min(HEADER_ROWS, above.rows()); header++) {
        if (!columns.isEmpty() && columns.equals(columns(above, header))) {
          return rows;
        }
      }
    }
    return 0;
  }

  /** The words of the first rows, by the column in which they begin. */
  private static Map<Integer, String> columns(DraftBlock.Grid grid, int rows) {
    Map<Integer, String> columns = new TreeMap<>();
    for (DraftBlock.GridCell cell : grid.cells()) {
      String text = cellText(cell);
      if (cell.row() < rows && !text.isEmpty()) {
        columns.merge(cell.column(), text, (before, next) -> before + " " + next);
      }
    }
    return columns;
  }

  private static String rowText(DraftBlock.Grid grid, int row) {
    StringBuilder out = new StringBuilder();
    for (DraftBlock.GridCell cell : grid.cells()) {
      if (cell.row() == row) {
        out.append(cellText(cell)).append(" ");
      }
    }
    return out.toString();
  }

  private static String cellText(DraftBlock.GridCell cell) {
    StringBuilder out = new StringBuilder();
    for (DraftBlock block : cell.content()) {
      if (block instanceof DraftBlock.Text text) {
        out.append(text.words()).append(' ');
      }
    }
    return out.toString().strip();
  }

  /** A row that goes on begins with an empty cell, and some cell goes on in small letters. */
  private static boolean isCutRow(DraftBlock.Grid above, DraftBlock.Grid below, int row) {
    boolean emptyFirst = false;
    boolean small = false;
    for (DraftBlock.GridCell cell : below.cells()) {
      if (cell.row() != row) {
        continue;
      }
      String text = cellText(cell);
      if (cell.column() == 0) {
        emptyFirst = text.isEmpty() && cell.columnSpan() == 1;
      }
      small |= !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }
    return emptyFirst && small && above.rows() > 0;
  }

  private static int cellAbove(
      List<DraftBlock.GridCell> cells, int row, DraftBlock.GridCell below) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).covers(row, below.column())) {
        return i;
      }
    }
    return -1;
  }

  private static DraftBlock.GridCell glued(DraftBlock.GridCell above, DraftBlock.GridCell below) {
    List<DraftBlock> content = new ArrayList<>(above.content());
    List<DraftBlock> more = new ArrayList<>(below.content());
    if (!content.isEmpty()
        && !more.isEmpty()
        && content.getLast() instanceof DraftBlock.Text last
        && more.getFirst() instanceof DraftBlock.Text first
        && LineBreak.byWords(last.words(), first.words()) == LineBreak.Verdict.GOES_ON) {
      content.removeLast();
      more.removeFirst();
      content.add(
          DraftBlock.Text.paragraph(
              last.words() + LineBreak.glue(last.words()) + first.words(),
              last.look(),
              last.page()));
    }
    content.addAll(more);
    return new DraftBlock.GridCell(
        above.row(), above.column(), above.rowSpan(), above.columnSpan(), content);
  }
}
