package vn.kehoach.gold.score;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.Predicted;
import vn.kehoach.gold.match.ItemMatcher;
import vn.kehoach.gold.match.QuoteMatcher;

/**
 * Judges plans against gold, end to end: items are matched by their words, so that it does not
 * matter who read the file, or how. Stateless; the same input gives the same evaluation.
 */
public final class Evaluator {

  private final ItemMatcher matcher = new QuoteMatcher();

  /**
   * Judges every gold document.
   *
   * @param gold what stands in the documents
   * @param plans predicted plans by name, see {@link vn.kehoach.gold.PlanFolder}; a gold document
   *     without a plan counts as one in which nothing was found
   */
  public Evaluation evaluate(List<GoldPlan> gold, Map<String, Plan> plans) {
    return new Evaluation(
        gold.stream().map(document -> judge(document, plans.get(document.name()))).toList());
  }

  private DocumentScore judge(GoldPlan gold, @Nullable Plan plan) {
    GoldPlan predicted = plan == null ? null : Predicted.asGold(gold.name(), plan);
    return new DocumentScore(
        gold, plan != null, new DocumentJudge(gold, predicted, matcher).verdicts());
  }
}
