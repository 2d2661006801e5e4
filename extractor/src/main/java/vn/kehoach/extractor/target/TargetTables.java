package vn.kehoach.extractor.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Cell;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.document.Table;
import vn.kehoach.corpus.plan.Measure;
import vn.kehoach.extractor.language.BareText;

/**
 * Rows of a targets table: {@code STT | Chỉ tiêu | ĐVT | Thực hiện … | Kế hoạch …}. The row's text
 * is the cell that names the indicator; what was reached before ({@code thực hiện}) is no target.
 */
final class TargetTables {

  /** A row: the indicator's words and the values that the row commits to. */
  record Row(Span text, List<Measure> measures) {}

  private static final Pattern INDICATOR = Pattern.compile("chi tieu|muc tieu|noi dung|ten chi so");
  private static final Pattern UNIT = Pattern.compile("don vi( tinh)?|dvt");
  private static final Pattern RESULT =
      Pattern.compile(
          "(?:.*(?:so sanh|so voi|tang, ?giam|% ?th|th ?/ ?kh|kh ?/ ?th).*|(?!.*(?:ke hoach|muc tieu|chi tieu|can dat|du kien))"
              + ".*(?:thuc hien|ket qua|uoc|hien trang|\\bth\\b).*)");
  private static final Pattern PLAN = Pattern.compile("ke hoach|\\bkh\\b|giao");
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,]*|-");

  /** The sum of the rows above is no target beside them. */
  private static final Pattern SUM = Pattern.compile("tong(?: cong| so)?|cong");

  private static final Pattern BRACKET = Pattern.compile("\\(([^()]{1,20})\\)$");
  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}(?![0-9]| *- *20)");
  private static final Pattern OTHER =
      Pattern.compile(
          "^(stt|tt|so tt)$|ghi chu|co quan|don vi chu tri|phu trach|theo doi|phoi hop");

  /** Results of the past, or what the plan expects. */
  private static final String EXPECTED = "ket qua";

  private static final Pattern WATCHED = Pattern.compile("chu tri|theo doi|phu trach");

  private final QuantityParser quantities;
  private final PlaceTables places;

  TargetTables(QuantityParser quantities) {
    this.quantities = quantities;
    this.places = new PlaceTables(quantities);
  }

  /** The rows of a table in a section on aims or targets. */
  List<Row> rows(String text, Table table, QuantityContext context) {
    return columns(text, table)
        .map(columns -> rows(text, table, columns, context))
        .orElseGet(() -> places.rows(text, table, context));
  }

  /**
   * The rows of a table elsewhere, mostly an annex, whose heading itself says that it has targets.
   */
  List<Row> rowsOfTargetsTable(String text, Table table, QuantityContext context) {
    return columns(text, table)
        .filter(Columns::areOfTargets)
        .map(columns -> rows(text, table, columns, context))
        .orElse(List.of());
  }

  private List<Row> rows(String text, Table table, Columns columns, QuantityContext context) {
    List<Row> rows = new ArrayList<>();
    for (int row = columns.firstRow(); row < table.rows(); row++) {
      row(text, table, columns, row, context).ifPresent(rows::add);
    }
    return rows;
  }

  private Optional<Row> row(
      String text, Table table, Columns columns, int row, QuantityContext context) {
    Optional<Cell> indicator = table.at(row, columns.indicator());
    if (indicator.isEmpty()
        || indicator.get().row() != row
        || indicator.get().columnSpan() > 2
        || indicator.get().span().trimmed(text).isEmpty()
        || SUM.matcher(BareText.of(indicator.get().span().of(text)).strip()).matches()) {
      return Optional.empty();
    }
    List<Measure> measures = new ArrayList<>();
    String unit = unit(text, table, columns, row, indicator.get().span());
    for (Value value : columns.values()) {
      if (value.due() != null && context.frame().isBefore(Integer.parseInt(value.due()))) {
        continue; // what was reached before the plan's time
      }
      QuantityContext of = context.withUnit(unit);
      boolean said =
          value.due() != null && !context.frame().isPlanYear(Integer.parseInt(value.due()));
      QuantityContext due = said ? of.withDeadline(value.due()) : of;
      table
          .at(row, value.column())
          .filter(cell -> cell.row() == row && cell.column() == value.column())
          .ifPresent(cell -> measures.addAll(quantities.measures(text, cell.span(), due)));
    }
    boolean inText = measures.isEmpty();
    if (inText) {
      measures.addAll(quantities.measures(text, indicator.get().span(), context));
    }
    return measures.isEmpty()
        ? Optional.empty()
        : Optional.of(new Row(indicator.get().span().trimmed(text), measures));
  }

  /** What the row counts: its own column, brackets after the indicator, or the indicator itself. */
  private static String unit(String text, Table table, Columns columns, int row, Span indicator) {
    String column =
        columns.unit() < 0
            ? ""
            : table.at(row, columns.unit()).map(cell -> cell.span().of(text).strip()).orElse("");
    if (!column.isEmpty()) {
      return column;
    }
    String words = indicator.of(text).strip();
    Matcher bracket = BRACKET.matcher(words);
    if (bracket.find()) {
      return bracket.group(1);
    }
    return BareText.of(words).startsWith("ty le") ? "%" : words;
  }

  /**
   * A column of values.
   *
   * @param due the year that its heading names
   */
  private record Value(int column, @Nullable String due) {}

  /** Which column says what, and where the rows begin. */
  private record Columns(
      int indicator,
      int unit,
      List<Value> values,
      int firstRow,
      boolean namesTargets,
      boolean namesPlan) {

    /** Only a table of targets says so and has years, or units, for its values. */
    boolean areOfTargets() {
      return namesTargets
          && (unit >= 0 || namesPlan || values.stream().anyMatch(value -> value.due() != null));
    }
  }

  private static Optional<Columns> columns(String text, Table table) {
    for (int row = 0; row < Math.min(3, table.rows()); row++) {
      Optional<Columns> columns = columns(text, table, row);
      if (columns.isPresent()) {
        return columns;
      }
    }
    return Optional.empty();
  }

  private static Optional<Columns> columns(String text, Table table, int row) {
    int indicator = -1;
    int unit = -1;
    int lastRow = row;
    boolean namesTargets = false;
    boolean namesPlan = false;
    List<Value> values = new ArrayList<>();
    for (int column = 0; column < table.columns(); column++) {
      String head = head(text, table, row, column);
      if (head.isEmpty() || OTHER.matcher(head).find()) {
        continue;
      }
      if (indicator < 0 && INDICATOR.matcher(head).find()) {
        boolean numbers = column > 0 && holdsNumbers(text, table, row, column);
        indicator = numbers ? column - 1 : column;
        namesTargets = head.contains("chi tieu");
        lastRow = lastRowOfHead(table, row, indicator);
        if (numbers) {
          values.clear();
          values.add(new Value(column, null));
          namesPlan = true;
        }
      } else if (UNIT.matcher(head).matches()) {
        unit = column;
      } else {
        String whole = head(text, table, row, lastRow, column);
        if (!RESULT.matcher(whole).matches()
            || (whole.equals(EXPECTED) && isWatched(text, table, row))) {
          Matcher year = YEAR.matcher(whole);
          values.add(new Value(column, year.find() ? year.group() : null));
          namesPlan |= PLAN.matcher(whole).find();
        }
      }
    }
    return indicator < 0 || values.isEmpty()
        ? Optional.empty()
        : Optional.of(new Columns(indicator, unit, values, lastRow + 1, namesTargets, namesPlan));
  }

  /**
   * {@code Ngành, nghề | Chỉ tiêu (người)}: the heading stands over values, not over what they are
   * of.
   */
  private static boolean holdsNumbers(String text, Table table, int row, int column) {
    int numbers = 0;
    for (int below = row + 1; below < table.rows(); below++) {
      String words = head(text, table, below, column);
      boolean heading = isSameCell(table, row, below, column) || isHeading(table, below);
      if (!heading && !words.isEmpty()) {
        if (!NUMBER.matcher(words).matches()) {
          return false;
        }
        numbers++;
      }
    }
    return numbers > 0;
  }

  /** A row whose first cell goes on from above holds headings still. */
  private static boolean isHeading(Table table, int row) {
    return isSameCell(table, row - 1, row, 0);
  }

  /** What is to come out: somebody is to watch it. */
  private static boolean isWatched(String text, Table table, int row) {
    return IntStream.range(0, table.columns())
        .anyMatch(column -> WATCHED.matcher(head(text, table, row, column)).find());
  }

  /** A heading over several rows, beside which the years stand in a row of their own. */
  private static int lastRowOfHead(Table table, int row, int indicator) {
    int last = row;
    while (last + 1 < Math.min(row + 3, table.rows())
        && isSameCell(table, row, last + 1, indicator)) {
      last++;
    }
    return last;
  }

  private static boolean isSameCell(Table table, int row, int other, int column) {
    Optional<Cell> cell = table.at(row, column);
    return cell.isPresent() && cell.equals(table.at(other, column));
  }

  private static String head(String text, Table table, int first, int last, int column) {
    StringBuilder head = new StringBuilder();
    for (int row = first; row <= last; row++) {
      head.append(head(text, table, row, column)).append(' ');
    }
    return head.toString().strip();
  }

  private static String head(String text, Table table, int row, int column) {
    return BareText.of(table.at(row, column).map(cell -> cell.span().of(text)).orElse("")).strip();
  }
}
