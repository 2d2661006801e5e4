package vn.kehoach.index;

import java.io.IOException;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Goes through the entries of a segment that have all words. */
final class WindowScorer extends Scorer {

  private final WordWindows windows;
  private final Entries entries = new Entries();

  WindowScorer(WordWindows windows) {
    this.windows = windows;
  }

  private final class Entries extends DocIdSetIterator {

    private int at = -1;
    private int doc = -1;

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int nextDoc() throws IOException {
      at++;
      return found();
    }

    @Override
    public int advance(int target) throws IOException {
      if (target >= windows.end()) {
        windows.next(target);
        at = 0;
      }
      while (at < windows.size() && (at < 0 || windows.doc(at) < target)) {
        at++;
      }
      return found();
    }

    /** The entry at the place, or the first of the windows behind it. */
    private int found() throws IOException {
      while (at >= windows.size()) {
        if (windows.end() == NO_MORE_DOCS) {
          doc = NO_MORE_DOCS;
          return doc;
        }
        windows.next(windows.end());
        at = 0;
      }
      doc = windows.doc(at);
      return doc;
    }

    @Override
    public long cost() {
      return windows.cost();
    }
  }

  @Override
  public int docID() {
    return entries.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return entries;
  }

  @Override
  public float score() {
    return windows.score(entries.at);
  }

  /** A window's entries at once, from the present one on. */
  @Override
  public void nextDocsAndScores(int upTo, @Nullable Bits liveDocs, DocAndFloatFeatureBuffer buffer)
      throws IOException {
    buffer.size = 0;
    while (entries.doc < upTo && buffer.size == 0) {
      buffer.growNoCopy(windows.size() - entries.at);
      while (entries.at < windows.size() && windows.doc(entries.at) < upTo) {
        int doc = windows.doc(entries.at);
        if (liveDocs == null || liveDocs.get(doc)) {
          buffer.docs[buffer.size] = doc;
          buffer.features[buffer.size++] = windows.score(entries.at);
        }
        entries.at++;
      }
      entries.found();
    }
  }

  @Override
  public float getMaxScore(int upTo) {
    return Float.MAX_VALUE;
  }
}
