package vn.kehoach.cli.table;

import java.util.List;
import java.util.function.Function;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.Measure;

/**
 * All items in one table, for csv: one line an item; a target with several measures has one line
 * for each. Headings are the names of the plan JSON, for programs as much as for people.
 */
public final class FlatTable {

  private static final int WIDTH = 20;

  /** The table. */
  public static final Sheet SHEET =
      new Sheet(
          "items",
          List.of(
              column("plan", row -> Cell.of(row.plan().id())),
              column("number", Facts.header(Header::number)),
              column("issuedOn", Facts::issuedOn),
              column("issuer", Facts.header(Facts::issuer)),
              column("province", Facts.header(Facts::province)),
              column("title", Facts.header(Header::title)),
              column("kind", Facts.item(item -> Cell.of(Facts.kind(item)))),
              column("item", Facts.item(item -> Cell.of(item.id()))),
              column("text", Facts.item(item -> Cell.of(item.text()))),
              column("role", Facts.assignment(work -> Facts.lower(work.role()))),
              column("agencies", Facts.assignment(work -> Facts.names(work.agencies()))),
              column("collaborators", Facts.assignment(work -> Facts.names(work.collaborators()))),
              column("output", Facts.assignment(Assignment::output)),
              column("comparator", Facts.measure(m -> Cell.of(Facts.lower(m.comparator())))),
              column("value", Facts.measure(m -> Cell.of(m.value()))),
              column("min", Facts.measure(m -> Cell.of(m.min()))),
              column("max", Facts.measure(m -> Cell.of(m.max()))),
              column("unit", Facts.measure(m -> Cell.of(m.unit()))),
              column("subject", Facts.measure(m -> Cell.of(m.subject()))),
              column("per", Facts.measure(m -> Cell.of(m.per()))),
              column("baseline", Facts.measure((Measure m) -> Cell.of(m.baseline()))),
              column("deadline", row -> Cell.of(Facts.deadline(row))),
              column("section", Facts.place(item -> item.evidence().section())),
              column("page", Facts.item(item -> Cell.of(item.evidence().page()))),
              column("begin", Facts.item(item -> Cell.of(item.evidence().begin()))),
              column("end", Facts.item(item -> Cell.of(item.evidence().end()))),
              column("by", Facts.place(item -> item.evidence().by())),
              column("file", row -> Cell.of(row.plan().source().file()))),
          Row::ofEverything);

  private FlatTable() {}

  private static Column column(String heading, Function<Row, Cell> cell) {
    return new Column(heading, WIDTH, cell);
  }
}
