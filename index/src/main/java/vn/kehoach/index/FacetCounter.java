package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
    List<Facet> own = OWN.keySet().stream().filter(facets::contains).sorted().toList();
    return new Counting(own, own.size() < facets.size());
  }

  @Override
  public Counted reduce(Collection<Counting> collectors) throws IOException {
    long items = 0;
    Map<Facet, Map<String, Long>> own = new EnumMap<>(Facet.class);
    Map<String, Long> signatures = new HashMap<>();
    for (Counting counting : collectors) {
      items += counting.items;
      counting.own.forEach((facet, values) -> {
        Map<String, Long> sums = own.computeIfAbsent(facet, f -> new HashMap<>());
        values.forEach((key, count) -> sums.merge(key, count, Long::sum));
      });
      counting.signatures.forEach((key, count) -> signatures.merge(key, count, Long::sum));
    }
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : facets) {
      Tally tally = new Tally();
      if (OWN.containsKey(facet)) {
        own.getOrDefault(facet, Map.of())
            .forEach((stored, count) -> {
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
        case AGENCY, SUBJECT -> throw new IllegalStateException(facet + " has its own doc values");
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

    private final List<Facet> facets;
    private final boolean countsSignatures;
    private final Map<Facet, Map<String, Long>> own = new EnumMap<>(Facet.class);
    private final Map<String, Long> signatures = new HashMap<>();
    private long items;

    private Counting(List<Facet> facets, boolean countsSignatures) {
      this.facets = facets;
      this.countsSignatures = countsSignatures;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      SortedDocValues signature = DocValues.getSorted(context.reader(), Fields.FACETS);
      int[] bySignature = new int[countsSignatures ? signature.getValueCount() : 0];
      List<FacetValues> values = new ArrayList<>();
      for (Facet facet : facets) {
        values.add(
            new FacetValues(
                DocValues.getSortedSet(context.reader(), Objects.requireNonNull(OWN.get(facet))),
                own.computeIfAbsent(facet, f -> new HashMap<>())));
      }
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
          for (FacetValues each : values) {
            each.count(doc);
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
          for (FacetValues each : values) {
            each.finish();
          }
        }
      };
    }
  }
}
