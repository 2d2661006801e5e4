package vn.kehoach.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import vn.kehoach.index.query.TextQuery;

/**
 * The words of a query as queries over items. A query that has a mark anywhere is meant with its
 * marks, every word of it; one without finds words with any marks.
 */
final class TextCompiler {

  /** A word in the item's own text weighs this much more than one around it. */
  private static final float AROUND = 0.3f;

  private final Analyzers analyzers;
  private final BitSetProducer plans;
  private final UnmarkedQuery unmarked;
  private final boolean marked;
  private final Demand demand;

  /** What is asked of the words of a query. */
  enum Demand {
    /** All of them in the item's own text. */
    ALL_IN_TEXT,
    /** All of them in the text or around it. */
    ALL,
    /** Half of each run of words, the more the better. */
    HALF
  }

  /** Compiles queries whose words are all marked, or all unmarked. */
  TextCompiler(
      TextQuery text,
      Demand demand,
      Analyzers analyzers,
      BitSetProducer plans,
      Spellings spellings) {
    this.analyzers = analyzers;
    this.plans = plans;
    this.unmarked = new UnmarkedQuery(spellings);
    this.marked = QueryText.isMarked(text);
    this.demand = demand;
  }

  /**
   * Compiles a text, or a part of it.
   *
   * @return empty where it asks for no word
   */
  Optional<Query> compile(TextQuery text) {
    return switch (text) {
      case TextQuery.Words words -> words(words.text());
      case TextQuery.Phrase phrase -> phrase(phrase.text());
      case TextQuery.AllOf all -> allOf(all.parts());
      case TextQuery.AnyOf any -> anyOf(any.parts());
      case TextQuery.Not _ -> Optional.empty();
    };
  }

  private Optional<Query> allOf(List<TextQuery> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean any = false;
    for (TextQuery part : parts) {
      if (part instanceof TextQuery.Not(TextQuery unwanted)) {
        compile(unwanted).ifPresent(query -> all.add(query, Occur.MUST_NOT));
      } else {
        Optional<Query> query = compile(part);
        query.ifPresent(wanted -> all.add(wanted, Occur.MUST));
        any |= query.isPresent();
      }
    }
    BooleanQuery query = all.build();
    if (query.clauses().isEmpty()) {
      return Optional.empty();
    }
    if (!any) {
      all.add(new TermQuery(new Term(Fields.ENTRY, Fields.ITEM_ENTRY)), Occur.FILTER);
    }
    return Optional.of(all.build());
  }

  private Optional<Query> anyOf(List<TextQuery> parts) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.forEach(part -> compile(part).ifPresent(query -> any.add(query, Occur.SHOULD)));
    BooleanQuery query = any.build();
    return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
  }

  private Optional<Query> words(String text) {
    List<Query> wanted = new ArrayList<>();
    List<List<BytesRef>> inText = new ArrayList<>();
    for (QueryText.Word word : QueryText.words(wordAnalyzer(), text)) {
      if (word.isSymbol()) {
        phrase(word.written()).ifPresent(wanted::add);
      } else if (demand == Demand.ALL_IN_TEXT) {
        inText.add(spellings(word.term()));
      } else {
        wanted.add(word(word.term()));
      }
    }
    if (!inText.isEmpty()) {
      wanted.add(new AllWords(Fields.TEXT, inText));
    }
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    if (wanted.size() == 1) {
      return Optional.of(wanted.getFirst());
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean half = demand == Demand.HALF;
    wanted.forEach(query -> all.add(query, half ? Occur.SHOULD : Occur.MUST));
    if (half) {
      all.setMinimumNumberShouldMatch((wanted.size() + 1) / 2);
    }
    return Optional.of(all.build());
  }

  private List<BytesRef> spellings(String word) {
    return marked ? List.of(new BytesRef(word)) : unmarked.spellings(Fields.TEXT, word);
  }

  /** The word in the text or around it. */
  private Query word(String word) {
    return new BooleanQuery.Builder()
        .add(spelled(new TermQuery(new Term(Fields.TEXT, word))), Occur.SHOULD)
        .add(around(spelled(new TermQuery(new Term(Fields.ABOUT, word)))), Occur.SHOULD)
        .build();
  }

  /** What a word or a phrase is worth that stands around the item. */
  static Query around(Query query) {
    return new BoostQuery(query, AROUND);
  }

  /** The phrase in the item's text, or in its plan's title, number, issuer. */
  private Optional<Query> phrase(String text) {
    QueryBuilder builder =
        new QueryBuilder(marked ? analyzers.exactPhrases() : analyzers.foldedPhrases());
    Query inItem = builder.createPhraseQuery(Fields.TEXT, text);
    Query inPlan = builder.createPhraseQuery(Fields.HEADING, text);
    if (inItem == null || inPlan == null) {
      return Optional.empty();
    }
    if (demand == Demand.ALL_IN_TEXT) {
      return Optional.of(spelled(inItem));
    }
    return Optional.of(
        new BooleanQuery.Builder()
            .add(spelled(inItem), Occur.SHOULD)
            .add(around(new ToChildBlockJoinQuery(spelled(inPlan), plans)), Occur.SHOULD)
            .build());
  }

  private Query spelled(Query query) {
    return marked ? query : unmarked.of(query);
  }

  private Analyzer wordAnalyzer() {
    return marked ? analyzers.exactWords() : analyzers.foldedWords();
  }
}
