package vn.kehoach.index;

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

  /** Counts items of this signature by one of its parts. */
  void addTo(Tally tally, Facet facet, long count) {
    switch (facet) {
      case KIND -> tally.add(kind, kind, count);
      case ROLE -> tally.add(role, role, count);
      case TYPE -> tally.add(type, type, count);
      case PROVINCE -> tally.add(province, provinceName, count);
      case YEAR -> {
        if (from != NO_YEAR) {
          for (int year = from; year <= to; year++) {
            String name = Integer.toString(year);
            tally.add(name, name, count);
          }
        }
      }
      case AGENCY, SUBJECT -> throw new IllegalArgumentException(facet + " has its own doc values");
    }
  }
}
