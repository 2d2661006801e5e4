package vn.kehoach.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.similarities.Similarity.BulkSimScorer;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.FixedBitSet;

/** The lists of one word's spellings in one segment, gone through in windows of entries. */
final class WordLists {

  /** So many times rarer entries are looked up one by one. */
  private static final int RARER = 16;

  private final PostingsEnum[] lists;
  private final BulkSimScorer worth;
  private final long cost;
  private final double density;
  private final float[] times = new float[WordWindows.WINDOW];
  private final FixedBitSet found = new FixedBitSet(WordWindows.WINDOW);
  private final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();

  /**
   * Begins to read.
   *
   * @param size entries of the segment
   * @param worth what the word is worth by how often it is there and how long the text is
   */
  WordLists(List<PostingsEnum> lists, int size, SimScorer worth) {
    this.lists = lists.toArray(PostingsEnum[]::new);
    this.worth = worth.asBulkSimScorer();
    this.cost = lists.stream().mapToLong(PostingsEnum::cost).sum();
    this.density = (double) cost / size;
  }

  /** Entries in all lists together. */
  long cost() {
    return cost;
  }

  /** The first entry from a place on, or {@link DocIdSetIterator#NO_MORE_DOCS}. */
  int first(int from) throws IOException {
    int first = DocIdSetIterator.NO_MORE_DOCS;
    for (PostingsEnum list : lists) {
      if (list.docID() < from) {
        list.advance(from);
      }
      first = Math.min(first, list.docID());
    }
    return first;
  }

  /** Which entries of a window have the word. */
  FixedBitSet find(int from, int to) throws IOException {
    begin();
    first(from);
    for (PostingsEnum list : lists) {
      read(list, from, to);
    }
    return found;
  }

  /** Drops entries of a window that have not the word. */
  void narrow(FixedBitSet entries, int from, int to) throws IOException {
    if (entries.cardinality() * RARER < density * (to - from)) {
      begin();
      for (PostingsEnum list : lists) {
        if (list.docID() < to) {
          lookUp(list, entries, from);
        }
      }
      entries.and(found);
    } else {
      entries.and(find(from, to));
    }
  }

  private void begin() {
    Arrays.fill(times, 0);
    found.clear();
  }

  private void read(PostingsEnum list, int from, int to) throws IOException {
    if (list.docID() >= to) {
      return;
    }
    for (list.nextPostings(to, buffer); buffer.size > 0; list.nextPostings(to, buffer)) {
      int[] docs = buffer.docs;
      float[] features = buffer.features;
      for (int i = 0; i < buffer.size; i++) {
        int at = docs[i] - from;
        times[at] += features[i];
        found.set(at);
      }
    }
  }

  private void lookUp(PostingsEnum list, FixedBitSet entries, int from) throws IOException {
    for (int at = entries.nextSetBit(0);
        at != DocIdSetIterator.NO_MORE_DOCS;
        at =
            at + 1 < WordWindows.WINDOW
                ? entries.nextSetBit(at + 1)
                : DocIdSetIterator.NO_MORE_DOCS) {
      int doc = from + at;
      if (list.docID() < doc) {
        list.advance(doc);
      }
      if (list.docID() == doc) {
        times[at] += list.freq();
        found.set(at);
      }
    }
  }

  /** Adds what the word is worth in entries of the window. */
  void add(int size, int[] places, long[] lengths, float[] scratch, double[] scores) {
    for (int i = 0; i < size; i++) {
      scratch[i] = times[places[i]];
    }
    worth.score(size, scratch, lengths, scratch);
    for (int i = 0; i < size; i++) {
      scores[i] += scratch[i];
    }
  }
}
