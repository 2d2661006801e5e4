package vn.kehoach.index.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The province that a plan must belong to: any of these. The caller lists those that merged.
 *
 * @param terms at least one
 */
public record ProvinceFilter(List<Term> terms) {

  /** Copies the terms. */
  public ProvinceFilter {
    terms = List.copyOf(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("a filter on provinces names at least one");
    }
  }

  /** A province by its bare name: {@code Hà Nam}, {@code ha nam}. */
  public static ProvinceFilter named(String name) {
    return new ProvinceFilter(List.of(new Term(null, name)));
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
