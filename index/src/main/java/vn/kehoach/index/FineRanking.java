package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import vn.kehoach.index.analysis.VietnameseAnalyzer;
import vn.kehoach.index.query.TextQuery;

/**
 * Ranks the best entries of a query once more, by what would take too long to look for in all:
 * whether neighbouring words of the query are neighbours too (a Vietnamese word is one or two
 * syllables, and two of them together are seldom more than one word), whether the plan is about
 * them, whether they are spelled as typed.
 */
final class FineRanking {

  /** Entries that are ranked once more. */
  static final int BEST = 200;

  /** What two neighbours are worth; a word that one item in ten has is worth twice as much. */
  private static final float TOGETHER = 1;

  /** What a word without marks gains where the text has none either. */
  private static final float EXACT = 0.3f;

  private final IndexSearcher searcher;
  private final Analyzers analyzers;
  private final UnmarkedQuery unmarked;
  private final boolean marked;
  private final List<Query> together = new ArrayList<>();
  private final List<Query> gains = new ArrayList<>();

  FineRanking(TextQuery text, IndexSearcher searcher, Analyzers analyzers, Spellings spellings) {
    this.searcher = searcher;
    this.analyzers = analyzers;
    this.unmarked = new UnmarkedQuery(spellings);
    this.marked = QueryText.isMarked(text);
    QueryText.wanted(text)
        .forEach(part -> {
          if (part instanceof TextQuery.Words words) {
            add(words.text());
          }
        });
  }

  private void add(String text) {
    List<QueryText.Word> words =
        QueryText.words(marked ? analyzers.exactWords() : analyzers.foldedWords(), text);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).term();
      gains.add(TextCompiler.around(spelled(new TermQuery(new Term(Fields.ABOUT, word)))));
      if (i > 0) {
        Query pair = spelled(new PhraseQuery(Fields.TEXT, words.get(i - 1).term(), word));
        together.add(new BoostQuery(new ConstantScoreQuery(pair), TOGETHER));
      }
    }
    if (!marked) {
      VietnameseAnalyzer.tokens(analyzers.exactWords(), text)
          .forEach(
              word -> gains.add(new BoostQuery(new TermQuery(new Term(Fields.TEXT, word)), EXACT)));
    }
  }

  private Query spelled(Query query) {
    return marked ? query : unmarked.of(query);
  }

  /** Clauses that add to the score of each entry what its neighbours are worth. */
  List<Query> together() {
    return together;
  }

  /** The entries in their new order; what is equal keeps the order it had. */
  List<ScoreDoc> ranked(List<ScoreDoc> entries) throws IOException {
    ScoreDoc[] byPlace = entries.toArray(ScoreDoc[]::new);
    Arrays.sort(byPlace, Comparator.comparingInt(entry -> entry.doc));
    for (Query query : together) {
      add(query, byPlace);
    }
    for (Query query : gains) {
      add(query, byPlace);
    }
    return entries.stream()
        .sorted(Comparator.comparingDouble((ScoreDoc entry) -> -entry.score))
        .toList();
  }

  private void add(Query query, ScoreDoc[] byPlace) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = null;
    Scorer scorer = null;
    for (ScoreDoc entry : byPlace) {
      if (leaf == null || entry.doc >= leaf.docBase + leaf.reader().maxDoc()) {
        leaf = leaves.get(ReaderUtil.subIndex(entry.doc, leaves));
        scorer = weight.scorer(leaf);
      }
      if (scorer != null) {
        int doc = entry.doc - leaf.docBase;
        if (scorer.docID() < doc) {
          scorer.iterator().advance(doc);
        }
        if (scorer.docID() == doc) {
          entry.score += scorer.score();
        }
      }
    }
  }
}
