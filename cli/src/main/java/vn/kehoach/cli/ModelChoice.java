package vn.kehoach.cli;

import java.util.EnumSet;
import java.util.Set;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.extractor.PlanExtractor;
import vn.kehoach.extractor.model.ModelKind;
import vn.kehoach.extractor.model.Models;

/**
 * Models, and which kinds of them the extraction asks.
 *
 * @param models may hold kinds that are not asked
 */
record ModelChoice(Models models, Set<ModelKind> consulted) {

  /** Copies the set. */
  ModelChoice {
    consulted = Set.copyOf(consulted);
  }

  /** The standard models, of the kinds that help. */
  static ModelChoice standard() {
    return new ModelChoice(Models.standard(), PlanExtractor.CONSULTED);
  }

  /** The same models, with one kind asked that was not, or not asked that was. */
  ModelChoice toggled(ModelKind kind) {
    Set<ModelKind> others = EnumSet.noneOf(ModelKind.class);
    others.addAll(consulted);
    if (!others.remove(kind)) {
      others.add(kind);
    }
    return new ModelChoice(models, others);
  }

  /** What an extractor that asks them says of itself. */
  ExtractorStamp stamp() {
    return PlanExtractor.stamp(models, consulted);
  }

  /** An extractor that asks them. */
  PlanExtractor extractor() {
    return PlanExtractor.with(models, consulted);
  }
}
