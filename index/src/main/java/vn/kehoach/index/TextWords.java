package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import vn.kehoach.corpus.document.Span;

/**
 * The words of a text as an index sees them: several may stand at one place, such as a long form's
 * first word and its abbreviation.
 */
final class TextWords {

  private final List<List<Word>> places;

  private TextWords(List<List<Word>> places) {
    this.places = places;
  }

  private record Word(String term, Span span) {}

  static TextWords of(Analyzer analyzer, String field, String text) throws IOException {
    List<List<Word>> places = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        for (int i = 0; i < step.getPositionIncrement(); i++) {
          places.add(new ArrayList<>(1));
        }
        Span span = new Span(offset.startOffset(), offset.endOffset());
        places.getLast().add(new Word(term.toString(), span));
      }
      stream.end();
    }
    return new TextWords(places);
  }

  /** Where any of the words stands. */
  Stream<Span> spans(Set<String> words) {
    return places.stream()
        .flatMap(List::stream)
        .filter(word -> words.contains(word.term()))
        .map(Word::span);
  }

  /** Where the sequence stands, each time from its first word to its last. */
  Stream<Span> spans(WordSequence sequence) {
    return IntStream.range(0, places.size())
        .boxed()
        .flatMap(place -> {
          List<Span> spans = new ArrayList<>();
          for (int i = 0; i < sequence.words().size(); i++) {
            Set<String> wanted = sequence.words().get(i);
            int at = place + sequence.places().get(i);
            List<Word> here = at < places.size() ? places.get(at) : List.of();
            here.stream()
                .filter(word -> wanted.contains(word.term()))
                .findFirst()
                .ifPresent(word -> spans.add(word.span()));
            if (spans.size() <= i) {
              return Stream.of();
            }
          }
          return Stream.of(new Span(spans.getFirst().begin(), spans.getLast().end()));
        });
  }
}
