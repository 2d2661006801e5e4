package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.kehoach.corpus.document.Block;
import vn.kehoach.corpus.document.Cell;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Table;
import vn.kehoach.corpus.document.TextBlock;

/** A document as programs write it that turn Word files into text: wrapped, with drawn tables. */
final class WrappedText {

  private final Document document;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private WrappedText(Document document, int width) {
    this.document = document;
    this.width = width;
  }

  /** The text of the document, its lines at most this wide. */
  static String of(Document document, int width) {
    WrappedText text = new WrappedText(document, width);
    document.blocks().forEach(text::add);
    return text.out.toString();
  }

  private void add(Block block) {
    if (block instanceof Table table && table.columns() > 2) {
      draw(table);
    } else {
      String label = block instanceof TextBlock text ? text.label() : "";
      String words = (label + " " + document.words(block.span())).strip();
      words
          .lines()
          .forEach(line -> wrapped(line, width).forEach(part -> out.append(part).append('\n')));
      out.append('\n');
    }
  }

  /** Bars under bars, and rules that are blank where a cell goes on in the next row. */
  private void draw(Table table) {
    int[] widths = widths(table);
    rule(table, 0, widths);
    for (int row = 0; row < table.rows(); row++) {
      int wanted = row;
      List<Cell> cells = cells(table, row);
      List<List<String>> parts = new ArrayList<>();
      for (Cell cell : cells) {
        String words = cell.row() == wanted ? document.words(cell.span()) : "";
        parts.add(wrapped(words.replace('\n', ' '), width(cell, widths)));
      }
      int height = parts.stream().mapToInt(List::size).max().orElse(1);
      for (int line = 0; line < height; line++) {
        out.append('|');
        for (int i = 0; i < cells.size(); i++) {
          String words = line < parts.get(i).size() ? parts.get(i).get(line) : "";
          int blanks = width(cells.get(i), widths) - words.length();
          out.append(words).append(" ".repeat(blanks)).append('|');
        }
        out.append('\n');
      }
      rule(table, row + 1, widths);
    }
    out.append('\n');
  }

  private void rule(Table table, int below, int[] widths) {
    out.append('+');
    int row = Math.min(below, table.rows() - 1);
    for (Cell cell : cells(table, row)) {
      boolean goesOn = cell.row() < below && below < table.rows();
      out.append((goesOn ? " " : "-").repeat(width(cell, widths))).append('+');
    }
    out.append('\n');
  }

  private static List<Cell> cells(Table table, int row) {
    return table.cells().stream()
        .filter(cell -> covers(cell, row))
        .sorted(Comparator.comparingInt(Cell::column))
        .toList();
  }

  private static boolean covers(Cell cell, int row) {
    return cell.row() <= row && row < cell.row() + cell.rowSpan();
  }

  private static int width(Cell cell, int[] widths) {
    return Arrays.stream(widths, cell.column(), cell.column() + cell.columnSpan()).sum()
        + cell.columnSpan()
        - 1;
  }

  /** Each column has room for its longest word; what is left goes to the one with most words. */
  private int[] widths(Table table) {
    int[] widths = new int[table.columns()];
    int[] letters = new int[table.columns()];
    for (Cell cell : table.cells()) {
      String words = document.words(cell.span());
      letters[cell.column()] += cell.columnSpan() == 1 ? words.length() : 0;
      for (String word : words.split("\\s+", -1)) {
        int needed = cell.columnSpan() == 1 ? word.length() : 1;
        widths[cell.column()] = Math.max(widths[cell.column()], Math.max(needed, 3));
      }
    }
    int most = 0;
    for (int i = 0; i < letters.length; i++) {
      most = letters[i] > letters[most] ? i : most;
    }
    widths[most] += Math.max(0, width - Arrays.stream(widths).sum() - widths.length - 1);
    return widths;
  }

  /** The words in lines at most this wide. */
  static List<String> wrapped(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
