package vn.kehoach.cli;

import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.Target;
import vn.kehoach.index.compare.PlanDifference;
import vn.kehoach.index.query.ItemKind;

/** Two plans side by side for people, kind by kind: dropped, added, changed, and how many kept. */
final class DifferencePrinter {

  /** What people compare first. */
  private static final List<ItemKind> ORDER =
      List.of(
          ItemKind.TARGET,
          ItemKind.ASSIGNMENT,
          ItemKind.OBJECTIVE,
          ItemKind.TASK,
          ItemKind.FUNDING,
          ItemKind.REPORTING);

  private final Screen screen;

  DifferencePrinter(Screen screen) {
    this.screen = screen;
  }

  void print(Plan before, Plan after, PlanDifference difference) {
    screen.out().println(screen.bold("− " + name(before)));
    screen.out().println(screen.bold("+ " + name(after)));
    ORDER.forEach(kind -> print(kind, difference));
  }

  private void print(ItemKind kind, PlanDifference difference) {
    List<Item> dropped = difference.dropped().stream().filter(item -> is(kind, item)).toList();
    List<Item> added = difference.added().stream().filter(item -> is(kind, item)).toList();
    List<PlanDifference.Pair> changed =
        difference.changed().stream().filter(pair -> is(kind, pair.before())).toList();
    long kept = difference.kept().stream().filter(pair -> is(kind, pair.before())).count();
    if (dropped.size() + added.size() + changed.size() + kept == 0) {
      return;
    }
    screen.out().println();
    screen
        .out()
        .println(
            screen.bold(
                screen
                    .messages()
                    .text(
                        "diff.counts",
                        screen.messages().word(kind),
                        dropped.size(),
                        added.size(),
                        changed.size(),
                        kept)));
    dropped.forEach(item -> screen.out().println("  − " + line(item)));
    added.forEach(item -> screen.out().println("  + " + line(item)));
    for (PlanDifference.Pair pair : changed) {
      screen.out().println("  ~ " + line(pair.before()));
      screen.out().println("    → " + line(pair.after()));
    }
  }

  private String line(Item item) {
    String facts =
        switch (item) {
          case Target target ->
              target.measures().stream().map(MeasureWords::value).collect(Collectors.joining("; "));
          case Assignment work ->
              screen.messages().word(work.role())
                  + ": "
                  + work.agencies().stream()
                      .map(AgencyMention::name)
                      .collect(Collectors.joining("; "));
          default -> "";
        };
    return item.id()
        + "  "
        + (facts.isEmpty() ? "" : "[" + facts + "] ")
        + item.text().replace('\n', ' ');
  }

  private static boolean is(ItemKind kind, Item item) {
    return ItemKind.of(item) == kind;
  }

  private static String name(Plan plan) {
    String title = plan.header().title();
    return plan.id() + (title == null ? "" : " · " + title);
  }
}
