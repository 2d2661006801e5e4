package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.index.query.TextQuery;

/** Finds where the words of a query stand in a text, with the analysis that indexed the text. */
final class Highlighter {

  private final Analyzers analyzers;
  private final String field;
  private final Set<String> words = new HashSet<>();
  private final List<WordSequence> phrases = new ArrayList<>();

  Highlighter(TextQuery text, Analyzers analyzers) {
    this.analyzers = analyzers;
    boolean marked = QueryText.isMarked(text);
    this.field = marked ? Fields.TEXT : Fields.TEXT_FOLDED;
    QueryBuilder builder =
        new QueryBuilder(marked ? analyzers.exactPhrases() : analyzers.foldedPhrases());
    QueryText.wanted(text)
        .forEach(part -> {
          switch (part) {
            case TextQuery.Phrase phrase -> phrase(builder, phrase.text());
            case TextQuery.Words run ->
                QueryText.words(
                        marked ? analyzers.exactWords() : analyzers.foldedWords(), run.text())
                    .forEach(word -> word(builder, word));
            default -> throw new IllegalStateException("neither words nor a phrase: " + part);
          }
        });
  }

  private void word(QueryBuilder builder, QueryText.Word word) {
    if (word.isSymbol()) {
      phrase(builder, word.written());
    } else {
      words.add(word.term());
    }
  }

  private void phrase(QueryBuilder builder, String text) {
    Query phrase = builder.createPhraseQuery(field, text);
    if (phrase != null) {
      add(phrase);
    }
  }

  /** What the query builder makes of a phrase: one for each way to read its abbreviations. */
  private void add(Query query) {
    switch (query) {
      case TermQuery word -> words.add(word.getTerm().text());
      case PhraseQuery phrase ->
          phrases.add(WordSequence.of(phrase.getTerms(), phrase.getPositions()));
      case MultiPhraseQuery phrase ->
          phrases.add(WordSequence.of(phrase.getTermArrays(), phrase.getPositions()));
      case BooleanQuery any -> any.clauses().stream().map(BooleanClause::query).forEach(this::add);
      default -> throw new IllegalStateException("no phrase: " + query);
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
    if (!words.isEmpty() || !phrases.isEmpty()) {
      TextWords inText = TextWords.of(analyzers.indexing(), field, text);
      inText.spans(words).forEach(spans::add);
      phrases.forEach(phrase -> inText.spans(phrase).forEach(spans::add));
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
