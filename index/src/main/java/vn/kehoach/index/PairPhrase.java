package vn.kehoach.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Phrases without marks as pairs of neighbouring words, all of which must be there. The index keeps
 * no positions for words without marks; a text that has all pairs of a phrase and not the phrase
 * itself ({@code a b … b c} for {@code a b c}) is found too, and is rare.
 */
final class PairPhrase {

  private PairPhrase() {}

  /** The same query over pairs; what is no phrase stays. */
  static Query of(Query query) {
    return switch (query) {
      case PhraseQuery phrase -> pairs(phrase.getTerms());
      case BooleanQuery any -> {
        BooleanQuery.Builder each = new BooleanQuery.Builder();
        for (BooleanClause clause : any.clauses()) {
          each.add(of(clause.query()), clause.occur());
        }
        yield each.build();
      }
      default -> query;
    };
  }

  private static Query pairs(Term[] words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i = 1; i < words.length; i++) {
      String pair = words[i - 1].text() + " " + words[i].text();
      all.add(new TermQuery(new Term(Fields.TEXT_PAIRS, pair)), Occur.MUST);
    }
    return all.build();
  }
}
