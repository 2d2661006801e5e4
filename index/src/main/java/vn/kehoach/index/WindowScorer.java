package vn.kehoach.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Scores the entries of a segment that have all words, a window of entries after the other. */
final class WindowScorer extends BulkScorer {

  /** Entries of a window; their counts fit into the processor's nearest cache. */
  static final int WINDOW = 4096;

  private final List<WordLists> words;
  private final NumericDocValues lengths;
  private final int[] places = new int[WINDOW];
  private final int[] docs = new int[WINDOW];
  private final long[] norms = new long[WINDOW];
  private final float[] scratch = new float[WINDOW];
  private final double[] scores = new double[WINDOW];
  private final Score score = new Score();

  /**
   * Prepares to score.
   *
   * @param words the rarest first
   * @param lengths of the texts, as Lucene writes them
   */
  WindowScorer(List<WordLists> words, NumericDocValues lengths) {
    this.words = words;
    this.lengths = lengths;
  }

  private static final class Score extends Scorable {

    private float value;
    private float least;

    @Override
    public float score() {
      return value;
    }

    @Override
    public void setMinCompetitiveScore(float minScore) {
      least = minScore;
    }
  }

  @Override
  public int score(LeafCollector collector, @Nullable Bits acceptDocs, int min, int max)
      throws IOException {
    collector.setScorer(score);
    WordLists rarest = words.getFirst();
    int from = rarest.first(min);
    while (from < max) {
      int to = (int) Math.min((long) from + WINDOW, max);
      FixedBitSet all = rarest.find(from, to);
      for (WordLists word : words.subList(1, words.size())) {
        word.narrow(all, from, to);
      }
      collect(all, from, collector, acceptDocs);
      from = rarest.first(to);
    }
    return from;
  }

  private void collect(
      FixedBitSet all, int from, LeafCollector collector, @Nullable Bits acceptDocs)
      throws IOException {
    int size = 0;
    long[] bits = all.getBits();
    for (int word = 0; word < bits.length; word++) {
      for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
        int at = (word << 6) + Long.numberOfTrailingZeros(rest);
        if (acceptDocs == null || acceptDocs.get(from + at)) {
          places[size] = at;
          docs[size++] = from + at;
        }
      }
    }
    if (size == 0) {
      return;
    }
    lengths.longValues(size, docs, norms, 1);
    Arrays.fill(scores, 0, size, 0);
    for (WordLists word : words) {
      word.add(size, places, norms, scratch, scores);
    }
    for (int i = 0; i < size; i++) {
      score.value = (float) scores[i];
      if (score.value >= score.least) {
        collector.collect(docs[i]);
      }
    }
  }

  @Override
  public long cost() {
    return words.getFirst().cost();
  }
}
