package vn.kehoach.extractor.normalize;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A table that was drawn with letters of one width: bars stand under bars, and the words of a cell
 * go on in the next lines of its column. Programs that turn Word files and web pages into text
 * write such tables, with rules between the rows or without.
 */
final class DrawnTable {

  /** Two columns are rather a letterhead or a signature beside the recipients. */
  private static final int FEWEST_COLUMNS = 3;

  private static final Pattern LINE = Pattern.compile("[|+].*[|+]");

  /** A line between rows. */
  private static final Pattern RULE = Pattern.compile("[|+][-=+|\\s]*[-=]{2}[-=+|\\s]*[|+]");

  private final NavigableMap<Integer, Integer> columns;

  /** Spaces that no word of a cell ever takes, left and right together. */
  private final int margin;

  private final List<PlacedCell> cells = new ArrayList<>();
  private int rows;

  private DrawnTable(NavigableMap<Integer, Integer> columns, int margin) {
    this.columns = columns;
    this.margin = margin;
  }

  /**
   * A table that was found.
   *
   * @param cells its cells, ordered by row, then column
   * @param end index of the line after it
   */
  record Found(List<PlacedCell> cells, int end) {}

  /**
   * A stretch of a line between two bars.
   *
   * @param from place of its first letter in the line
   * @param width letters between the bars
   */
  private record Piece(int column, int span, int from, int width, String words) {}

  /** The table that begins at this line, if one does. The lines have all their spaces. */
  static Optional<Found> at(List<String> lines, int from) {
    List<String> drawn = new ArrayList<>();
    for (int i = from; i < lines.size(); i++) {
      String line = Normalizer.normalize(lines.get(i).strip(), Normalizer.Form.NFC);
      boolean fits = drawn.isEmpty() || line.length() == drawn.getFirst().length();
      if (!fits || !LINE.matcher(line).matches()) {
        break;
      }
      drawn.add(line);
    }
    TreeSet<Integer> bars = new TreeSet<>();
    drawn.forEach(line -> bars.addAll(bars(line)));
    boolean goesOn = drawn.size() > 2 && bars.size() > FEWEST_COLUMNS;
    if (!goesOn || drawn.stream().allMatch(line -> RULE.matcher(line).matches())) {
      return Optional.empty();
    }
    NavigableMap<Integer, Integer> columns = new TreeMap<>();
    bars.forEach(bar -> columns.put(bar, columns.size()));
    DrawnTable table = new DrawnTable(columns, margin(drawn));
    table.read(drawn);
    return Optional.of(new Found(table.ordered(), from + drawn.size()));
  }

  private static int margin(List<String> drawn) {
    boolean padded =
        drawn.stream()
            .filter(line -> !RULE.matcher(line).matches())
            .allMatch(line ->
                bars(line).stream()
                    .allMatch(bar -> bar + 1 == line.length() || line.charAt(bar + 1) == ' '));
    return padded ? 2 : 0;
  }

  private static List<Integer> bars(String line) {
    List<Integer> bars = new ArrayList<>();
    for (int i = 0; i < line.length(); i++) {
      boolean crossing = line.charAt(i) == '+' && RULE.matcher(line).matches();
      if (line.charAt(i) == '|' || crossing) {
        bars.add(i);
      }
    }
    return bars;
  }

  private void read(List<String> drawn) {
    boolean ruled =
        drawn.subList(1, drawn.size() - 1).stream()
                .filter(line -> RULE.matcher(line).matches())
                .count()
            > 1;
    List<Piece> above = List.of();
    String rule = "";
    for (String line : drawn) {
      if (RULE.matcher(line).matches()) {
        rule = line;
        continue;
      }
      List<Piece> pieces = pieces(line);
      if (!rule.isEmpty() || rows == 0 || (!ruled && !goesOn(above, pieces))) {
        beginRow(pieces, rule);
      } else {
        add(above, pieces);
      }
      above = pieces;
      rule = "";
    }
  }

  /** A rule that is blank over a cell does not part it from the one above. */
  private void beginRow(List<Piece> pieces, String rule) {
    for (Piece piece : pieces) {
      int above = at(piece);
      boolean goesOn =
          rows > 0
              && above >= 0
              && !rule.isEmpty()
              && rule.substring(piece.from, piece.from + piece.width).isBlank();
      if (goesOn) {
        PlacedCell longer = cells.get(above).overOneMoreRow();
        cells.set(above, piece.words.isEmpty() ? longer : longer.longer(piece.words));
      } else {
        List<String> lines = piece.words.isEmpty() ? List.of() : List.of(piece.words);
        cells.add(new PlacedCell(rows, piece.column, 1, piece.span, lines));
      }
    }
    rows++;
  }

  /** Index of the lowest cell that has the piece's columns; -1 where there is none. */
  private int at(Piece piece) {
    for (int i = cells.size() - 1; i >= 0; i--) {
      PlacedCell cell = cells.get(i);
      if (cell.column() == piece.column
          && cell.columnSpan() == piece.span
          && cell.row() + cell.rowSpan() >= rows) {
        return i;
      }
    }
    return -1;
  }

  private List<Piece> pieces(String line) {
    List<Integer> bars = bars(line);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i + 1 < bars.size(); i++) {
      int from = bars.get(i);
      int to = bars.get(i + 1);
      int column = columns.getOrDefault(from, 0);
      int span = columns.getOrDefault(to, 0) - column;
      String words = line.substring(from + 1, to).strip();
      pieces.add(new Piece(column, span, from + 1, to - from - 1, words));
    }
    return pieces;
  }

  /** Whether each word of the line is the next one of the cell above, which had no room for it. */
  private boolean goesOn(List<Piece> above, List<Piece> next) {
    if (above.size() != next.size()) {
      return false;
    }
    for (int i = 0; i < next.size(); i++) {
      Piece cell = next.get(i);
      boolean same = cell.column == above.get(i).column && cell.span == above.get(i).span;
      if (!same || (!cell.words.isEmpty() && hasRoom(above.get(i), cell.words))) {
        return false;
      }
    }
    return true;
  }

  private boolean hasRoom(Piece above, String next) {
    int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
    return above.words.isEmpty() || above.words.length() + 1 + word <= above.width - margin;
  }

  /** Lines that wrapping parted become one again. */
  private void add(List<Piece> above, List<Piece> next) {
    for (Piece piece : next) {
      int at = piece.words.isEmpty() ? -1 : at(piece);
      if (at >= 0) {
        boolean wrapped =
            above.stream()
                .anyMatch(other -> other.column == piece.column && !hasRoom(other, piece.words));
        PlacedCell cell = cells.get(at);
        cells.set(at, wrapped ? cell.longer(piece.words) : cell.with(piece.words));
      }
    }
  }

  /** The cells in order; those beside a heading that is cut again below are as high as both. */
  private List<PlacedCell> ordered() {
    List<PlacedCell> ordered = new ArrayList<>();
    for (PlacedCell cell : cells) {
      boolean whole = isCutAgain(cell.row()) && cell.columnSpan() == 1 && cell.rowSpan() == 1;
      boolean under = cell.row() > 0 && isCutAgain(cell.row() - 1) && cell.isBlank();
      if (!under) {
        ordered.add(whole ? cell.overOneMoreRow() : cell);
      }
    }
    ordered.sort(Comparator.comparingInt(PlacedCell::row).thenComparingInt(PlacedCell::column));
    return List.copyOf(ordered);
  }

  /** Whether the row below has words just where this one has a heading over columns. */
  private boolean isCutAgain(int row) {
    List<PlacedCell> upper = cells.stream().filter(cell -> cell.row() == row).toList();
    List<PlacedCell> lower = cells.stream().filter(cell -> cell.row() == row + 1).toList();
    return upper.size() > 1
        && upper.stream().anyMatch(cell -> cell.columnSpan() > 1)
        && upper.stream().mapToInt(PlacedCell::columnSpan).sum() == lower.size()
        && lower.stream().allMatch(cell -> cell.isBlank() == (covering(upper, cell) == 1));
  }

  private static int covering(List<PlacedCell> row, PlacedCell below) {
    return row.stream()
        .filter(cell -> cell.column() <= below.column())
        .filter(cell -> below.column() < cell.column() + cell.columnSpan())
        .mapToInt(PlacedCell::columnSpan)
        .findFirst()
        .orElse(0);
  }
}
