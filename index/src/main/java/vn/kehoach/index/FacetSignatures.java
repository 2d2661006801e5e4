package vn.kehoach.index;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;

/**
 * The signatures of each segment, read once: a segment never changes, and reading them again would
 * take longer than counting.
 */
final class FacetSignatures {

  private final Map<IndexReader.CacheKey, SegmentSignatures> bySegment = new ConcurrentHashMap<>();

  /** The signatures of a segment. */
  SegmentSignatures of(LeafReader segment) throws IOException {
    IndexReader.CacheKey key = Objects.requireNonNull(segment.getCoreCacheHelper()).getKey();
    SegmentSignatures known = bySegment.get(key);
    if (known == null) {
      known = read(segment);
      bySegment.put(key, known);
    }
    return known;
  }

  private static SegmentSignatures read(LeafReader segment) throws IOException {
    SortedDocValues values = DocValues.getSorted(segment, Fields.FACETS);
    String[] stored = new String[values.getValueCount()];
    for (int ordinal = 0; ordinal < stored.length; ordinal++) {
      stored[ordinal] = values.lookupOrd(ordinal).utf8ToString();
    }
    return new SegmentSignatures(Stream.of(stored).map(FacetSignature::read).toList());
  }
}
