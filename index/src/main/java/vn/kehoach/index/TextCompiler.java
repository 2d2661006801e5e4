package vn.kehoach.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.QueryBuilder;
import vn.kehoach.index.analysis.VietnameseAnalyzer;
import vn.kehoach.index.query.TextQuery;

/**
 * The words of a query as queries over items. A query that has a mark anywhere is meant with its
 * marks, every word of it; one without finds words with any marks, those without first.
 */
final class TextCompiler {

  /** A word in the item's own text weighs this much more than one around it. */
  private static final float AROUND = 0.3f;

  /** What a word without marks gains where the text has none either. */
  private static final float EXACT = 0.3f;

  /** What two neighbouring words gain where they are neighbours in the text. */
  private static final float PAIR = 0.5f;

  private final Analyzers analyzers;
  private final BitSetProducer plans;
  private final boolean marked;
  private final boolean relaxed;

  private TextCompiler(Analyzers analyzers, BitSetProducer plans, boolean marked, boolean relaxed) {
    this.analyzers = analyzers;
    this.plans = plans;
    this.marked = marked;
    this.relaxed = relaxed;
  }

  /**
   * Compiles a query in which every word must be there.
   *
   * @return empty where the text asks for no word
   */
  static Optional<Query> strict(TextQuery text, Analyzers analyzers, BitSetProducer plans) {
    return new TextCompiler(analyzers, plans, QueryText.isMarked(text), false).compile(text);
  }

  /** Compiles a query in which half of each run of words is enough, the more the better. */
  static Optional<Query> relaxed(TextQuery text, Analyzers analyzers, BitSetProducer plans) {
    return new TextCompiler(analyzers, plans, QueryText.isMarked(text), true).compile(text);
  }

  private Optional<Query> compile(TextQuery text) {
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
    List<QueryText.Word> words =
        QueryText.words(marked ? analyzers.exactWords() : analyzers.foldedWords(), text);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<Query> wanted = new ArrayList<>();
    for (QueryText.Word word : words) {
      if (word.isSymbol()) {
        phrase(word.written()).ifPresent(wanted::add);
      } else {
        wanted.add(word(word.term()));
      }
    }
    if (relaxed && wanted.size() > 1) {
      BooleanQuery.Builder half = new BooleanQuery.Builder();
      wanted.forEach(query -> half.add(query, Occur.SHOULD));
      half.setMinimumNumberShouldMatch((wanted.size() + 1) / 2);
      all.add(half.build(), Occur.MUST);
    } else {
      wanted.forEach(query -> all.add(query, Occur.MUST));
    }
    if (!marked) {
      VietnameseAnalyzer.tokens(analyzers.exactWords(), text)
          .forEach(term -> all.add(weighted(Fields.TEXT, term, EXACT), Occur.SHOULD));
    }
    VietnameseAnalyzer.tokens(analyzers.pairs(), text)
        .forEach(pair -> all.add(weighted(Fields.TEXT_PAIRS, pair, PAIR), Occur.SHOULD));
    return Optional.of(all.build());
  }

  private Query word(String term) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(textField(), term)), Occur.SHOULD)
        .add(weighted(marked ? Fields.ABOUT : Fields.ABOUT_FOLDED, term, AROUND), Occur.SHOULD)
        .build();
  }

  /** The phrase in the item's text, or in its plan's title, number, issuer. */
  private Optional<Query> phrase(String text) {
    QueryBuilder builder =
        new QueryBuilder(marked ? analyzers.exactPhrases() : analyzers.foldedPhrases());
    Query inItem = builder.createPhraseQuery(textField(), text);
    Query inPlan = builder.createPhraseQuery(marked ? Fields.HEADING : Fields.HEADING_FOLDED, text);
    if (inItem == null || inPlan == null) {
      return Optional.empty();
    }
    return Optional.of(
        new BooleanQuery.Builder()
            .add(marked ? inItem : PairPhrase.of(inItem), Occur.SHOULD)
            .add(new BoostQuery(new ToChildBlockJoinQuery(inPlan, plans), AROUND), Occur.SHOULD)
            .build());
  }

  private String textField() {
    return marked ? Fields.TEXT : Fields.TEXT_FOLDED;
  }

  private static Query weighted(String field, String term, float weight) {
    return new BoostQuery(new TermQuery(new Term(field, term)), weight);
  }
}
