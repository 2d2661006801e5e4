package vn.kehoach.gold.report;

import vn.kehoach.gold.score.DocumentScore;
import vn.kehoach.gold.score.Tally;

/**
 * One line of the document table.
 *
 * @param planFound whether there was a plan to judge
 */
public record DocumentReport(String name, boolean planFound, Tally tally) {

  static DocumentReport of(DocumentScore score) {
    return new DocumentReport(score.name(), score.planFound(), score.tally());
  }
}
