package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The cells of an HTML table with their spans; tables that only lay a page out are opened. */
final class HtmlTable {

  /** A cell with so many paragraphs is no cell: the site lays its page out with a table. */
  private static final int LAYOUT_BLOCKS = 25;

  /** Spans larger than this are mistakes of the page. */
  private static final int LARGEST_SPAN = 1000;

  private HtmlTable() {}

  /** One table, or the blocks inside a table that is only layout. */
  static List<DraftBlock> blocks(Element table) {
    List<DraftBlock> out = new ArrayList<>();
    Element caption = table.selectFirst("> caption");
    if (caption != null) {
      out.addAll(HtmlBlocks.of(caption));
    }
    List<DraftBlock.GridCell> cells = cells(table);
    if (cells.stream().anyMatch(cell -> cell.content().size() >= LAYOUT_BLOCKS)) {
      cells.forEach(cell -> out.addAll(cell.content()));
    } else if (!cells.isEmpty()) {
      out.add(new DraftBlock.Grid(List.copyOf(cells), 0));
    }
    return out;
  }

  private static List<DraftBlock.GridCell> cells(Element table) {
    List<DraftBlock.GridCell> cells = new ArrayList<>();
    Set<Long> taken = new HashSet<>();
    List<Element> rows = rows(table);
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (Element cell : rows.get(row).children()) {
        if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
          continue;
        }
        while (taken.contains(key(row, column))) {
          column++;
        }
        int rowSpan = Math.min(span(cell, "rowspan"), rows.size() - row);
        int columnSpan = span(cell, "colspan");
        for (int r = row; r < row + rowSpan; r++) {
          for (int c = column; c < column + columnSpan; c++) {
            taken.add(key(r, c));
          }
        }
        cells.add(new DraftBlock.GridCell(row, column, rowSpan, columnSpan, HtmlBlocks.of(cell)));
        column += columnSpan;
      }
    }
    return cells;
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "tr" -> rows.add(child);
        case "thead", "tbody", "tfoot" ->
            child.children().stream()
                .filter(row -> row.normalName().equals("tr"))
                .forEach(rows::add);
        default -> {}
      }
    }
    return rows;
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    return !value.isEmpty() && value.matches("\\d{1,4}")
        ? Math.clamp(Integer.parseInt(value), 1, LARGEST_SPAN)
        : 1;
  }

  private static long key(int row, int column) {
    return ((long) row << 32) | column;
  }
}
