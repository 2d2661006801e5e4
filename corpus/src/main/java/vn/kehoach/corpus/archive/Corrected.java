package vn.kehoach.corpus.archive;

import java.util.List;
import vn.kehoach.corpus.plan.Plan;

/**
 * A plan after corrections by hand.
 *
 * @param conflicts places where the extractor now finds something else than what was corrected; the
 *     correction holds where the place is still there
 */
public record Corrected(Plan plan, List<String> conflicts) {

  /** Copies the list. */
  public Corrected {
    conflicts = List.copyOf(conflicts);
  }
}
