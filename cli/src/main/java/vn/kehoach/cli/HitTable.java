package vn.kehoach.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.cli.workflow.SearchAnswer;
import vn.kehoach.index.Hit;
import vn.kehoach.index.query.AgencyTerm;
import vn.kehoach.index.query.SortOrder;

/**
 * Answers as a table, one line a hit, tabs between the cells: what a body had to do over the years.
 * By year, unless another order was asked for.
 */
final class HitTable {

  private static final int LONGEST_TEXT = 160;

  private static final Comparator<Hit> BY_YEAR =
      Comparator.comparing(
          hit -> hit.plan().from(), Comparator.nullsLast(Comparator.naturalOrder()));

  private final Screen screen;
  private final HitText text;

  HitTable(Screen screen) {
    this.screen = screen;
    this.text = new HitText(screen, LONGEST_TEXT);
  }

  void print(SearchAnswer answer) {
    KinText kin = new KinText(screen.messages(), answer.asked());
    kin.notes(answer).forEach(screen.err()::println);
    screen.out().println(screen.bold(screen.messages().text("table.head")));
    List<Hit> hits = answer.result().hits();
    boolean ordered = answer.asked().query().sort() != SortOrder.RELEVANCE;
    (ordered ? hits.stream() : hits.stream().sorted(BY_YEAR))
        .forEach(hit -> screen.out().println(row(hit)));
    screen.say(
        "search.total",
        answer.result().total(),
        answer.result().query().page(),
        answer.result().pages());
  }

  private String row(Hit hit) {
    return Stream.of(
            years(hit),
            hit.plan().province(),
            hit.plan().number(),
            hit.matched().stream().map(AgencyTerm::label).collect(Collectors.joining("; ")),
            hit.role() == null
                ? screen.messages().word(hit.kind())
                : screen.messages().word(hit.role()),
            text.of(hit),
            hit.deadline(),
            hit.plan().id() + " " + hit.itemId())
        .map(HitTable::cell)
        .collect(Collectors.joining("\t"));
  }

  private static @Nullable String years(Hit hit) {
    Integer from = hit.plan().from();
    Integer to = hit.plan().to();
    return from == null ? null : from.equals(to) ? from.toString() : from + "–" + to;
  }

  private static String cell(@Nullable String text) {
    return Objects.requireNonNullElse(text, "").replace('\t', ' ');
  }
}
