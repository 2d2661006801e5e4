package vn.kehoach.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums of one facet, by key. */
final class Tally {

  /** A sum; of several labels of one key, the first in the alphabet is shown. */
  private static final class Sum {

    private String label;
    private long count;

    private Sum(String label) {
      this.label = label;
    }
  }

  private final Map<String, Sum> sums = new HashMap<>();

  /**
   * Adds to a value.
   *
   * @param value key and label, joined by {@link Fields#SEPARATOR}
   */
  void add(String value, long count) {
    int separator = value.indexOf(Fields.SEPARATOR);
    add(value.substring(0, separator), value.substring(separator + 1), count);
  }

  private void add(String key, String label, long count) {
    Sum sum = sums.computeIfAbsent(key, k -> new Sum(label));
    sum.count += count;
    if (label.compareTo(sum.label) < 0) {
      sum.label = label;
    }
  }

  /** Adds what another one has. */
  void addAll(Tally other) {
    other.sums.forEach((key, sum) -> add(key, sum.label, sum.count));
  }

  /** Most frequent first, then by key. */
  List<FacetCount> counts() {
    List<FacetCount> counts = new ArrayList<>();
    sums.forEach((key, sum) -> counts.add(new FacetCount(key, sum.label, sum.count)));
    counts.sort(
        Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::key));
    return List.copyOf(counts);
  }
}
