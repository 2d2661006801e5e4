package vn.kehoach.gold.report;

import vn.kehoach.gold.score.DocumentScore;
import vn.kehoach.gold.score.Losses;
import vn.kehoach.gold.score.Tally;

/**
 * One line of the document table.
 *
 * @param planFound whether there was a plan to judge
 * @param losses gold units that were lost, by what lost them; none where no text was at hand
 */
public record DocumentReport(String name, boolean planFound, Tally tally, Losses losses) {

  static DocumentReport of(DocumentScore score) {
    return new DocumentReport(score.name(), score.planFound(), score.tally(), score.losses());
  }
}
