package vn.kehoach.gold.score;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.agency.AgencyCatalogue;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.Predicted;
import vn.kehoach.gold.match.ItemMatcher;
import vn.kehoach.gold.match.QuoteMatcher;
import vn.kehoach.gold.match.SpanMatcher;

/** Judges plans against gold. Stateless; the same input gives the same evaluation. */
public final class Evaluator {

  private final Measurement measurement;

  /** Read once, when it is first needed. */
  private static final class StandardCatalogue {
    static final AgencyCatalogue AGENCIES = AgencyCatalogue.standard();
  }

  /** An evaluator that measures end to end: it does not matter who read the file, or how. */
  public Evaluator() {
    this(Measurement.END_TO_END);
  }

  /** An evaluator that measures this. */
  public Evaluator(Measurement measurement) {
    this.measurement = measurement;
  }

  /**
   * Judges every gold document, without a look at the texts: misses have no context, and roles of
   * sections are not compared.
   *
   * @param gold what stands in the documents
   * @param plans predicted plans by name, see {@link vn.kehoach.gold.PlanFolder}; a gold document
   *     without a plan counts as one in which nothing was found
   */
  public Evaluation evaluate(List<GoldPlan> gold, Map<String, Plan> plans) {
    return evaluate(gold, plans, Map.of());
  }

  /**
   * Judges every gold document with a look at the texts.
   *
   * @param documents what the plans were made from, by the names of the gold; {@link
   *     Measurement#EXTRACTION} needs one for every plan
   * @throws IllegalArgumentException where extraction is measured and a plan's document is missing
   */
  public Evaluation evaluate(
      List<GoldPlan> gold, Map<String, Plan> plans, Map<String, Document> documents) {
    return new Evaluation(
        gold.stream()
            .map(one -> judge(one, plans.get(one.name()), documents.get(one.name())))
            .toList());
  }

  private DocumentScore judge(GoldPlan gold, @Nullable Plan plan, @Nullable Document document) {
    GoldPlan predicted = plan == null ? null : Predicted.asGold(gold.name(), plan);
    List<Verdict> verdicts =
        new DocumentJudge(gold, predicted, matcher(gold, plan, document)).verdicts();
    return new DocumentScore(
        gold,
        plan != null,
        verdicts,
        new MissFinder(gold, plan, document).misses(verdicts),
        plan == null
            ? AgencyLinking.NONE
            : AgencyLinking.of(gold, plan, StandardCatalogue.AGENCIES),
        plan == null || document == null
            ? RoleConfusion.NONE
            : RoleConfusion.of(gold, plan, document.text()));
  }

  private ItemMatcher matcher(GoldPlan gold, @Nullable Plan plan, @Nullable Document document) {
    if (measurement == Measurement.END_TO_END || plan == null) {
      return new QuoteMatcher();
    }
    if (document == null) {
      throw new IllegalArgumentException(
          gold.name() + ": extraction is measured on the document's text, which is missing");
    }
    return new SpanMatcher(document, plan);
  }
}
