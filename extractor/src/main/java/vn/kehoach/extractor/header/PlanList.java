package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * A page that reports several plans, each under a line with its number. What they have in common is
 * the header; their numbers and days are not one plan's, and stay out of it.
 */
final class PlanList {

  private final Rule headline;
  private final PlaceNames places;

  PlanList(RuleSet news, PlaceNames places) {
    this.headline = news.rule("news.headline");
    this.places = places;
  }

  /** The reading; empty where fewer than two plans have lines of their own. */
  Optional<HeaderReading> read(Document document, Lines lines) {
    List<Span> plans = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i).span();
      headline
          .findAtStart(lines.text(), line)
          .map(RuleMatch::span)
          .ifPresent(found -> plans.add(line));
    }
    return plans.size() < 2 ? Optional.empty() : Optional.of(read(document, lines, plans));
  }

  private HeaderReading read(Document document, Lines lines, List<Span> plans) {
    HeaderDraft draft = new HeaderDraft();
    draft.warn(
        "SEVERAL_PLANS",
        "Trang này đưa tin về "
            + plans.size()
            + " kế hoạch; số và ngày của từng kế hoạch đứng ở"
            + " đầu mỗi mục.");
    LocalDate on = Years.guess(lines);
    Span whole = new Span(0, lines.text().length());
    places
        .find(lines, whole, on)
        .or(() -> places.mostNamed(lines, on))
        .ifPresent(place -> {
          draft.province = place.province();
          draft.evidence("province", place.span(), "header.place", 0.6);
        });
    Span none = new Span(whole.end(), whole.end());
    return new HeaderReading(
        draft.build(document.signatures()),
        PlanKind.NEWS,
        new Span(0, plans.getFirst().end()),
        new Span(plans.getFirst().end(), plans.getFirst().end()),
        none,
        new Span(0, 0),
        on,
        draft.province,
        draft.warnings);
  }
}
