package vn.kehoach.index;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.SortedSetDocValues;

/** Counts the doc values of one facet in one segment. */
final class FacetValues {

  private final SortedSetDocValues values;
  private final Map<String, Long> sums;
  private final int[] counts;

  /**
   * Begins to count.
   *
   * @param sums where the counts are added in the end, by value
   */
  FacetValues(SortedSetDocValues values, Map<String, Long> sums) {
    this.values = values;
    this.sums = sums;
    this.counts = new int[(int) values.getValueCount()];
  }

  void count(int doc) throws IOException {
    if (values.advanceExact(doc)) {
      for (int i = 0; i < values.docValueCount(); i++) {
        counts[(int) values.nextOrd()]++;
      }
    }
  }

  void finish() throws IOException {
    for (int ord = 0; ord < counts.length; ord++) {
      if (counts[ord] > 0) {
        sums.merge(values.lookupOrd(ord).utf8ToString(), (long) counts[ord], Long::sum);
      }
    }
  }
}
