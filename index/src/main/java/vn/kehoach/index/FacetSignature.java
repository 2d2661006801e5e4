package vn.kehoach.index;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.query.Facet;

/**
 * All single-valued facets of an item in one doc value, so that counting reads one number a hit;
 * there are far fewer signatures than items. Absent parts are empty.
 */
record FacetSignature(
    String kind, String role, String type, String province, String provinceName, int from, int to) {

  /** Stands for no year. */
  static final int NO_YEAR = 0;

  /**
   * Of an entry that is no item; it is there because counting is faster where every entry has one.
   */
  static final FacetSignature NONE = new FacetSignature("", "", "", "", "", NO_YEAR, NO_YEAR);

  static FacetSignature of(String kind, @Nullable String role, PlanFacts plan) {
    String name = plan.province() == null ? "" : plan.province();
    return new FacetSignature(
        kind,
        role == null ? "" : role,
        plan.documentType() == null ? "" : plan.documentType(),
        plan.provinceId() == null ? name : plan.provinceId(),
        name,
        plan.from() == null ? NO_YEAR : plan.from(),
        plan.to() == null ? NO_YEAR : plan.to());
  }

  String write() {
    return String.join(
        String.valueOf(Fields.SEPARATOR),
        kind,
        role,
        type,
        province,
        provinceName,
        Integer.toString(from),
        Integer.toString(to));
  }

  static FacetSignature read(String stored) {
    String[] parts = stored.split(String.valueOf(Fields.SEPARATOR), -1);
    return new FacetSignature(
        parts[0],
        parts[1],
        parts[2],
        parts[3],
        parts[4],
        Integer.parseInt(parts[5]),
        Integer.parseInt(parts[6]));
  }

  /** Its values of a facet, each as key and label joined by {@link Fields#SEPARATOR}. */
  Stream<String> values(Facet facet) {
    return switch (facet) {
      case KIND -> value(kind, kind);
      case ROLE -> value(role, role);
      case TYPE -> value(type, type);
      case PROVINCE -> value(province, provinceName);
      case YEAR ->
          from == NO_YEAR
              ? Stream.of()
              : IntStream.rangeClosed(from, to)
                  .mapToObj(Integer::toString)
                  .flatMap(year -> value(year, year));
      case AGENCY, SUBJECT -> throw new IllegalArgumentException(facet + " has its own doc values");
    };
  }

  private static Stream<String> value(String key, String label) {
    return key.isEmpty() ? Stream.of() : Stream.of(key + Fields.SEPARATOR + label);
  }
}
