package vn.kehoach.extractor.target;

import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.ObjectiveScope;

/** Tells targets from objectives: the one question that both extractors must answer alike. */
public final class Commitments {

  private final QuantityParser quantities;

  public Commitments(QuantityParser quantities) {
    this.quantities = quantities;
  }

  /**
   * Whether a unit of a section on objectives is a target: it carries a quantity, and the section
   * is not about the general aim, under which a unit is an objective even with a quantity.
   */
  public boolean isTargetAmongObjectives(String text, Span unit, ObjectiveScope scope) {
    return scope != ObjectiveScope.GENERAL && quantities.containsQuantity(text, unit);
  }
}
