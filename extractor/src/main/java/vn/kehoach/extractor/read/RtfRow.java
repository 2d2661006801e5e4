package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.List;

/** One row of an rtf table while it is read: the definition of its cells, and what is in them. */
final class RtfRow {

  private List<Definition> definitions = new ArrayList<>();
  private final List<List<DraftBlock>> contents = new ArrayList<>();
  private List<DraftBlock> cell = new ArrayList<>();
  private int left;
  private boolean opensMerge;
  private boolean goesOnBelow;
  private boolean goesOnRight;

  private record Definition(int right, boolean opensMerge, boolean goesOn, boolean joinsLeft) {}

  /** A control word about rows and cells; others are ignored. */
  void control(String word, int number) {
    switch (word) {
      case "trowd" -> {
        definitions = new ArrayList<>();
        left = 0;
      }
      case "trleft" -> left = number;
      case "clvmgf" -> opensMerge = true;
      case "clvmrg" -> goesOnBelow = true;
      case "clmrg" -> goesOnRight = true;
      case "cellx" -> {
        definitions.add(new Definition(number, opensMerge, goesOnBelow, goesOnRight));
        opensMerge = false;
        goesOnBelow = false;
        goesOnRight = false;
      }
      default -> {}
    }
  }

  void add(DraftBlock block) {
    cell.add(block);
  }

  void endCell() {
    contents.add(cell);
    cell = new ArrayList<>();
  }

  /** The row that ends here; its definition stays for the next one. */
  List<EdgeTable.EdgeCell> end() {
    List<EdgeTable.EdgeCell> cells = new ArrayList<>();
    int edge = left;
    for (int i = 0; i < contents.size(); i++) {
      boolean defined = i < definitions.size();
      Definition definition =
          defined ? definitions.get(i) : new Definition(edge + 1000, false, false, false);
      int right = Math.max(edge + 1, definition.right());
      if (definition.joinsLeft() && !cells.isEmpty()) {
        EdgeTable.EdgeCell before = cells.removeLast();
        List<DraftBlock> all = new ArrayList<>(before.content());
        all.addAll(contents.get(i));
        cells.add(
            new EdgeTable.EdgeCell(
                before.left(), right, before.opensMerge(), before.goesOn(), all));
      } else {
        cells.add(
            new EdgeTable.EdgeCell(
                edge, right, definition.opensMerge(), definition.goesOn(), contents.get(i)));
      }
      edge = right;
    }
    contents.clear();
    return cells;
  }
}
