package vn.kehoach.extractor.agency;

import java.util.List;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;

/**
 * A list of bodies as it stands in a sentence.
 *
 * @param mentions the bodies, in order, at least one
 * @param span from the first word to the last, brackets after a name included
 */
public record AgencyPhrase(List<AgencyMention> mentions, Span span) {

  /** Copies the list. */
  public AgencyPhrase {
    mentions = List.copyOf(mentions);
  }
}
