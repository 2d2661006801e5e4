package vn.kehoach.index;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import vn.kehoach.index.analysis.VietnameseAnalyzer;

/**
 * Finds items that resemble an item or a plan: those that have its rarest words are read, and
 * ranked by the share of pairs of neighbouring words that they have in common.
 */
final class SimilarEntries {

  /** Words that are looked up. */
  private static final int WORDS = 40;

  /** Items that are read: far more than anybody looks at. */
  private static final int READ = 500;

  private final IndexSearcher searcher;
  private final KeptReader kept;
  private final Analyzers analyzers;

  SimilarEntries(IndexSearcher searcher, KeptReader kept, Analyzers analyzers) {
    this.searcher = searcher;
    this.kept = kept;
    this.analyzers = analyzers;
  }

  /**
   * An item that resembles.
   *
   * @param likeness pairs that both have, of those that either has; above 0, at most 1
   */
  record Similar(int entry, double likeness) {}

  /**
   * Items of other plans that share neighbouring words with those given, best first.
   *
   * @param planId the plan that the words are of
   * @param itemId one item of it; empty for all of them
   */
  List<Similar> to(String planId, Optional<String> itemId) throws IOException {
    Query ofPlan = new TermQuery(new Term(Fields.PLAN, planId));
    List<String> texts = texts(ofPlan, itemId);
    Query words = words(texts);
    Query others =
        new BooleanQuery.Builder().add(words, Occur.MUST).add(ofPlan, Occur.MUST_NOT).build();
    List<Set<String>> wanted = texts.stream().map(this::pairs).toList();
    List<ScoreDoc> candidates = new ArrayList<>(List.of(searcher.search(others, READ).scoreDocs));
    candidates.sort(Comparator.comparingInt(entry -> entry.doc));
    List<Similar> similar = new ArrayList<>();
    for (ScoreDoc candidate : candidates) {
      Set<String> pairs = pairs(kept.item(candidate.doc).text());
      double likeness = wanted.stream().mapToDouble(each -> likeness(each, pairs)).max().orElse(0);
      if (likeness > 0) {
        similar.add(new Similar(candidate.doc, likeness));
      }
    }
    similar.sort(
        Comparator.comparingDouble(Similar::likeness).reversed().thenComparingInt(Similar::entry));
    return similar;
  }

  private List<String> texts(Query ofPlan, Optional<String> itemId) throws IOException {
    BooleanQuery itsItems =
        new BooleanQuery.Builder()
            .add(ofPlan, Occur.FILTER)
            .add(new TermQuery(new Term(Fields.ENTRY, Fields.ITEM_ENTRY)), Occur.FILTER)
            .build();
    List<String> texts = new ArrayList<>();
    for (ScoreDoc entry :
        searcher.search(itsItems, searcher.getIndexReader().maxDoc(), Sort.INDEXORDER).scoreDocs) {
      KeptItem item = kept.item(entry.doc);
      if (itemId.isEmpty() || itemId.get().equals(item.id())) {
        texts.add(item.text());
      }
    }
    return texts;
  }

  private Query words(List<String> texts) throws IOException {
    MoreLikeThis like = new MoreLikeThis(searcher.getIndexReader());
    like.setAnalyzer(analyzers.indexing());
    like.setMinTermFreq(1);
    like.setMinDocFreq(1);
    like.setMaxQueryTerms(WORDS);
    return like.like(Fields.TEXT, texts.stream().map(StringReader::new).toArray(Reader[]::new));
  }

  private Set<String> pairs(String text) {
    return Set.copyOf(VietnameseAnalyzer.tokens(analyzers.pairs(), text));
  }

  private static double likeness(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    return both == 0 ? 0 : (double) both / (one.size() + other.size() - both);
  }
}
