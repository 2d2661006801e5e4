package vn.kehoach.extractor.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cuts a plain text into running lines and into the remains of tables: cells between lines that
 * hold nothing but {@code |}, as web pages leave them, tables drawn with bars under bars, rows of
 * one line with {@code |} between the cells, and columns of cells under column headings.
 */
public final class PlainTextLayout {

  /** Rulers under names in letterheads; they carry no word. */
  private static final Pattern RULER =
      Pattern.compile("[-_=*~.\\s]*(?:[-_=*~]\\s*){3,}[-_=*~.\\s]*");

  /** A letterhead that lacks its first {@code |} begins with the text, this many lines at most. */
  private static final int LETTERHEAD_LINES = 14;

  /** Longest list of recipients seen, with room to spare. */
  private static final int CELL_LINES = 70;

  private final List<String> asTyped;
  private final List<String> lines;
  private final List<Part> parts = new ArrayList<>();
  private final List<String> running = new ArrayList<>();

  private PlainTextLayout(List<String> asTyped, List<String> lines) {
    this.asTyped = asTyped;
    this.lines = lines;
  }

  /** A piece of a plain text. */
  public sealed interface Part {

    /** Lines of running text. */
    record Running(List<String> lines) implements Part {}

    /** Cells of a table, ordered by row, then column. */
    record Cells(List<PlacedCell> cells) implements Part {

      /** Rows of cells that each cover one row and one column; each cell has lines. */
      static Cells of(List<List<List<String>>> rows) {
        List<PlacedCell> placed = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
          List<List<String>> columns = rows.get(row);
          for (int column = 0; column < columns.size(); column++) {
            placed.add(new PlacedCell(row, column, 1, 1, columns.get(column)));
          }
        }
        return new Cells(List.copyOf(placed));
      }
    }
  }

  /** The parts of a text in order; rulers are gone. */
  public static List<Part> of(List<String> lines) {
    PlainTextLayout layout =
        new PlainTextLayout(
            lines,
            lines.stream()
                .map(BarredRows::withoutTabs)
                .map(Characters::tidy)
                .map(PlainTextLayout::withoutRuler)
                .toList());
    layout.cut();
    return List.copyOf(layout.parts);
  }

  private static String withoutRuler(String line) {
    return RULER.matcher(line).matches() ? "" : line;
  }

  private void cut() {
    int at = 0;
    int head = openLetterhead();
    if (head > 0) {
      at = addUnframed(0, head);
    }
    while (at < lines.size()) {
      int next = isBar(at) ? addFramed(at) : addTable(at);
      if (next > at) {
        at = next;
      } else {
        running.add(lines.get(at));
        at++;
      }
    }
    flush();
  }

  /**
   * Adds the table that begins here without a frame.
   *
   * @return index of the line after it; {@code at} where none begins
   */
  private int addTable(int at) {
    Optional<DrawnTable.Found> drawn = DrawnTable.at(asTyped, at);
    if (drawn.isPresent()) {
      flush();
      parts.add(new Part.Cells(drawn.get().cells()));
      return drawn.get().end();
    }
    int rows = BarredRows.end(lines, at);
    if (rows > at) {
      return add(BarredRows.cells(lines.subList(at, rows)), rows);
    }
    Optional<StackedCells.Found> stacked = StackedCells.at(lines, at);
    if (stacked.isPresent()) {
      return add(stacked.get().rows(), stacked.get().end());
    }
    int signature = openSignature(at);
    return signature > 0 ? addUnframed(at, signature) : at;
  }

  private int add(List<List<List<String>>> rows, int end) {
    flush();
    parts.add(Part.Cells.of(rows));
    return end;
  }

  /** Index of the last bar of a letterhead whose first bar is missing; 0 where there is none. */
  private int openLetterhead() {
    int last = 0;
    int words = 0;
    for (int i = 0; i < lines.size() && words <= LETTERHEAD_LINES; i++) {
      if (isBar(i)) {
        if (words == 0) {
          return 0;
        }
        last = i;
      }
      words += lines.get(i).isEmpty() || isBar(i) ? 0 : 1;
    }
    return last;
  }

  /** Where recipients begin here without a bar before them, the last bar of that table. */
  private int openSignature(int at) {
    if (!lines.get(at).startsWith("Nơi nhận")) {
      return 0;
    }
    int last = 0;
    for (int i = at; i < Math.min(lines.size(), at + CELL_LINES); i++) {
      last = isBar(i) ? i : last;
    }
    return last;
  }

  /** Cells of a table of two columns without bars at its edges. */
  private int addUnframed(int from, int lastBar) {
    flush();
    List<List<String>> cells = new ArrayList<>();
    List<String> cell = new ArrayList<>();
    for (int i = from; i <= lastBar; i++) {
      if (isBar(i)) {
        cells.add(List.copyOf(cell));
        cell.clear();
      } else {
        cell.add(lines.get(i));
      }
    }
    List<List<List<String>>> rows = new ArrayList<>();
    for (int i = 0; i < cells.size(); i += 2) {
      rows.add(List.copyOf(cells.subList(i, Math.min(i + 2, cells.size()))));
    }
    parts.add(Part.Cells.of(rows));
    return lastBar + 1;
  }

  /** Rows of {@code | cell | cell |}; a bar with nothing behind it ends the row. */
  private int addFramed(int from) {
    List<List<List<String>>> rows = new ArrayList<>();
    int at = from;
    int end = from + 1;
    while (at < lines.size() && isBar(at)) {
      List<List<String>> row = new ArrayList<>();
      int next = nextBar(at);
      while (next > 0) {
        row.add(List.copyOf(lines.subList(at + 1, next)));
        at = next;
        boolean endsRow = at + 1 >= lines.size() || isBar(at + 1) || lines.get(at + 1).isEmpty();
        next = endsRow ? -1 : nextBar(at);
      }
      if (row.isEmpty()) {
        break;
      }
      rows.add(List.copyOf(row));
      at++;
      end = at;
    }
    if (!rows.isEmpty()) {
      flush();
      parts.add(Part.Cells.of(rows));
    }
    return end;
  }

  private int nextBar(int bar) {
    for (int i = bar + 1; i < Math.min(lines.size(), bar + CELL_LINES); i++) {
      if (isBar(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isBar(int at) {
    return lines.get(at).equals("|");
  }

  private void flush() {
    if (!running.isEmpty()) {
      parts.add(new Part.Running(List.copyOf(running)));
      running.clear();
    }
  }
}
