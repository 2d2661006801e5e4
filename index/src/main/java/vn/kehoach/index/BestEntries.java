package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
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
 * The best entries of a query by score, then as {@link PlanOrder}. Entries are put down as they
 * come; whenever there are twice as many as wanted, the worse half is dropped. For a page deep in
 * the ranking this takes a fraction of the time of keeping all before it in order.
 */
final class BestEntries {

  private static final int LEAST = 1024;

  private final int wanted;

  /** Score and plan of each entry as one number: the smaller, the better. */
  private final long[] keys;

  private final int[] entries;
  private int size;

  /** Worse keys are not among the best. */
  private long worst = Long.MAX_VALUE;

  private BestEntries(int wanted) {
    this.wanted = wanted;
    this.keys = new long[Math.max(LEAST, 2 * wanted)];
    this.entries = new int[keys.length];
  }

  /** How many there are: all that answer, but not more than are wanted. */
  int size() {
    return Math.min(size, wanted);
  }

  /** Entries from one rank to before another, in order. */
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

  private void add(int entry, long key) {
    if (size == keys.length) {
      select(0, size, wanted - 1);
      worst = keys[wanted - 1];
      size = wanted;
    }
    keys[size] = key;
    entries[size++] = entry;
  }

  /** Scores are not negative, so that their bits have their order. */
  private static long key(float score, long plan) {
    return (long) ~Float.floatToIntBits(score) << Integer.SIZE | plan;
  }

  private static float score(long key) {
    return Float.intBitsToFloat(~(int) (key >> Integer.SIZE));
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

  /**
   * Collects the best entries, one segment after the other.
   *
   * @param wanted how many, from 1
   */
  record Manager(PlanRanks ranks, int wanted) implements CollectorManager<Collecting, BestEntries> {

    @Override
    public Collecting newCollector() {
      return new Collecting(ranks, new BestEntries(wanted));
    }

    @Override
    public BestEntries reduce(Collection<Collecting> collectors) {
      BestEntries all = new BestEntries(wanted);
      for (Collecting each : collectors) {
        for (int i = 0; i < each.best.size; i++) {
          all.add(each.best.entries[i], each.best.keys[i]);
        }
      }
      return all;
    }
  }

  /** Collects the entries of the segments that it is given. */
  record Collecting(PlanRanks ranks, BestEntries best) implements Collector {

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.TOP_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      return new OfSegment(
          best,
          context.docBase,
          DocValues.getSorted(context.reader(), Fields.ORDER),
          ranks.of(context));
    }
  }

  private static final class OfSegment implements LeafCollector {

    private final BestEntries best;
    private final int base;
    private final SortedDocValues orders;
    private final LongValues rank;
    private Scorable scorer = NOTHING;
    private long worst = Long.MAX_VALUE;
    private float least;

    OfSegment(BestEntries best, int base, SortedDocValues orders, LongValues rank) {
      this.best = best;
      this.base = base;
      this.orders = orders;
      this.rank = rank;
    }

    private static final Scorable NOTHING =
        new Scorable() {
          @Override
          public float score() {
            return 0;
          }
        };

    @Override
    public void setScorer(Scorable scorable) throws IOException {
      scorer = scorable;
      scorer.setMinCompetitiveScore(least);
    }

    @Override
    public void collect(int doc) throws IOException {
      float score = scorer.score();
      if (score < least) {
        return;
      }
      long plan = orders.advanceExact(doc) ? rank.get(orders.ordValue()) : Integer.MAX_VALUE;
      long key = key(score, plan);
      if (key > worst) {
        return;
      }
      best.add(base + doc, key);
      if (best.worst != worst) {
        worst = best.worst;
        least = score(worst);
        scorer.setMinCompetitiveScore(least);
      }
    }
  }
}
