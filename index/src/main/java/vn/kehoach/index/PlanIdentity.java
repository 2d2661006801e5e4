package vn.kehoach.index;

import java.util.Optional;

/**
 * What makes two papers the same plan. Numbers begin anew each year and every province has its own,
 * so that only number, year and province together tell (Decree 30/2020/NĐ-CP, appendix I).
 */
final class PlanIdentity {

  private PlanIdentity() {}

  /** Empty where the number or the year is not known. */
  static Optional<String> of(PlanFacts plan, Analyzers analyzers) {
    Integer year =
        plan.issuedOn() == null ? plan.from() : Integer.valueOf(plan.issuedOn().getYear());
    if (plan.number() == null || year == null) {
      return Optional.empty();
    }
    String province = plan.province() == null ? "" : analyzers.key(plan.province());
    return Optional.of(
        analyzers.key(plan.number()) + Fields.SEPARATOR + year + Fields.SEPARATOR + province);
  }
}
