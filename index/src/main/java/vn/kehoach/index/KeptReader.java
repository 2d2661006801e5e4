package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.packing.PackedText;

/**
 * Reads what is kept of entries. Fastest where entries are asked for in the order of the index: the
 * last run stays unpacked. For one thread.
 */
final class KeptReader {

  private final IndexSearcher searcher;
  private final BitSetProducer plans;
  private final PackedText packing;
  private KeptItems.@Nullable Opened last;
  private int lastRun;

  KeptReader(IndexSearcher searcher, BitSetProducer plans, PackedText packing) {
    this.searcher = searcher;
    this.plans = plans;
    this.packing = packing;
  }

  /** What an entry is in its block. */
  private record Place(LeafReaderContext leaf, int first, int doc) {

    int run() {
      return first + number() / KeptItems.RUN * KeptItems.RUN;
    }

    int number() {
      return doc - first;
    }
  }

  /** The item of an entry. */
  KeptItem item(int entry) throws IOException {
    Place place = place(entry);
    return run(place.leaf, place.run()).item(place.number() % KeptItems.RUN);
  }

  /** The plan of an entry: its own, or that of its item. */
  PlanFacts plan(int entry) throws IOException {
    Place place = place(entry);
    return run(place.leaf, place.run()).plan();
  }

  /** The entry of an item's plan; a plan's own is itself. */
  int planEntry(int entry) throws IOException {
    Place place = place(entry);
    BitSet plansHere = Objects.requireNonNull(plans.getBitSet(place.leaf));
    return place.leaf.docBase + plansHere.nextSetBit(place.doc);
  }

  /** The texts of a plan's items. */
  List<String> texts(int planEntry) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int entry = planEntry - place(planEntry).number(); entry < planEntry; entry++) {
      texts.add(item(entry).text());
    }
    return texts;
  }

  private Place place(int entry) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
    BitSet plansHere = Objects.requireNonNull(plans.getBitSet(leaf));
    int doc = entry - leaf.docBase;
    return new Place(leaf, doc == 0 ? 0 : plansHere.prevSetBit(doc - 1) + 1, doc);
  }

  private KeptItems.Opened run(LeafReaderContext leaf, int first) throws IOException {
    KeptItems.Opened known = last;
    if (known != null && lastRun == leaf.docBase + first) {
      return known;
    }
    BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.KEPT);
    if (values == null || !values.advanceExact(first)) {
      throw new IllegalStateException("no run begins at entry " + (leaf.docBase + first));
    }
    KeptItems.Opened opened = KeptItems.Opened.of(values.binaryValue(), packing);
    last = opened;
    lastRun = leaf.docBase + first;
    return opened;
  }
}
