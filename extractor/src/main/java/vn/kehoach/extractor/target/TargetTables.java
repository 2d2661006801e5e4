package vn.kehoach.extractor.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern RESULT = Pattern.compile("thuc hien|ket qua|uoc|hien trang|^th\\b");
  private static final Pattern BRACKET = Pattern.compile("\\(([^()]{1,20})\\)$");
  private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}|ke hoach|^kh\\b");
  private static final Pattern OTHER =
      Pattern.compile(
          "^(stt|tt|so tt)$|ghi chu|co quan|don vi chu tri|phu trach|theo doi|phoi hop");

  private final QuantityParser quantities;

  TargetTables(QuantityParser quantities) {
    this.quantities = quantities;
  }

  /** The rows of a table in a section on aims or targets. */
  List<Row> rows(String text, Table table) {
    return columns(text, table).map(columns -> rows(text, table, columns)).orElse(List.of());
  }

  /**
   * The rows of a table elsewhere, mostly an annex, whose heading itself says that it has targets.
   */
  List<Row> rowsOfTargetsTable(String text, Table table) {
    return columns(text, table)
        .filter(columns -> columns.namesTargets() && columns.namesYears())
        .map(columns -> rows(text, table, columns))
        .orElse(List.of());
  }

  private List<Row> rows(String text, Table table, Columns columns) {
    List<Row> rows = new ArrayList<>();
    for (int row = columns.firstRow(); row < table.rows(); row++) {
      row(text, table, columns, row).ifPresent(rows::add);
    }
    return rows;
  }

  private Optional<Row> row(String text, Table table, Columns columns, int row) {
    Optional<Cell> indicator = table.at(row, columns.indicator());
    if (indicator.isEmpty()
        || indicator.get().row() != row
        || indicator.get().columnSpan() > 2
        || indicator.get().span().trimmed(text).isEmpty()) {
      return Optional.empty();
    }
    List<Measure> measures = new ArrayList<>();
    String unit = unit(text, table, columns, row, indicator.get().span());
    for (int column : columns.values()) {
      table
          .at(row, column)
          .filter(cell -> cell.row() == row)
          .ifPresent(cell ->
              measures.addAll(
                  quantities.measures(text, cell.span(), QuantityContext.NONE.withUnit(unit))));
    }
    boolean inText = measures.isEmpty();
    if (inText) {
      measures.addAll(quantities.measures(text, indicator.get().span(), QuantityContext.NONE));
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

  /** Which column says what, and where the rows begin. */
  private record Columns(
      int indicator,
      int unit,
      List<Integer> values,
      int firstRow,
      boolean namesTargets,
      boolean namesYears) {}

  private static Optional<Columns> columns(String text, Table table) {
    for (int row = 0; row < Math.min(3, table.rows()); row++) {
      int indicator = -1;
      int unit = -1;
      boolean namesTargets = false;
      boolean namesYears = false;
      List<Integer> values = new ArrayList<>();
      for (int column = 0; column < table.columns(); column++) {
        String head =
            BareText.of(table.at(row, column).map(cell -> cell.span().of(text)).orElse("")).strip();
        if (head.isEmpty() || OTHER.matcher(head).find()) {
          continue;
        }
        if (indicator < 0 && INDICATOR.matcher(head).find()) {
          indicator = column;
          namesTargets = head.contains("chi tieu");
        } else if (UNIT.matcher(head).matches()) {
          unit = column;
        } else if (!RESULT.matcher(head).find()) {
          values.add(column);
          namesYears |= YEAR.matcher(head).find();
        }
      }
      if (indicator >= 0 && !values.isEmpty()) {
        return Optional.of(new Columns(indicator, unit, values, row + 1, namesTargets, namesYears));
      }
    }
    return Optional.empty();
  }
}
