package vn.kehoach.gold.report;

import vn.kehoach.gold.score.Comparison;
import vn.kehoach.gold.score.Evaluation;
import vn.kehoach.gold.score.Tally;

/**
 * The same gold, measured in another way: on frozen documents in place of files, or without one of
 * the models.
 *
 * @param name what is other about it
 * @param tally the counts of all documents
 * @param p how often chance alone makes the overall figures differ this much
 */
public record OtherRun(String name, Tally tally, double p) {

  /** Another run beside the one that a report is about. */
  public static OtherRun of(String name, Evaluation reported, Evaluation other) {
    return new OtherRun(name, other.micro(), Comparison.of(reported, other).p());
  }
}
