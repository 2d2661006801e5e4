package vn.kehoach.extractor.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Cell;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.document.Table;
import vn.kehoach.corpus.plan.Measure;
import vn.kehoach.extractor.language.BareText;

/**
 * Tables that share a target out: {@code TT | Đơn vị | Số trẻ | Số điểm tiêm}, a row for each
 * place, school year or body. The row's text is the place; each number under a heading is one
 * measure of it. What a place has already, and how large it is, commits to nothing.
 */
final class PlaceTables {

  private static final Pattern PLACE =
      Pattern.compile(
          "(?:ten )?(?:don vi|dia phuong|dia ban|xa|phuong|thi tran|huyen|thi xa|thanh pho|quan|thon|ap|to dan pho"
              + "|truong|khoi|lop|khu vuc)(?:[ ,/].*)?");
  private static final Pattern NUMBERING = Pattern.compile("(?:so )?s?tt");
  private static final Pattern NO_TARGET =
      Pattern.compile(
          ".*(?:\\bda\\b|thuc hien|ket qua|uoc|hien trang|hien co|cuoi nam|den het|den 20|si so|dan so|dien tich"
              + "|ghi chu|phu trach|theo doi|co quan|thoi gian|dia diem).*|th 20.*");
  private static final Pattern NUMBER = Pattern.compile("[<>≥≤]?\\s?[0-9][0-9.,]*\\s?%?");
  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}(?![0-9])");

  private final QuantityParser quantities;

  PlaceTables(QuantityParser quantities) {
    this.quantities = quantities;
  }

  /** The rows of the table; none where no column names places or no other one holds numbers. */
  List<TargetTables.Row> rows(String text, Table table, QuantityContext context) {
    int places = places(text, table);
    if (places < 0) {
      return List.of();
    }
    List<Column> columns = columns(text, table, places);
    List<TargetTables.Row> rows = new ArrayList<>();
    for (int row = 1; row < table.rows(); row++) {
      Optional<Span> place = words(text, table, row, places);
      if (place.isPresent()) {
        List<Measure> measures = measures(text, table, row, columns, context);
        if (!measures.isEmpty()) {
          rows.add(new TargetTables.Row(place.get(), measures));
        }
      }
    }
    return rows;
  }

  /**
   * A column whose numbers commit.
   *
   * @param counted what they count: the words of its heading
   */
  private record Column(int index, String counted, @Nullable String due) {}

  private static int places(String text, Table table) {
    for (int column = 0; column < Math.min(2, table.columns()); column++) {
      String head = head(text, table, column);
      if (!NUMBERING.matcher(head).matches()) {
        return PLACE.matcher(head).matches() ? column : -1;
      }
    }
    return -1;
  }

  private static List<Column> columns(String text, Table table, int places) {
    List<Column> columns = new ArrayList<>();
    for (int column = places + 1; column < table.columns(); column++) {
      String head = head(text, table, column);
      if (!head.isEmpty() && !NO_TARGET.matcher(head).matches()) {
        String words = words(text, table, 0, column).orElseThrow().of(text);
        Matcher year = YEAR.matcher(head);
        columns.add(new Column(column, words, year.find() ? year.group() : null));
      }
    }
    return columns;
  }

  private List<Measure> measures(
      String text, Table table, int row, List<Column> columns, QuantityContext context) {
    List<Measure> measures = new ArrayList<>();
    for (Column column : columns) {
      Optional<Span> value =
          words(text, table, row, column.index())
              .filter(words -> NUMBER.matcher(words.of(text)).matches());
      QuantityContext counted = context.withUnit(column.counted());
      QuantityContext due = column.due() == null ? counted : counted.withDeadline(column.due());
      value.ifPresent(words -> measures.addAll(quantities.measures(text, words, due)));
    }
    return measures;
  }

  private static String head(String text, Table table, int column) {
    return words(text, table, 0, column).map(words -> BareText.of(words.of(text))).orElse("");
  }

  /** The words of the cell that begins at this place; empty where none does or it has none. */
  private static Optional<Span> words(String text, Table table, int row, int column) {
    return table
        .at(row, column)
        .filter(cell -> cell.row() == row && cell.column() == column)
        .map(Cell::span)
        .map(span -> span.trimmed(text))
        .filter(span -> !span.isEmpty());
  }
}
