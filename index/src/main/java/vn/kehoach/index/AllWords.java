package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Entries that have all of some words, each in any of its spellings. It finds and scores what
 * {@link #plainly} does, but goes through the lists of the words in windows instead of entry by
 * entry, for a word without marks has twenty lists and more.
 */
final class AllWords extends Query {

  /** Where other conditions leave so much fewer entries, these are looked up one by one. */
  private static final int SELDOM = 16;

  private final String field;
  private final List<List<BytesRef>> words;

  /**
   * Asks for words.
   *
   * @param words each as the spellings that it may have
   */
  AllWords(String field, List<List<BytesRef>> words) {
    this.field = field;
    this.words = List.copyOf(words);
  }

  /** The same in Lucene's own queries. */
  Query plainly() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (List<BytesRef> spellings : words) {
      SynonymQuery.Builder any = new SynonymQuery.Builder(field);
      spellings.forEach(spelling -> any.addTerm(new Term(field, spelling)));
      all.add(any.build(), Occur.MUST);
    }
    return all.build();
  }

  /** A list alone is left to Lucene, which skips parts that hold nothing good. */
  @Override
  public Query rewrite(IndexSearcher searcher) {
    return words.size() == 1 && words.getFirst().size() == 1 ? plainly() : this;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    CollectionStatistics statistics = searcher.collectionStatistics(field);
    if (!scoreMode.needsScores() || statistics == null) {
      return plainly(searcher, scoreMode, boost);
    }
    List<Word> scored = new ArrayList<>();
    for (List<BytesRef> spellings : words) {
      long entries = 0;
      long times = 0;
      List<TermStates> states = new ArrayList<>();
      for (BytesRef spelling : spellings) {
        TermStates state = TermStates.build(searcher, new Term(field, spelling), true);
        states.add(state);
        entries = Math.max(entries, state.docFreq());
        times += state.totalTermFreq();
      }
      if (times == 0) {
        return plainly(searcher, scoreMode, boost);
      }
      TermStatistics ofWord =
          new TermStatistics(new BytesRef(spellings.toString()), entries, times);
      scored.add(
          new Word(spellings, states, searcher.getSimilarity().scorer(boost, statistics, ofWord)));
    }
    return new InWindows(() -> plainly(searcher, scoreMode, boost), scored);
  }

  private Weight plainly(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    return searcher.createWeight(searcher.rewrite(plainly()), scoreMode, boost);
  }

  /**
   * A word and what it is worth.
   *
   * @param states of the spellings, in their order
   */
  private record Word(List<BytesRef> spellings, List<TermStates> states, SimScorer worth) {

    /** The lists of the spellings in a segment. */
    WordLists lists(LeafReaderContext segment, Terms terms) throws IOException {
      TermsEnum each = terms.iterator();
      List<PostingsEnum> lists = new ArrayList<>();
      for (int i = 0; i < spellings.size(); i++) {
        var supplier = states.get(i).get(segment);
        TermState state = supplier == null ? null : supplier.get();
        if (state != null) {
          each.seekExact(spellings.get(i), state);
          lists.add(each.postings(null, PostingsEnum.FREQS));
        }
      }
      return new WordLists(lists, segment.reader().maxDoc(), worth);
    }
  }

  private final class InWindows extends Weight {

    private final IOSupplier<Weight> plainly;
    private final List<Word> scored;
    private @Nullable Weight plain;

    InWindows(IOSupplier<Weight> plainly, List<Word> scored) {
      super(AllWords.this);
      this.plainly = plainly;
      this.scored = scored;
    }

    private Weight plain() throws IOException {
      Weight known = plain;
      if (known == null) {
        known = plainly.get();
        plain = known;
      }
      return known;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
      Terms terms = segment.reader().terms(field);
      if (terms == null) {
        return null;
      }
      List<WordLists> lists = new ArrayList<>();
      for (Word word : scored) {
        lists.add(word.lists(segment, terms));
      }
      lists.sort(Comparator.comparingLong(WordLists::cost));
      long cost = lists.getFirst().cost();
      return cost == 0
          ? null
          : new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) throws IOException {
              if (leadCost >= cost / SELDOM) {
                return new WindowScorer(windows());
              }
              return Objects.requireNonNull(plain().scorerSupplier(segment)).get(leadCost);
            }

            private WordWindows windows() throws IOException {
              return new WordWindows(
                  lists, Objects.requireNonNull(segment.reader().getNormValues(field)));
            }

            @Override
            public long cost() {
              return cost;
            }
          };
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
      return true;
    }

    @Override
    public Explanation explain(LeafReaderContext segment, int doc) throws IOException {
      return plain().explain(segment, doc);
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    plainly().visit(visitor.getSubVisitor(Occur.MUST, this));
  }

  @Override
  public String toString(String inField) {
    return words.stream()
        .map(spellings ->
            spellings.stream().map(BytesRef::utf8ToString).collect(Collectors.joining("|")))
        .collect(Collectors.joining(" ", field + ":(", ")"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AllWords same
        && field.equals(same.field)
        && Set.copyOf(words).equals(Set.copyOf(same.words));
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, Set.copyOf(words));
  }
}
