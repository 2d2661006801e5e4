package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.index.AgencyFact;
import vn.kehoach.index.FacetCount;
import vn.kehoach.index.Hit;
import vn.kehoach.index.PlanFacts;
import vn.kehoach.index.PlanGroup;
import vn.kehoach.index.SearchResult;
import vn.kehoach.index.analysis.Marks;
import vn.kehoach.index.query.AgencyTerm;
import vn.kehoach.index.query.Facet;

/** Answers for people: the words highlighted, and where they stand. */
final class HitPrinter {

  private static final int LONGEST_TEXT = 400;

  private final Screen screen;
  private final Messages messages;
  private final boolean why;

  /**
   * A printer.
   *
   * @param why whether each item names the rule or the model that made it
   */
  HitPrinter(Screen screen, boolean why) {
    this.screen = screen;
    this.messages = screen.messages();
    this.why = why;
  }

  void print(SearchResult result) {
    if (result.relaxed()) {
      screen.say("search.relaxed");
    }
    if (result.groups().isEmpty()) {
      for (Hit hit : result.hits()) {
        print(hit);
        screen.out().println("    " + plan(hit.plan()));
      }
    }
    for (PlanGroup group : result.groups()) {
      screen
          .out()
          .println(plan(group.plan()) + "  " + messages.text("search.items", group.items()));
      group.hits().forEach(this::print);
    }
    result.facets().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(facet -> print(facet.getKey(), facet.getValue()));
    screen.say("search.total", result.total(), result.query().page(), result.pages());
  }

  private void print(Hit hit) {
    String who =
        hit.agencies().stream()
            .map(body -> isAskedFor(body, hit.matched()) ? screen.mark(body.name()) : body.name())
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
    screen.out().println("    " + text(hit));
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

  private static boolean isAskedFor(AgencyFact body, List<AgencyTerm> terms) {
    return terms.stream()
        .anyMatch(term ->
            (term.id() != null && term.id().equals(body.id()))
                || (term.name() != null && folded(body.name()).contains(folded(term.name()))));
  }

  private static String folded(String name) {
    return Marks.fold(name).toLowerCase(Locale.ROOT);
  }

  private String text(Hit hit) {
    Span shown = hit.snippet(LONGEST_TEXT);
    StringBuilder text = new StringBuilder(shown.begin() > 0 ? "… " : "");
    int from = shown.begin();
    for (Span mark : joined(hit)) {
      if (shown.contains(mark)) {
        text.append(hit.text(), from, mark.begin()).append(screen.mark(mark.of(hit.text())));
        from = mark.end();
      }
    }
    text.append(hit.text(), from, shown.end());
    return text.append(shown.end() < hit.text().length() ? " …" : "").toString().replace('\n', ' ');
  }

  /** Highlights with only white space between them are one. */
  private static List<Span> joined(Hit hit) {
    List<Span> joined = new ArrayList<>();
    for (Span next : hit.highlights()) {
      Span last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && hit.text().substring(last.end(), next.begin()).isBlank()) {
        joined.set(joined.size() - 1, new Span(last.begin(), next.end()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static String plan(PlanFacts plan) {
    return Stream.of(
            plan.number(),
            plan.issuedOn() == null ? null : plan.issuedOn().toString(),
            plan.issuer() != null ? plan.issuer() : plan.province(),
            plan.title())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · ", "[", "]"));
  }

  private void print(Facet facet, List<FacetCount> counts) {
    screen.out().println(screen.bold(messages.word(facet)));
    for (FacetCount count : counts.subList(0, Math.min(10, counts.size()))) {
      screen.out().println("  " + count.count() + "  " + count.label());
    }
  }
}
