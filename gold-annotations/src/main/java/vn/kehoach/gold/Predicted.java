package vn.kehoach.gold;

import java.util.List;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.LegalBasis;
import vn.kehoach.corpus.plan.Measure;
import vn.kehoach.corpus.plan.Plan;

/**
 * A predicted plan in gold's own terms. Items keep their order, so that the n-th gold target made
 * here is the plan's n-th target.
 */
public final class Predicted {

  private Predicted() {}

  /** The plan without what gold does not know, and without regions: those need the text. */
  public static GoldPlan asGold(String name, Plan plan) {
    return new GoldPlan(
        name,
        plan.source().file(),
        plan.kind(),
        List.of(),
        header(plan.header()),
        List.of(),
        plan.objectives().stream().map(o -> new GoldObjective(o.text(), o.scope())).toList(),
        plan.targets().stream()
            .map(t ->
                new GoldTarget(t.text(), t.measures().stream().map(Predicted::measure).toList()))
            .toList(),
        plan.assignments().stream()
            .map(a ->
                new GoldAssignment(
                    a.text(),
                    a.agencies().stream().map(AgencyMention::name).toList(),
                    a.role(),
                    a.collaborators().stream().map(AgencyMention::name).toList(),
                    a.deadline(),
                    a.output()))
            .toList());
  }

  private static GoldHeader header(Header header) {
    return new GoldHeader(
        header.documentType(),
        header.number(),
        header.issuedOn() == null ? null : header.issuedOn().toString(),
        header.issuer() == null ? null : header.issuer().name(),
        header.province() == null ? null : header.province().name(),
        header.title(),
        header.period() == null
            ? null
            : new GoldHeader.Period(header.period().from(), header.period().to()),
        header.signer() == null
            ? null
            : new GoldHeader.Signer(header.signer().name(), header.signer().position()),
        header.bases().stream().map(Predicted::basis).toList());
  }

  /** A basis without its evidence. */
  public static GoldBasis basis(LegalBasis basis) {
    return new GoldBasis(
        basis.type(),
        basis.number(),
        basis.issuedOn() == null ? null : basis.issuedOn().toString(),
        basis.issuer(),
        basis.title());
  }

  private static GoldMeasure measure(Measure measure) {
    return new GoldMeasure(
        measure.comparator(),
        measure.value(),
        measure.min(),
        measure.max(),
        measure.unit(),
        measure.change(),
        measure.per(),
        measure.deadline());
  }
}
