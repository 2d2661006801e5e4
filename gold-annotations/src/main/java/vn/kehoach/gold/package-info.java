/**
 * Gold: what a careful reader says stands in a plan, by the project's annotation guidelines.
 *
 * <p>This package holds the gold types, reads and writes their JSON, finds quotes in a document's
 * text, and turns a predicted plan into the same types (so that a prediction can be corrected by
 * hand, and so that judging it compares like with like). It must not know how plans are paired,
 * counted or reported.
 *
 * <h2>How to judge plans</h2>
 *
 * <pre>{@code
 * List<GoldPlan> gold = GoldFolder.read(goldDirectory);
 * PlanFolder plans = PlanFolder.read(planDirectory);          // or a map that the caller filled
 * Evaluation evaluation = new Evaluator().evaluate(gold, plans.byName());
 * EvaluationReport report = EvaluationReport.of(evaluation, facts);
 * new TerminalTable().write(report, System.out);
 * }</pre>
 *
 * <p>{@code Evaluator} and {@code Evaluation} live in {@code vn.kehoach.gold.score}, the report and
 * its writers in {@code vn.kehoach.gold.report}.
 */
@NullMarked
package vn.kehoach.gold;

import org.jspecify.annotations.NullMarked;
