package vn.kehoach.extractor.agency;

import java.util.List;
import vn.kehoach.corpus.plan.AgencyMention;

/**
 * An item of a list of bodies.
 *
 * @param mentions the bodies that it names; several where a head word stands once for all
 * @param end index of the first word after it
 */
record AgencyItem(List<AgencyMention> mentions, int end) {

  /** Where a list stands; it decides how far a name that is not known may go. */
  enum Context {
    /** In a sentence: a name ends where the predicate begins. */
    RUNNING_TEXT,
    /** A heading or a cell: nothing but bodies. */
    LIST
  }

  /** Copies the list. */
  AgencyItem {
    mentions = List.copyOf(mentions);
  }

  static AgencyItem of(AgencyMention mention, int end) {
    return new AgencyItem(List.of(mention), end);
  }
}
