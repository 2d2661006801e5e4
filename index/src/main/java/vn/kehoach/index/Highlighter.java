package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.QueryBuilder;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.index.query.TextQuery;

/** Finds where the words of a query stand in a text, with the analysis that indexed the text. */
final class Highlighter {

  private final Analyzers analyzers;
  private final String field;
  private final Optional<Query> query;

  Highlighter(TextQuery text, Analyzers analyzers) {
    this.analyzers = analyzers;
    boolean marked = QueryText.isMarked(text);
    this.field = marked ? Fields.TEXT : Fields.TEXT_FOLDED;
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    QueryBuilder phrases =
        new QueryBuilder(marked ? analyzers.exactPhrases() : analyzers.foldedPhrases());
    QueryText.wanted(text)
        .forEach(part -> {
          switch (part) {
            case TextQuery.Phrase phrase -> phrase(any, phrases, phrase.text());
            case TextQuery.Words words ->
                QueryText.words(
                        marked ? analyzers.exactWords() : analyzers.foldedWords(), words.text())
                    .forEach(word -> word(any, phrases, word));
            default -> throw new IllegalStateException("neither words nor a phrase: " + part);
          }
        });
    BooleanQuery all = any.build();
    this.query = all.clauses().isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private void word(BooleanQuery.Builder any, QueryBuilder phrases, QueryText.Word word) {
    if (word.isSymbol()) {
      phrase(any, phrases, word.written());
    } else {
      any.add(new TermQuery(new Term(field, word.term())), Occur.SHOULD);
    }
  }

  private void phrase(BooleanQuery.Builder any, QueryBuilder phrases, String text) {
    Query phrase = phrases.createPhraseQuery(field, text);
    if (phrase != null) {
      any.add(phrase, Occur.SHOULD);
    }
  }

  /**
   * Spans of the words, joined with further ones.
   *
   * @param more spans of the same text to show as well
   * @return in order, none overlapping
   */
  List<Span> spans(String text, Collection<Span> more) throws IOException {
    List<Span> spans = new ArrayList<>(more);
    if (query.isPresent()) {
      MemoryIndex index = new MemoryIndex(true);
      index.addField(field, text, analyzers.indexing());
      IndexSearcher searcher = index.createSearcher();
      Weight weight =
          searcher.createWeight(searcher.rewrite(query.get()), ScoreMode.COMPLETE_NO_SCORES, 1);
      LeafReaderContext leaf = searcher.getIndexReader().leaves().getFirst();
      Matches matches = weight.matches(leaf, 0);
      if (matches != null) {
        MatchesIterator each = matches.getMatches(field);
        while (each != null && each.next()) {
          spans.add(new Span(each.startOffset(), each.endOffset()));
        }
      }
    }
    return merged(spans);
  }

  private static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (!merged.isEmpty() && span.begin() < merged.getLast().end()) {
        Span last = merged.removeLast();
        merged.add(new Span(last.begin(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
