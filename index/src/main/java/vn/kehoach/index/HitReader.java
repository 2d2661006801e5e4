package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.index.query.ItemKind;
import vn.kehoach.index.query.PlanQuery;
import vn.kehoach.index.query.SortOrder;

/** Reads what is shown of the entries that answer a query. */
final class HitReader {

  private final IndexSearcher searcher;
  private final BitSetProducer plans;
  private final PlanQuery query;
  private final Highlighter highlighter;
  private final AgencyMatcher agencies;

  HitReader(IndexSearcher searcher, BitSetProducer plans, PlanQuery query, Analyzers analyzers) {
    this.searcher = searcher;
    this.plans = plans;
    this.query = query;
    this.highlighter = new Highlighter(query.text(), analyzers);
    this.agencies = new AgencyMatcher(query.filters(), analyzers);
  }

  /** Items, in the order given. */
  List<Hit> read(List<ScoreDoc> entries) throws IOException {
    StoredFields stored = searcher.storedFields();
    List<Hit> hits = new ArrayList<>();
    int planEntry = -1;
    PlanFacts plan = null;
    for (ScoreDoc entry : entries) {
      int itsPlan = planOf(entry.doc);
      if (plan == null || itsPlan != planEntry) {
        planEntry = itsPlan;
        plan = plan(planEntry);
      }
      hits.add(hit(stored.document(entry.doc), plan, score(entry)));
    }
    return hits;
  }

  /** The facts of a plan. */
  PlanFacts plan(int planEntry) throws IOException {
    Document entry = searcher.storedFields().document(planEntry);
    return StoredFacts.plan(Objects.requireNonNull(entry.get(Fields.STORED_PLAN)));
  }

  private Hit hit(Document entry, PlanFacts plan, float score) throws IOException {
    String text = Objects.requireNonNull(entry.get(Fields.TEXT));
    StoredFacts.StoredItem item =
        StoredFacts.item(Objects.requireNonNull(entry.get(Fields.STORED_ITEM)));
    List<AgencyFact> named =
        Arrays.stream(entry.getValues(Fields.STORED_AGENCY)).map(StoredFacts::agency).toList();
    List<Span> names =
        agencies.found(plan, named).stream()
            .flatMap(agency -> Stream.ofNullable(agency.span()))
            .toList();
    return new Hit(
        plan,
        item.id(),
        ItemKind.valueOf(Objects.requireNonNull(entry.get(Fields.KIND))),
        text,
        highlighter.spans(text, names),
        item.role(),
        named,
        Arrays.stream(entry.getValues(Fields.STORED_MEASURE)).map(StoredFacts::measure).toList(),
        item.deadline(),
        item.place(),
        agencies.matched(plan, named),
        score);
  }

  private float score(ScoreDoc entry) {
    return query.sort() == SortOrder.RELEVANCE
            && entry instanceof FieldDoc sorted
            && sorted.fields[0] instanceof Float score
        ? score
        : 0;
  }

  /** The entry of an item's plan: the first plan after the item. */
  private int planOf(int item) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(item, leaves));
    BitSet plansHere = Objects.requireNonNull(plans.getBitSet(leaf));
    return leaf.docBase + plansHere.nextSetBit(item - leaf.docBase);
  }
}
