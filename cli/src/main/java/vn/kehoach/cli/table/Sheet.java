package vn.kehoach.cli.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.kehoach.corpus.plan.Plan;

/**
 * One table: its columns, and which lines a plan has in it.
 *
 * @param name at most 25 characters, so that a number fits behind it
 */
public record Sheet(String name, List<Column> columns, Function<Plan, Stream<Row>> rows) {

  /** Copies the columns. */
  public Sheet {
    columns = List.copyOf(columns);
  }

  /** The headings in order. */
  List<String> headings() {
    return columns.stream().map(Column::heading).toList();
  }

  /** The lines of a plan. */
  public Stream<List<Cell>> lines(Plan plan) {
    return rows.apply(plan)
        .map(row -> columns.stream().map(column -> column.cell().apply(row)).toList());
  }
}
