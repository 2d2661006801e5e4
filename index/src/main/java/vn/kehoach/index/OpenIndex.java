package vn.kehoach.index;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import vn.kehoach.index.packing.PackedText;
import vn.kehoach.index.query.PlanQuery;

/**
 * An index as it was when it was opened, and what is remembered of it while it is open. Methods may
 * be called from several threads; the readers that they make are for one thread and one question.
 */
final class OpenIndex {

  private final IndexSearcher searcher;
  private final Analyzers analyzers;
  private final BitSetProducer plans =
      new QueryBitSetProducer(new TermQuery(new Term(Fields.ENTRY, Fields.PLAN_ENTRY)));
  private final Spellings spellings;
  private final PlanRanks ranks;
  private final FacetSignatures signatures = new FacetSignatures();
  private final PackedText packing = new PackedText();

  OpenIndex(DirectoryReader reader, Analyzers analyzers) {
    this.searcher = new IndexSearcher(reader);
    this.analyzers = analyzers;
    this.spellings = new Spellings(reader);
    this.ranks = new PlanRanks(reader);
  }

  IndexSearcher searcher() {
    return searcher;
  }

  Analyzers analyzers() {
    return analyzers;
  }

  /** Which entries are plans. */
  BitSetProducer plans() {
    return plans;
  }

  Spellings spellings() {
    return spellings;
  }

  PlanRanks ranks() {
    return ranks;
  }

  FacetSignatures signatures() {
    return signatures;
  }

  KeptReader kept() {
    return new KeptReader(searcher, plans, packing);
  }

  HitReader hits(PlanQuery query) {
    return new HitReader(kept(), query, analyzers);
  }

  SameText sameText() {
    return new SameText(searcher, kept(), analyzers);
  }
}
