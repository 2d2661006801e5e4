package vn.kehoach.extractor.rule;

import java.util.Map;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;

/**
 * Where a rule matched.
 *
 * @param span the whole match
 * @param groups the named groups that took part in it
 */
public record RuleMatch(Rule rule, Span span, Map<String, Span> groups) {

  /** Copies the groups. */
  public RuleMatch {
    groups = Map.copyOf(groups);
  }

  /** The stretch that a named group matched. */
  public Optional<Span> group(String name) {
    return Optional.ofNullable(groups.get(name));
  }
}
