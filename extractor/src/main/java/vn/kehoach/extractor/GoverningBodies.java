package vn.kehoach.extractor;

import java.util.List;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.extractor.agency.AgencyPhrase;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.header.HeaderReading;
import vn.kehoach.extractor.outline.PlanText;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * The bodies that a directive's opening charges with everything below: {@code Ủy ban nhân dân tỉnh
 * yêu cầu Giám đốc các sở … thực hiện tốt các nội dung sau:}. A plan has none.
 */
final class GoverningBodies {

  private final RuleSet rules = RuleSet.load("opening");

  List<AgencyMention> of(PlanText plan, HeaderReading header, AgencyReader agencies) {
    if (header.kind() != PlanKind.OTHER) {
      return List.of();
    }
    Span opening = header.basisSpan();
    return rules
        .rule("opening.charge")
        .find(plan.text(), opening)
        .flatMap(match -> match.group("bodies"))
        .flatMap(agencies::phraseAt)
        .map(AgencyPhrase::mentions)
        .orElse(List.of());
  }
}
