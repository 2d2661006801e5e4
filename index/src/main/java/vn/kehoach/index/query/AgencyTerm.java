package vn.kehoach.index.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One name or identity of a body that is looked for.
 *
 * <p>A body that took work over counts only in plans of that day and later: what it did before was
 * not this work. One that gave work away and goes on counts only until then.
 *
 * @param id in the catalogue, such as {@code so.yte}; absent where only a name is known
 * @param name words of a name, matched without marks and whatever the abbreviations; absent where
 *     the id alone decides
 * @param label what a hit says that matched, for people: {@code Sở Nội vụ}
 * @param from plans issued on this day and later; absent for any
 * @param before plans issued before this day; absent for any
 */
public record AgencyTerm(
    @Nullable String id,
    @Nullable String name,
    String label,
    @Nullable LocalDate from,
    @Nullable LocalDate before) {

  /** Rejects a term that names nothing. */
  public AgencyTerm {
    if (id == null && (name == null || name.isBlank())) {
      throw new IllegalArgumentException("an agency is looked for by id or by name");
    }
  }

  /** A body of the catalogue. */
  public static AgencyTerm byId(String id, String label) {
    return new AgencyTerm(id, null, label, null, null);
  }

  /** A name as typed. */
  public static AgencyTerm byName(String name) {
    return new AgencyTerm(null, name, name, null, null);
  }

  /** The same body in plans of that day and later. */
  public AgencyTerm since(LocalDate day) {
    return new AgencyTerm(id, name, label, day, before);
  }

  /** The same body in plans of before that day. */
  public AgencyTerm until(LocalDate day) {
    return new AgencyTerm(id, name, label, from, day);
  }

  /** Whether a plan of a day counts; one without a date always does. */
  public boolean isOf(@Nullable LocalDate issuedOn) {
    return issuedOn == null
        || ((from == null || !issuedOn.isBefore(from))
            && (before == null || issuedOn.isBefore(before)));
  }
}
