package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.index.Hit;
import vn.kehoach.index.PlanFacts;

/** The words of a hit on one line, those that were looked for marked. */
record HitText(Screen screen, int longest) {

  /** The stretch around most marks, where the text is longer than there is room. */
  String of(Hit hit) {
    Span shown = hit.snippet(longest);
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

  /** What tells a plan from others: number, day, who issued it, title. */
  static String of(PlanFacts plan) {
    return Stream.of(
            plan.number(),
            plan.issuedOn() == null ? null : plan.issuedOn().toString(),
            plan.issuer() != null ? plan.issuer() : plan.province(),
            plan.title())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · ", "[", "]"));
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
}
