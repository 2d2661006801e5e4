package vn.kehoach.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/**
 * The ranks of all plans of an index by {@link PlanOrder}, from those of each segment; made when
 * the first deep page is asked for.
 */
final class PlanRanks {

  private final IndexReader reader;
  private volatile @Nullable OrdinalMap map;

  PlanRanks(IndexReader reader) {
    this.reader = reader;
  }

  /** Ranks by the ordinals of a segment. */
  LongValues of(LeafReaderContext segment) throws IOException {
    OrdinalMap known = map;
    if (known == null) {
      List<LeafReaderContext> leaves = reader.leaves();
      SortedDocValues[] values = new SortedDocValues[leaves.size()];
      for (LeafReaderContext leaf : leaves) {
        values[leaf.ord] = DocValues.getSorted(leaf.reader(), Fields.ORDER);
      }
      known = OrdinalMap.build(null, values, PackedInts.FAST);
      map = known;
    }
    return known.getGlobalOrds(segment.ord);
  }
}
