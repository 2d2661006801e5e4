package vn.kehoach.index.query;

import java.util.List;

/**
 * The body that an item must name: any of these. The caller lists the body's other names and those
 * before and after it; each hit says which of them it has.
 *
 * @param terms at least one
 */
public record AgencyFilter(List<AgencyTerm> terms) {

  /** Copies the terms. */
  public AgencyFilter {
    terms = List.copyOf(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("a filter on agencies names at least one");
    }
  }

  /** A body by the words of its name. */
  public static AgencyFilter named(String name) {
    return new AgencyFilter(List.of(AgencyTerm.byName(name)));
  }
}
