package vn.kehoach.index.query;

import org.jspecify.annotations.Nullable;

/**
 * One name or identity of a body that is looked for.
 *
 * @param id in the catalogue, such as {@code so.yte}; absent where only a name is known
 * @param name words of a name, matched without marks and whatever the abbreviations; absent where
 *     the id alone decides
 * @param label what a hit says that matched, for people: {@code Sở Nội vụ (trước 2025)}
 */
public record AgencyTerm(@Nullable String id, @Nullable String name, String label) {

  /** Rejects a term that names nothing. */
  public AgencyTerm {
    if (id == null && (name == null || name.isBlank())) {
      throw new IllegalArgumentException("an agency is looked for by id or by name");
    }
  }

  /** A body of the catalogue. */
  public static AgencyTerm byId(String id, String label) {
    return new AgencyTerm(id, null, label);
  }

  /** A name as typed. */
  public static AgencyTerm byName(String name) {
    return new AgencyTerm(null, name, name);
  }
}
