package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.IntroSelector;
import org.apache.lucene.util.LongValues;

/**
 * All entries that answer, of which any stretch of the ranking can be cut out. For a page that is
 * deep in the ranking this takes a fraction of the time of keeping all before it in order.
 */
final class DeepRanking {

  /** Score and plan of each entry as one number: the smaller, the better. */
  private long[] keys = new long[1024];

  private int[] entries = new int[1024];
  private int size;

  private DeepRanking() {}

  int size() {
    return size;
  }

  /** Entries from one rank to before another, in order; by score, then as {@link PlanOrder}. */
  List<ScoreDoc> slice(int from, int to) {
    int begin = Math.min(from, size);
    int end = Math.min(to, size);
    select(0, size, begin);
    select(begin, size, end);
    List<Integer> places = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      places.add(i);
    }
    places.sort(Comparator.comparingLong((Integer i) -> keys[i]).thenComparingInt(i -> entries[i]));
    return places.stream().map(i -> new ScoreDoc(entries[i], score(keys[i]))).toList();
  }

  private void select(int from, int to, int rank) {
    if (from < rank && rank < to) {
      new ByRank().select(from, to, rank);
    }
  }

  private void add(int entry, float score, long plan) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      entries = Arrays.copyOf(entries, 2 * size);
    }
    keys[size] = (long) ~Float.floatToIntBits(score) << Integer.SIZE | plan;
    entries[size++] = entry;
  }

  /** Scores are not negative, so that their bits have their order. */
  private static float score(long key) {
    return Float.intBitsToFloat(~(int) (key >> Integer.SIZE));
  }

  private void addAll(DeepRanking other) {
    keys = Arrays.copyOf(keys, Math.max(keys.length, size + other.size));
    entries = Arrays.copyOf(entries, keys.length);
    System.arraycopy(other.keys, 0, keys, size, other.size);
    System.arraycopy(other.entries, 0, entries, size, other.size);
    size += other.size;
  }

  /** Puts the entry of a rank to its place, better ones before it, worse ones behind. */
  private final class ByRank extends IntroSelector {

    private long pivotKey;
    private int pivotEntry;

    @Override
    protected void setPivot(int i) {
      pivotKey = keys[i];
      pivotEntry = entries[i];
    }

    @Override
    protected int comparePivot(int j) {
      int byKey = Long.compare(pivotKey, keys[j]);
      return byKey == 0 ? Integer.compare(pivotEntry, entries[j]) : byKey;
    }

    @Override
    protected void swap(int i, int j) {
      long key = keys[i];
      keys[i] = keys[j];
      keys[j] = key;
      int entry = entries[i];
      entries[i] = entries[j];
      entries[j] = entry;
    }
  }

  /** Collects a ranking. */
  record Manager(PlanRanks ranks) implements CollectorManager<Collecting, DeepRanking> {

    @Override
    public Collecting newCollector() {
      return new Collecting(ranks);
    }

    @Override
    public DeepRanking reduce(Collection<Collecting> collectors) {
      DeepRanking all = new DeepRanking();
      collectors.forEach(each -> all.addAll(each.ranking));
      return all;
    }
  }

  /** Collects the entries of the segments that it is given. */
  static final class Collecting implements Collector {

    private final DeepRanking ranking = new DeepRanking();
    private final PlanRanks ranks;

    private Collecting(PlanRanks ranks) {
      this.ranks = ranks;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      SortedDocValues orders = DocValues.getSorted(context.reader(), Fields.ORDER);
      LongValues rank = ranks.of(context);
      return new LeafCollector() {

        private Scorable scorer =
            new Scorable() {
              @Override
              public float score() {
                return 0;
              }
            };

        @Override
        public void setScorer(Scorable scorable) {
          scorer = scorable;
        }

        @Override
        public void collect(int doc) throws IOException {
          long plan = orders.advanceExact(doc) ? rank.get(orders.ordValue()) : Integer.MAX_VALUE;
          ranking.add(context.docBase + doc, scorer.score(), plan);
        }
      };
    }
  }
}
