package vn.kehoach.gold.score;

import java.util.List;
import vn.kehoach.gold.GoldPlan;

/**
 * How well one document was read.
 *
 * @param gold what stands in it
 * @param planFound whether there was a plan to judge; without one everything counts as missed
 * @param verdicts everything that was judged
 */
public record DocumentScore(GoldPlan gold, boolean planFound, List<Verdict> verdicts) {

  /** Copies the verdicts. */
  public DocumentScore {
    verdicts = List.copyOf(verdicts);
  }

  /** The document's name. */
  public String name() {
    return gold.name();
  }

  /** The counts of every row. */
  public Tally tally() {
    return Tally.of(verdicts);
  }
}
