package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import vn.kehoach.index.query.Facet;

/** Counts all items that answer, by facets. */
final class FacetCounter implements CollectorManager<FacetCounter.Counting, FacetCounter.Counted> {

  /** Facets with doc values of their own: many values, or several in one item. */
  private static final Map<Facet, String> OWN =
      Map.of(Facet.AGENCY, Fields.FACET_AGENCIES, Facet.SUBJECT, Fields.FACET_SUBJECT);

  private final Set<Facet> facets;
  private final FacetSignatures signatures;

  FacetCounter(Set<Facet> facets, FacetSignatures signatures) {
    this.facets = facets;
    this.signatures = signatures;
  }

  /**
   * What was counted.
   *
   * @param items number of items
   * @param counts by facet, most frequent first, then by key
   */
  record Counted(long items, Map<Facet, List<FacetCount>> counts) {}

  @Override
  public Counting newCollector() {
    return new Counting(facets, signatures);
  }

  @Override
  public Counted reduce(Collection<Counting> collectors) {
    long items = 0;
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Counting counting : collectors) {
      items += counting.items;
    }
    for (Facet facet : facets) {
      Tally all = new Tally();
      collectors.forEach(counting -> all.addAll(counting.tally(facet)));
      counts.put(facet, all.counts());
    }
    return new Counted(items, counts);
  }

  /** Counts the items of the segments that it is given. */
  static final class Counting implements Collector {

    private final Map<Facet, Tally> tallies = new EnumMap<>(Facet.class);
    private final List<Facet> own;
    private final List<Facet> signed;
    private final FacetSignatures signatures;
    private long items;

    private Counting(Set<Facet> facets, FacetSignatures signatures) {
      facets.forEach(facet -> tallies.put(facet, new Tally()));
      this.own = facets.stream().filter(OWN::containsKey).toList();
      this.signed = facets.stream().filter(facet -> !OWN.containsKey(facet)).toList();
      this.signatures = signatures;
    }

    private Tally tally(Facet facet) {
      return Objects.requireNonNull(tallies.get(facet));
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      SortedDocValues signature = DocValues.getSorted(context.reader(), Fields.FACETS);
      int[] bySignature = new int[signed.isEmpty() ? 0 : signature.getValueCount()];
      List<FacetValues> values = new ArrayList<>();
      for (Facet facet : own) {
        String field = Objects.requireNonNull(OWN.get(facet));
        values.add(new FacetValues(DocValues.getSortedSet(context.reader(), field), tally(facet)));
      }
      return new LeafCollector() {

        @Override
        public void setScorer(Scorable scorer) {
          // Counting needs no scores.
        }

        @Override
        public void collect(int doc) throws IOException {
          items++;
          if (bySignature.length > 0 && signature.advanceExact(doc)) {
            bySignature[signature.ordValue()]++;
          }
          for (FacetValues each : values) {
            each.count(doc);
          }
        }

        @Override
        public void finish() throws IOException {
          if (bySignature.length > 0) {
            add(bySignature, signatures.of(context.reader()));
          }
          for (FacetValues each : values) {
            each.finish();
          }
        }
      };
    }

    private void add(int[] counts, SegmentSignatures meanings) {
      for (Facet facet : signed) {
        meanings.add(facet, counts, tally(facet));
      }
    }
  }
}
