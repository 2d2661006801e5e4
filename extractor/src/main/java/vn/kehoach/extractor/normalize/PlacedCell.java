package vn.kehoach.extractor.normalize;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table in plain text.
 *
 * @param row row in which it begins, from 0
 * @param column column in which it begins, from 0
 * @param rowSpan number of rows that it covers
 * @param columnSpan number of columns that it covers
 * @param lines its lines; none where it is blank
 */
public record PlacedCell(int row, int column, int rowSpan, int columnSpan, List<String> lines) {

  /** Copies the lines. */
  public PlacedCell {
    lines = List.copyOf(lines);
  }

  boolean isBlank() {
    return lines.stream().allMatch(String::isBlank);
  }

  /** The cell with one more line. */
  PlacedCell with(String line) {
    List<String> more = new ArrayList<>(lines);
    more.add(line);
    return new PlacedCell(row, column, rowSpan, columnSpan, more);
  }

  /** The cell whose last line goes on with these words. */
  PlacedCell longer(String words) {
    List<String> more = new ArrayList<>(lines);
    String last = more.isEmpty() ? "" : more.removeLast();
    more.add(last.isEmpty() ? words : last + LineBreak.glue(last) + words);
    return new PlacedCell(row, column, rowSpan, columnSpan, more);
  }

  PlacedCell overOneMoreRow() {
    return new PlacedCell(row, column, rowSpan + 1, columnSpan, lines);
  }
}
