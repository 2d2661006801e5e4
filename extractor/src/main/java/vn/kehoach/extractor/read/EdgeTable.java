package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Builds a table from rows whose cells are known by the places of their edges, in twips. */
final class EdgeTable {

  /** Edges that differ by less are one column's: producers round. */
  private static final int ROUNDING = 30;

  private final List<List<EdgeCell>> rows = new ArrayList<>();

  /**
   * A cell.
   *
   * @param opensMerge whether cells below may belong to it
   * @param goesOn whether it belongs to the cell above
   */
  record EdgeCell(
      int left, int right, boolean opensMerge, boolean goesOn, List<DraftBlock> content) {}

  void addRow(List<EdgeCell> cells) {
    rows.add(List.copyOf(cells));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  DraftBlock.Grid grid() {
    List<Integer> edges = edges();
    List<DraftBlock.GridCell> cells = new ArrayList<>();
    int[] open = new int[edges.size() + 1];
    Arrays.fill(open, -1);
    for (int row = 0; row < rows.size(); row++) {
      for (EdgeCell cell : rows.get(row)) {
        int column = index(edges, cell.left());
        int span = Math.max(1, index(edges, cell.right()) - column);
        if (cell.goesOn() && open[column] >= 0) {
          DraftBlock.GridCell above = cells.get(open[column]);
          List<DraftBlock> all = new ArrayList<>(above.content());
          all.addAll(cell.content());
          cells.set(
              open[column],
              new DraftBlock.GridCell(
                  above.row(), above.column(), row - above.row() + 1, above.columnSpan(), all));
        } else {
          open[column] = cell.opensMerge() ? cells.size() : -1;
          cells.add(new DraftBlock.GridCell(row, column, 1, span, cell.content()));
        }
      }
    }
    return new DraftBlock.Grid(cells, 0);
  }

  private List<Integer> edges() {
    TreeSet<Integer> all = new TreeSet<>();
    for (List<EdgeCell> row : rows) {
      for (EdgeCell cell : row) {
        all.add(cell.left());
        all.add(cell.right());
      }
    }
    List<Integer> merged = new ArrayList<>();
    for (int edge : all) {
      if (merged.isEmpty() || edge - merged.getLast() > ROUNDING) {
        merged.add(edge);
      }
    }
    return merged;
  }

  private static int index(List<Integer> edges, int edge) {
    for (int i = edges.size() - 1; i > 0; i--) {
      if (edges.get(i) <= edge) {
        return i;
      }
    }
    return 0;
  }
}
