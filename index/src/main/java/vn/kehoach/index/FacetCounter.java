package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import vn.kehoach.index.query.Facet;

/** Counts all items that answer, by facets. */
final class FacetCounter implements CollectorManager<FacetCounter.Counting, FacetCounter.Counted> {

  private final Set<Facet> facets;

  FacetCounter(Set<Facet> facets) {
    this.facets = facets;
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
    return new Counting(
        facets.contains(Facet.AGENCY), facets.stream().anyMatch(f -> f != Facet.AGENCY));
  }

  @Override
  public Counted reduce(Collection<Counting> collectors) throws IOException {
    long items = 0;
    Map<String, Long> agencies = new HashMap<>();
    Map<String, Long> signatures = new HashMap<>();
    for (Counting counting : collectors) {
      items += counting.items;
      counting.agencies.forEach((key, count) -> agencies.merge(key, count, Long::sum));
      counting.signatures.forEach((key, count) -> signatures.merge(key, count, Long::sum));
    }
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : facets) {
      Tally tally = new Tally();
      if (facet == Facet.AGENCY) {
        agencies.forEach((stored, count) -> {
          int separator = stored.indexOf(Fields.SEPARATOR);
          tally.add(stored.substring(0, separator), stored.substring(separator + 1), count);
        });
      } else {
        signatures.forEach((stored, count) -> tally.add(facet, FacetSignature.read(stored), count));
      }
      counts.put(facet, tally.counts());
    }
    return new Counted(items, counts);
  }

  /** Sums of one facet. */
  private static final class Tally {

    private final Map<String, FacetCount> sums = new TreeMap<>();

    void add(String key, String label, long count) {
      if (!key.isEmpty()) {
        sums.merge(
            key,
            new FacetCount(key, label, count),
            (one, other) ->
                new FacetCount(
                    key,
                    one.label().compareTo(other.label()) <= 0 ? one.label() : other.label(),
                    one.count() + other.count()));
      }
    }

    void add(Facet facet, FacetSignature signature, long count) {
      switch (facet) {
        case KIND -> add(signature.kind(), signature.kind(), count);
        case ROLE -> add(signature.role(), signature.role(), count);
        case TYPE -> add(signature.type(), signature.type(), count);
        case PROVINCE -> add(signature.province(), signature.provinceName(), count);
        case YEAR -> {
          if (signature.from() != FacetSignature.NO_YEAR) {
            for (int year = signature.from(); year <= signature.to(); year++) {
              add(Integer.toString(year), Integer.toString(year), count);
            }
          }
        }
        case AGENCY -> throw new IllegalStateException("agencies have doc values of their own");
      }
    }

    List<FacetCount> counts() {
      List<FacetCount> counts = new ArrayList<>(sums.values());
      counts.sort(Comparator.comparingLong(FacetCount::count).reversed());
      return List.copyOf(counts);
    }
  }

  /** Counts the items of the segments that it is given. */
  static final class Counting implements Collector {

    private final boolean countsAgencies;
    private final boolean countsSignatures;
    private final Map<String, Long> agencies = new HashMap<>();
    private final Map<String, Long> signatures = new HashMap<>();
    private long items;

    private Counting(boolean countsAgencies, boolean countsSignatures) {
      this.countsAgencies = countsAgencies;
      this.countsSignatures = countsSignatures;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      SortedDocValues signature = DocValues.getSorted(context.reader(), Fields.FACETS);
      SortedSetDocValues agency = DocValues.getSortedSet(context.reader(), Fields.FACET_AGENCIES);
      int[] bySignature = new int[countsSignatures ? signature.getValueCount() : 0];
      int[] byAgency = new int[countsAgencies ? (int) agency.getValueCount() : 0];
      return new LeafCollector() {

        @Override
        public void setScorer(Scorable scorer) {
          // Counting needs no scores.
        }

        @Override
        public void collect(int doc) throws IOException {
          items++;
          if (countsSignatures && signature.advanceExact(doc)) {
            bySignature[signature.ordValue()]++;
          }
          if (countsAgencies && agency.advanceExact(doc)) {
            for (int i = 0; i < agency.docValueCount(); i++) {
              byAgency[(int) agency.nextOrd()]++;
            }
          }
        }

        @Override
        public void finish() throws IOException {
          for (int ord = 0; ord < bySignature.length; ord++) {
            if (bySignature[ord] > 0) {
              signatures.merge(
                  signature.lookupOrd(ord).utf8ToString(), (long) bySignature[ord], Long::sum);
            }
          }
          for (int ord = 0; ord < byAgency.length; ord++) {
            if (byAgency[ord] > 0) {
              agencies.merge(agency.lookupOrd(ord).utf8ToString(), (long) byAgency[ord], Long::sum);
            }
          }
        }
      };
    }
  }
}
