package vn.kehoach.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.cli.workflow.SearchAnswer;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.index.FacetCount;
import vn.kehoach.index.Hit;
import vn.kehoach.index.PlanGroup;
import vn.kehoach.index.SearchResult;
import vn.kehoach.index.Suggestion;
import vn.kehoach.index.query.Facet;
import vn.kehoach.index.query.ItemKind;

/** Answers for people: the words highlighted, and where they stand. */
final class HitPrinter {

  private static final int LONGEST_TEXT = 400;
  private static final int SHOWN_COUNTS = 10;

  private final Screen screen;
  private final Messages messages;
  private final HitText text;
  private final boolean why;

  /**
   * A printer.
   *
   * @param why whether each item names the rule or the model that made it
   */
  HitPrinter(Screen screen, boolean why) {
    this.screen = screen;
    this.messages = screen.messages();
    this.text = new HitText(screen, LONGEST_TEXT);
    this.why = why;
  }

  void print(SearchAnswer answer) {
    SearchResult result = answer.result();
    KinText kin = new KinText(messages, answer.asked());
    if (result.relaxed() && result.total() > 0) {
      screen.say("search.relaxed");
    }
    kin.notes(answer).forEach(screen.err()::println);
    if (result.groups().isEmpty()) {
      for (Hit hit : result.hits()) {
        print(hit, kin);
        screen.out().println("    " + HitText.of(hit.plan()));
      }
    }
    result.groups().forEach(group -> print(group, kin));
    printFacets(result.facets());
    for (Suggestion meant : answer.meant()) {
      screen.say("search.didYouMean", meant.text(), meant.count());
    }
    screen.say("search.total", result.total(), result.query().page(), result.pages());
  }

  /** Hits without a question, such as those that resemble an item. */
  void print(List<Hit> hits, List<PlanGroup> groups, KinText kin) {
    for (Hit hit : hits) {
      print(hit, kin);
      screen.out().println("    " + HitText.of(hit.plan()));
    }
    groups.forEach(group -> print(group, kin));
  }

  private void print(PlanGroup group, KinText kin) {
    screen
        .out()
        .println(HitText.of(group.plan()) + "  " + messages.text("search.items", group.items()));
    group
        .related()
        .forEach(paper ->
            screen
                .out()
                .println(
                    "  "
                        + messages.text(
                            "search.related",
                            paper.id(),
                            messages.word(paper.kind()),
                            paper.file())));
    group.hits().forEach(hit -> print(hit, kin));
  }

  private void print(Hit hit, KinText kin) {
    String who =
        hit.agencies().stream()
            .map(body -> AskedFor.is(body, hit) ? screen.mark(body.name()) : body.name())
            .distinct()
            .collect(Collectors.joining("; "));
    String kind =
        hit.role() == null
            ? messages.word(hit.kind())
            : messages.word(hit.kind()) + ", " + messages.word(hit.role());
    screen
        .out()
        .println(
            screen.bold(hit.plan().id() + " " + hit.itemId())
                + "  "
                + kind
                + (who.isEmpty() ? "" : ": " + who));
    screen.out().println("    " + text.of(hit));
    kin.of(hit).ifPresent(line -> screen.out().println("    " + line));
    String place =
        hit.plan().file()
            + " · "
            + new Place(messages).of(hit.place().section(), hit.place().page(), hit.place().span());
    screen.out().println("    " + place + deadline(hit.deadline()));
    if (why) {
      screen.out().println("    ← " + hit.place().by());
    }
  }

  private String deadline(@Nullable String deadline) {
    return deadline == null ? "" : " · " + messages.text("show.deadline", deadline);
  }

  private void printFacets(Map<Facet, List<FacetCount>> facets) {
    facets.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(facet -> print(facet.getKey(), facet.getValue()));
  }

  private void print(Facet facet, List<FacetCount> counts) {
    screen.out().println(screen.bold(messages.word(facet)));
    for (FacetCount count : counts.subList(0, Math.min(SHOWN_COUNTS, counts.size()))) {
      screen.out().println("  " + count.count() + "  " + label(facet, count));
    }
    if (counts.size() > SHOWN_COUNTS) {
      screen.out().println("  " + messages.text("search.more", counts.size() - SHOWN_COUNTS));
    }
  }

  private String label(Facet facet, FacetCount count) {
    return switch (facet) {
      case ROLE -> messages.word(AssignmentRole.valueOf(count.key()));
      case KIND -> messages.word(ItemKind.valueOf(count.key()));
      case AGENCY, PROVINCE, YEAR, TYPE, SUBJECT -> count.label();
    };
  }
}
