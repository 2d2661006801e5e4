package vn.kehoach.gold.report;

import vn.kehoach.gold.score.Evaluation;
import vn.kehoach.gold.score.Tally;

/**
 * One line of the table of sorts of papers.
 *
 * @param name kind and type, such as {@code "plan KH"}
 * @param documents how many there are
 * @param tally their counts together
 */
public record FamilyReport(String name, int documents, Tally tally) {

  static FamilyReport of(String name, Evaluation members) {
    return new FamilyReport(name, members.documents().size(), members.micro());
  }
}
