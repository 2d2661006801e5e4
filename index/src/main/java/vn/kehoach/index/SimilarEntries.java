package vn.kehoach.index;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;

/** Finds what resembles an item or a plan: what shares its rarest pairs of words. */
final class SimilarEntries {

  /** Pairs that are looked up. */
  private static final int PAIRS = 40;

  private final IndexSearcher searcher;
  private final Analyzers analyzers;

  SimilarEntries(IndexSearcher searcher, Analyzers analyzers) {
    this.searcher = searcher;
    this.analyzers = analyzers;
  }

  /**
   * Items of other plans that share words with those given.
   *
   * @param planId the plan that the words are of
   * @param itemId one item of it; empty for all of them
   * @return empty where there is no such item, or nothing that resembles it can be looked up
   */
  Optional<Query> query(String planId, Optional<String> itemId) throws IOException {
    Query ofPlan = new TermQuery(new Term(Fields.PLAN, planId));
    BooleanQuery itsItems =
        new BooleanQuery.Builder()
            .add(ofPlan, Occur.FILTER)
            .add(new TermQuery(new Term(Fields.ENTRY, Fields.ITEM_ENTRY)), Occur.FILTER)
            .build();
    List<Reader> texts = new ArrayList<>();
    ScoreDoc[] items =
        searcher.search(itsItems, searcher.getIndexReader().maxDoc(), Sort.INDEXORDER).scoreDocs;
    for (ScoreDoc item : items) {
      Document entry = searcher.storedFields().document(item.doc);
      String id = StoredFacts.item(Objects.requireNonNull(entry.get(Fields.STORED_ITEM))).id();
      if (itemId.isEmpty() || itemId.get().equals(id)) {
        texts.add(new StringReader(Objects.requireNonNull(entry.get(Fields.TEXT))));
      }
    }
    MoreLikeThis like = new MoreLikeThis(searcher.getIndexReader());
    like.setAnalyzer(analyzers.pairs());
    like.setMinTermFreq(1);
    like.setMinDocFreq(1);
    like.setMaxQueryTerms(PAIRS);
    BooleanQuery pairs = (BooleanQuery) like.like(Fields.TEXT_PAIRS, texts.toArray(Reader[]::new));
    return pairs.clauses().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new BooleanQuery.Builder().add(pairs, Occur.MUST).add(ofPlan, Occur.MUST_NOT).build());
  }
}
