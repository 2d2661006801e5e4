package vn.kehoach.extractor.header;

import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.LegalBasis;
import vn.kehoach.extractor.rule.Rule;

/**
 * Finds the paper that a title says this one changes: {@code Kế hoạch điều chỉnh, bổ sung Kế hoạch
 * số 18/KH-UBND …}. Whoever reads the change needs the other paper too.
 */
final class Amendments {

  private final Rule amends;
  private final BasisReader cited;

  /**
   * A reader of titles.
   *
   * @param amends has the group {@code paper}, where the changed paper begins
   */
  Amendments(Rule amends, BasisReader cited) {
    this.amends = amends;
    this.cited = cited;
  }

  /** The changed paper, as people call it: {@code Kế hoạch số 18/KH-UBND}. */
  Optional<String> of(Lines lines, Span title) {
    return amends
        .find(lines.bare(), title)
        .flatMap(match -> match.group("paper"))
        .map(paper -> new Span(paper.begin(), title.end()))
        .flatMap(changed -> cited.cited(lines, changed).stream().findFirst())
        .filter(paper -> paper.number() != null)
        .map(Amendments::name);
  }

  private static String name(LegalBasis paper) {
    return paper.type() + " số " + paper.number();
  }
}
