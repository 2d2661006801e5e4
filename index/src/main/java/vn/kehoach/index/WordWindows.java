package vn.kehoach.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** The entries of a segment that have all words, with their scores, window after window. */
final class WordWindows {

  /** Entries of a window; their counts fit into the processor's nearest cache. */
  static final int WINDOW = 4096;

  private final List<WordLists> words;
  private final NumericDocValues lengths;
  private final int[] places = new int[WINDOW];
  private final int[] docs = new int[WINDOW];
  private final long[] norms = new long[WINDOW];
  private final float[] scratch = new float[WINDOW];
  private final double[] scores = new double[WINDOW];
  private int size;
  private int end;

  /**
   * Begins to read.
   *
   * @param words the rarest first
   * @param lengths of the texts, as Lucene writes them
   */
  WordWindows(List<WordLists> words, NumericDocValues lengths) {
    this.words = words;
    this.lengths = lengths;
  }

  /** How many entries there may be at most. */
  long cost() {
    return words.getFirst().cost();
  }

  /** Entries of the present window. */
  int size() {
    return size;
  }

  int doc(int at) {
    return docs[at];
  }

  float score(int at) {
    return (float) scores[at];
  }

  /** Where the present window ends, or {@link DocIdSetIterator#NO_MORE_DOCS} behind the last. */
  int end() {
    return end;
  }

  /** Goes to the first window that begins at an entry or behind it; it may turn out empty. */
  void next(int from) throws IOException {
    size = 0;
    WordLists rarest = words.getFirst();
    int begin = rarest.first(from);
    end = (int) Math.min((long) begin + WINDOW, DocIdSetIterator.NO_MORE_DOCS);
    if (begin < end) {
      FixedBitSet all = rarest.find(begin, end);
      for (WordLists word : words.subList(1, words.size())) {
        word.narrow(all, begin, end);
      }
      put(all, begin);
      if (size > 0) {
        score();
      }
    }
  }

  private void put(FixedBitSet all, int begin) {
    long[] bits = all.getBits();
    for (int word = 0; word < bits.length; word++) {
      for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
        int at = (word << 6) + Long.numberOfTrailingZeros(rest);
        places[size] = at;
        docs[size++] = begin + at;
      }
    }
  }

  private void score() throws IOException {
    lengths.longValues(size, docs, norms, 1);
    Arrays.fill(scores, 0, size, 0);
    for (WordLists word : words) {
      word.add(size, places, norms, scratch, scores);
    }
  }
}
