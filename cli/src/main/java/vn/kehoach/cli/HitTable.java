package vn.kehoach.cli;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.cli.workflow.SearchAnswer;
import vn.kehoach.index.AgencyFact;
import vn.kehoach.index.Hit;

/**
 * Answers as a table, one line a hit, tabs between the cells: what a body had to do over the years.
 * The oldest first, unless another order was asked for.
 */
final class HitTable {

  private static final int LONGEST_TEXT = 160;

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
    for (Hit hit : answer.result().hits()) {
      screen.out().println(row(hit));
    }
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
            AskedFor.in(hit).stream()
                .map(AgencyFact::name)
                .distinct()
                .collect(Collectors.joining("; ")),
            role(hit),
            text.of(hit),
            hit.deadline(),
            hit.plan().id() + " " + hit.itemId())
        .map(HitTable::cell)
        .collect(Collectors.joining("\t"));
  }

  /** What the body that was asked for is to the work, which may only be supporting it. */
  private String role(Hit hit) {
    String roles =
        AskedFor.in(hit).stream()
            .map(AgencyFact::role)
            .filter(Objects::nonNull)
            .distinct()
            .map(screen.messages()::word)
            .collect(Collectors.joining(", "));
    return roles.isEmpty() ? screen.messages().word(hit.kind()) : roles;
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
