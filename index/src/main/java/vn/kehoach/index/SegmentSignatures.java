package vn.kehoach.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.kehoach.index.query.Facet;

/**
 * What the signatures of one segment stand for, by their ordinals: there are thousands of them, but
 * few values of each facet, so that numbers are added up before names are.
 */
final class SegmentSignatures {

  private static final Set<Facet> FACETS =
      Set.of(Facet.KIND, Facet.ROLE, Facet.TYPE, Facet.PROVINCE, Facet.YEAR);

  private final Map<Facet, Column> columns = new EnumMap<>(Facet.class);

  /**
   * One facet of the signatures.
   *
   * @param values as {@link FacetSignature#values} tells them
   * @param bySignature places in these values
   */
  private record Column(List<String> values, List<int[]> bySignature) {}

  SegmentSignatures(List<FacetSignature> byOrdinal) {
    for (Facet facet : FACETS) {
      Map<String, Integer> places = new HashMap<>();
      List<String> values = new ArrayList<>();
      List<int[]> bySignature = new ArrayList<>();
      for (FacetSignature signature : byOrdinal) {
        bySignature.add(
            signature
                .values(facet)
                .mapToInt(value ->
                    places.computeIfAbsent(
                        value,
                        v -> {
                          values.add(v);
                          return values.size() - 1;
                        }))
                .toArray());
      }
      columns.put(facet, new Column(values, bySignature));
    }
  }

  /** Adds up items by one facet, from their counts by signature. */
  void add(Facet facet, int[] counts, Tally tally) {
    Column column = Objects.requireNonNull(columns.get(facet));
    long[] sums = new long[column.values.size()];
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] > 0) {
        for (int value : column.bySignature.get(ordinal)) {
          sums[value] += counts[ordinal];
        }
      }
    }
    for (int value = 0; value < sums.length; value++) {
      if (sums[value] > 0) {
        tally.add(column.values.get(value), sums[value]);
      }
    }
  }
}
