package vn.kehoach.index;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Queries for words and phrases without marks as queries for all that they may be with marks. */
final class UnmarkedQuery {

  private final Spellings spellings;

  UnmarkedQuery(Spellings spellings) {
    this.spellings = spellings;
  }

  /** The same query with each word in all spellings. */
  Query of(Query query) {
    return switch (query) {
      case TermQuery word -> word(word.getTerm());
      case PhraseQuery phrase -> {
        MultiPhraseQuery.Builder any = new MultiPhraseQuery.Builder();
        for (int i = 0; i < phrase.getTerms().length; i++) {
          any.add(all(Stream.of(phrase.getTerms()[i])), phrase.getPositions()[i]);
        }
        yield any.build();
      }
      case MultiPhraseQuery phrase -> {
        MultiPhraseQuery.Builder any = new MultiPhraseQuery.Builder();
        for (int i = 0; i < phrase.getTermArrays().length; i++) {
          any.add(all(Stream.of(phrase.getTermArrays()[i])), phrase.getPositions()[i]);
        }
        yield any.build();
      }
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

  /** A word as one, however often each of its spellings is found. */
  private Query word(Term folded) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(folded.field());
    for (Term word : all(Stream.of(folded))) {
      any.addTerm(word);
    }
    return any.build();
  }

  /**
   * What a word of a field may be.
   *
   * @return where nothing is spelled so, the word itself, which nothing has
   */
  List<BytesRef> spellings(String field, String folded) {
    List<String> words = spellings.of(field, folded);
    return (words.isEmpty() ? List.of(folded) : words).stream().map(BytesRef::new).toList();
  }

  private Term[] all(Stream<Term> folded) {
    return folded
        .flatMap(term ->
            spellings(term.field(), term.text()).stream().map(word -> new Term(term.field(), word)))
        .distinct()
        .toArray(Term[]::new);
  }
}
