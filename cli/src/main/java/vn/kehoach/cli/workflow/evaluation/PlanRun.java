package vn.kehoach.cli.workflow.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.report.EvaluationReport;
import vn.kehoach.gold.report.Facts;
import vn.kehoach.gold.score.Evaluation;
import vn.kehoach.gold.score.Evaluator;
import vn.kehoach.gold.score.Measurement;

/**
 * The plans of one run over the documents of some gold, ready to be judged.
 *
 * @param measurement what judging them measures
 * @param gold what stands in the documents
 * @param plans plans by the gold's names
 * @param documents what they were made of, by the gold's names; empty where that is not known
 * @param failures gold without a plan, and why
 * @param stamp what made the plans
 * @param seconds how long it took; absent where the plans were there already
 */
public record PlanRun(
    Measurement measurement,
    List<GoldPlan> gold,
    Map<String, Plan> plans,
    Map<String, Document> documents,
    List<Facts.Failure> failures,
    ExtractorStamp stamp,
    @Nullable Double seconds) {

  /** Copies what it is given. */
  public PlanRun {
    gold = List.copyOf(gold);
    plans = Collections.unmodifiableMap(new TreeMap<>(plans));
    documents = Collections.unmodifiableMap(new TreeMap<>(documents));
    failures = List.copyOf(failures);
  }

  /** Judges every plan. */
  public Evaluation evaluate() {
    return new Evaluator(measurement).evaluate(gold, plans, documents);
  }

  /** What is to be known of the run beside its figures. */
  public Facts facts() {
    return new Facts(title(), stamp.version(), stamp.rules(), stamp.models(), failures, seconds);
  }

  private String title() {
    if (measurement == Measurement.EXTRACTION) {
      return "extraction, on the frozen documents";
    }
    return seconds == null ? "plans as they are" : "end to end";
  }

  /** The figures with what is to be known of the run. */
  public EvaluationReport report() {
    return EvaluationReport.of(evaluate(), facts());
  }
}
