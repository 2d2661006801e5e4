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
 * Map<String, Plan> plans = PlanFolder.read(planDirectory).byName();   // or PlanFolder.byName(list)
 * Map<String, Document> documents = ...;   // what the plans were made from, by gold name; may be empty
 *
 * Evaluation evaluation = new Evaluator().evaluate(gold, plans, documents);   // end to end, by words
 * evaluation = new Evaluator(Measurement.EXTRACTION).evaluate(gold, plans, frozen);   // by place
 *
 * EvaluationReport report = EvaluationReport.of(evaluation, facts);
 * new TerminalTable().write(report);   // or JsonReport, CsvReport, MarkdownReport, HtmlReport
 * new MarkdownReport().scores(report); // the table of a README alone
 * }</pre>
 *
 * <p>With documents, misses are shown in their place, lost words are told from missed ones, and the
 * roles of sections are compared.
 *
 * <h2>What else there is</h2>
 *
 * <ul>
 *   <li>{@code Comparison.of(before, after)} and {@code ComparisonTable}: two runs, item by item.
 *   <li>{@code Agreement.of(first, second, texts)} and {@code AgreementTable}: two annotators.
 *   <li>{@code new Ratchet(folder).check(evaluation)} and {@code record(evaluation)}: baselines.
 *   <li>{@link vn.kehoach.gold.GoldCheck}: what is wrong with a gold file.
 *   <li>{@link vn.kehoach.gold.Preannotation}: a predicted plan as gold to be corrected; {@link
 *       vn.kehoach.gold.GoldJson} and {@link vn.kehoach.gold.BratWriter} write it down.
 *   <li>{@link vn.kehoach.gold.Splits}: train, dev and test.
 * </ul>
 *
 * <p>{@code Evaluator}, {@code Comparison}, {@code Agreement} and {@code Ratchet} live in {@code
 * vn.kehoach.gold.score}, the report and its writers in {@code vn.kehoach.gold.report}.
 */
@NullMarked
package vn.kehoach.gold;

import org.jspecify.annotations.NullMarked;
