package vn.kehoach.index.query;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The province that a plan must belong to: any of these. The caller lists those that merged.
 *
 * @param terms the province itself; at least one
 * @param kin provinces that it came out of, or went into; their plans pass too, and rank after its
 *     own
 */
public record ProvinceFilter(List<Term> terms, List<Term> kin) {

  /** Copies the lists. */
  public ProvinceFilter {
    terms = List.copyOf(terms);
    kin = List.copyOf(kin);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("a filter on provinces names at least one");
    }
  }

  /** Any of these, without kin. */
  public ProvinceFilter(List<Term> terms) {
    this(terms, List.of());
  }

  /** A province by its bare name: {@code Hà Nam}, {@code ha nam}. */
  public static ProvinceFilter named(String name) {
    return new ProvinceFilter(List.of(new Term(null, name)));
  }

  /** The province and its kin. */
  public List<Term> all() {
    return Stream.concat(terms.stream(), kin.stream()).toList();
  }

  /**
   * One province.
   *
   * @param id in the catalogue, which tells the one of before July 2025 from the one of after;
   *     absent where only a name is known
   * @param name bare name, matched whole and without marks
   */
  public record Term(@Nullable String id, @Nullable String name) {

    /** Rejects a term that names nothing. */
    public Term {
      if (id == null && (name == null || name.isBlank())) {
        throw new IllegalArgumentException("a province is looked for by id or by name");
      }
    }
  }
}
