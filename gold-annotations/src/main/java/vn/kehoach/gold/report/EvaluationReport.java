package vn.kehoach.gold.report;

import java.util.Arrays;
import java.util.List;
import vn.kehoach.gold.score.AgencyLinking;
import vn.kehoach.gold.score.Bootstrap;
import vn.kehoach.gold.score.DocumentScore;
import vn.kehoach.gold.score.Evaluation;
import vn.kehoach.gold.score.Interval;
import vn.kehoach.gold.score.Losses;
import vn.kehoach.gold.score.Miss;
import vn.kehoach.gold.score.RoleConfusion;
import vn.kehoach.gold.score.Row;
import vn.kehoach.gold.score.Tally;

/**
 * Everything that a report shows, whatever it looks like.
 *
 * @param facts what has to be known first
 * @param others the same gold, measured otherwise
 * @param overall mean micro F1 of the headline rows
 * @param overallInterval where it lies with 95% confidence, by bootstrap over documents
 * @param families the same, sort of paper by sort of paper
 * @param linking whether bodies are linked to the catalogue
 * @param roles which roles the texts' characters were given; nothing where no text was at hand
 * @param misses everything that went wrong, document by document
 */
public record EvaluationReport(
    Facts facts,
    List<OtherRun> others,
    double overall,
    Interval overallInterval,
    List<RowReport> rows,
    List<DocumentReport> documents,
    List<FamilyReport> families,
    AgencyLinking linking,
    RoleConfusion roles,
    List<Miss> misses) {

  /** Copies the lists. */
  public EvaluationReport {
    others = List.copyOf(others);
    rows = List.copyOf(rows);
    documents = List.copyOf(documents);
    families = List.copyOf(families);
    misses = List.copyOf(misses);
  }

  /** The gold units that were lost, by what lost them; none where no text was at hand. */
  public Losses losses() {
    return Losses.of(misses);
  }

  /** The report of an evaluation. */
  public static EvaluationReport of(Evaluation evaluation, Facts facts) {
    return of(evaluation, facts, List.of());
  }

  /** The report of an evaluation, with other runs over the same gold beside it. */
  public static EvaluationReport of(Evaluation evaluation, Facts facts, List<OtherRun> others) {
    Bootstrap bootstrap = Bootstrap.of(evaluation.tallies());
    Tally micro = evaluation.micro();
    return new EvaluationReport(
        facts,
        others,
        micro.overall(),
        bootstrap.overall(),
        Arrays.stream(Row.values())
            .map(row ->
                new RowReport(
                    row,
                    micro.counts(row),
                    micro.score(row),
                    bootstrap.of(row),
                    evaluation.macroF1(row)))
            .toList(),
        evaluation.documents().stream().map(DocumentReport::of).toList(),
        evaluation.by(DocumentScore::family).entrySet().stream()
            .map(family -> FamilyReport.of(family.getKey(), family.getValue()))
            .toList(),
        evaluation.linking(),
        evaluation.roles(),
        evaluation.misses());
  }
}
