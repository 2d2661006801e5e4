package vn.kehoach.index;

import java.io.IOException;
import org.apache.lucene.index.SortedSetDocValues;

/** Counts the doc values of one facet in one segment. */
final class FacetValues {

  private final SortedSetDocValues values;
  private final Tally tally;
  private final int[] counts;

  /**
   * Begins to count.
   *
   * @param tally where the counts are added in the end
   */
  FacetValues(SortedSetDocValues values, Tally tally) {
    this.values = values;
    this.tally = tally;
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
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] > 0) {
        tally.add(values.lookupOrd(ordinal).utf8ToString(), counts[ordinal]);
      }
    }
  }
}
