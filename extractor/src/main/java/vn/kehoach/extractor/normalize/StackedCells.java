package vn.kehoach.extractor.normalize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.kehoach.extractor.language.BareText;

/**
 * Tables whose cells stand on a line each, as a page copied into plain text leaves them: the column
 * headings one under the other, then row after row.
 *
 * <p>Without bars only a strict cycle makes a table: rows that count up in their first column, or
 * numbers in every column that a year heads. Anything else stays running text.
 */
final class StackedCells {

  private static final int FEWEST_COLUMNS = 3;
  private static final int HEADING_WORDS = 8;

  private static final Pattern NUMBERING = Pattern.compile("(?:so )?s?tt");
  private static final Pattern YEAR =
      Pattern.compile("(?:(?:th|kh|nam|ke hoach|thuc hien) )*20[0-9]{2}");
  private static final Pattern ORDINAL = Pattern.compile("[0-9]{1,3}[.)]?");
  private static final Pattern GROUP = Pattern.compile("[IVX]{1,5}[.)]?|[A-H][.)]?");
  private static final Pattern GROUP_ROW = Pattern.compile("(?:[IVX]{1,5}|[A-H])[.)]\\s+\\S.*");
  private static final Pattern VALUE =
      Pattern.compile("[<>≥≤~]?\\s?[0-9][0-9.,/ –-]*%?|-|x|X|…|\\.{3}");

  private static final List<String> HEADINGS = headings();

  private StackedCells() {}

  /**
   * A table that was found.
   *
   * @param end index of the line after it
   */
  record Found(List<List<List<String>>> rows, int end) {}

  /** The table that begins at this line, if one does. Blank lines between cells do not matter. */
  static Optional<Found> at(List<String> lines, int from) {
    if (!isHeading(lines.get(from))) {
      return Optional.empty();
    }
    List<Integer> filled = filled(lines, from);
    int columns = 0;
    while (columns < filled.size() && isHeading(lines.get(filled.get(columns)))) {
      columns++;
    }
    if (columns < FEWEST_COLUMNS) {
      return Optional.empty();
    }
    List<String> cells = filled.stream().map(lines::get).toList();
    List<List<String>> rows = new ArrayList<>();
    rows.add(cells.subList(0, columns));
    int used =
        NUMBERING.matcher(BareText.of(cells.getFirst())).matches()
            ? countedRows(cells, columns, rows)
            : yearRows(cells, columns, rows);
    return rows.size() > 2
        ? Optional.of(
            new Found(
                rows.stream().map(row -> row.stream().map(List::of).toList()).toList(),
                filled.get(used - 1) + 1))
        : Optional.empty();
  }

  /**
   * Rows that begin with 1, 2, 3 …; rows between them that begin with a Roman number or letter, in
   * a cell of its own or in one that goes through all columns.
   */
  private static int countedRows(List<String> cells, int columns, List<List<String>> rows) {
    int at = columns;
    int expected = 1;
    while (at < cells.size()) {
      if (GROUP.matcher(cells.get(at)).matches() && at + 1 < cells.size()) {
        rows.add(padded(cells.subList(at, at + 2), columns));
        at += 2;
        expected = at < cells.size() && isOrdinal(cells.get(at), 1) ? 1 : expected;
        continue;
      }
      if (isGroupRow(cells, at, expected)) {
        rows.add(padded(cells.subList(at, at + 1), columns));
        at++;
        expected = isOrdinal(cells.get(at), 1) ? 1 : expected;
      }
      if (!isOrdinal(cells.get(at), expected)) {
        break;
      }
      int end = at + 1;
      while (end < cells.size() && end < at + columns && !beginsRow(cells.get(end), expected + 1)) {
        end++;
      }
      rows.add(padded(cells.subList(at, end), columns));
      at = end;
      expected++;
    }
    return at;
  }

  /** A heading of the paper looks the same, but no row follows it. */
  private static boolean isGroupRow(List<String> cells, int at, int expected) {
    return GROUP_ROW.matcher(cells.get(at)).matches()
        && at + 1 < cells.size()
        && (isOrdinal(cells.get(at + 1), expected) || isOrdinal(cells.get(at + 1), 1));
  }

  /** Rows of equal length whose cells under years are numbers. */
  private static int yearRows(List<String> cells, int columns, List<List<String>> rows) {
    List<Integer> years =
        IntStream.range(0, columns).filter(column -> isYear(cells.get(column))).boxed().toList();
    int at = columns;
    while (!years.isEmpty() && at + columns <= cells.size()) {
      List<String> row = cells.subList(at, at + columns);
      if (!years.stream().allMatch(year -> VALUE.matcher(row.get(year)).matches())) {
        break;
      }
      rows.add(row);
      at += columns;
    }
    return at;
  }

  /** The next row, or a line that introduces something and so stands after the table. */
  private static boolean beginsRow(String cell, int expected) {
    return isOrdinal(cell, expected)
        || GROUP.matcher(cell).matches()
        || GROUP_ROW.matcher(cell).matches()
        || cell.endsWith(":");
  }

  private static boolean isOrdinal(String cell, int expected) {
    return ORDINAL.matcher(cell).matches()
        && Integer.parseInt(cell.replaceAll("[.)]", "")) == expected;
  }

  private static boolean isYear(String cell) {
    return YEAR.matcher(BareText.of(cell)).matches();
  }

  private static boolean isHeading(String line) {
    String bare = BareText.of(line);
    return !line.isEmpty()
        && (isYear(line)
            || (bare.split(" ", HEADING_WORDS + 1).length <= HEADING_WORDS
                && !bare.endsWith(".")
                && !bare.endsWith(":")
                && !bare.endsWith(";")
                && HEADINGS.stream().anyMatch(heading -> begins(bare, heading))));
  }

  private static boolean begins(String bare, String heading) {
    return bare.startsWith(heading)
        && (bare.length() == heading.length()
            || !Character.isLetterOrDigit(bare.charAt(heading.length())));
  }

  private static List<String> padded(List<String> cells, int columns) {
    List<String> row = new ArrayList<>(cells);
    while (row.size() < columns) {
      row.add("");
    }
    return row;
  }

  private static List<Integer> filled(List<String> lines, int from) {
    List<Integer> filled = new ArrayList<>();
    for (int i = from; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty()) {
        filled.add(i);
      }
    }
    return filled;
  }

  private static List<String> headings() {
    String file = "column-headings.txt";
    try (InputStream in =
        Objects.requireNonNull(StackedCells.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
