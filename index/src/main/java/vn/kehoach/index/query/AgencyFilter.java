package vn.kehoach.index.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * The body that an item must name: any of these. The caller lists the body's names, and who did its
 * work before and after it; each hit says which of them it has.
 *
 * @param terms the body itself, under its names; at least one
 * @param kin bodies that had its work, or took it over; their items pass too, and rank after those
 *     of the body itself
 */
public record AgencyFilter(List<AgencyTerm> terms, List<AgencyTerm> kin) {

  /** Copies the lists. */
  public AgencyFilter {
    terms = List.copyOf(terms);
    kin = List.copyOf(kin);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("a filter on agencies names at least one");
    }
  }

  /** Any of these, without kin. */
  public AgencyFilter(List<AgencyTerm> terms) {
    this(terms, List.of());
  }

  /** A body by the words of its name. */
  public static AgencyFilter named(String name) {
    return new AgencyFilter(List.of(AgencyTerm.byName(name)));
  }

  /** The body and its kin. */
  public List<AgencyTerm> all() {
    return Stream.concat(terms.stream(), kin.stream()).toList();
  }
}
