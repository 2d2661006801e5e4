package vn.kehoach.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import vn.kehoach.index.analysis.Marks;
import vn.kehoach.index.query.TextQuery;

/** Takes the words of a query apart. */
final class QueryText {

  /** What stands between the parts of a symbol such as 31/KH-BCĐ or GD&ĐT. */
  private static final Pattern JOINT = Pattern.compile("[/\\-\u2010-\u2015&._\u2044\u2215]+");

  private QueryText() {}

  /**
   * A word of a query.
   *
   * @param term what to look up; of a symbol, its first part
   * @param written as it stands in the query
   * @param isSymbol whether it has several parts, to be found next to each other
   */
  record Word(String term, String written, boolean isSymbol) {}

  /** Whether any letter of the query has a mark. */
  static boolean isMarked(TextQuery query) {
    return switch (query) {
      case TextQuery.Words words -> Marks.in(words.text());
      case TextQuery.Phrase phrase -> Marks.in(phrase.text());
      case TextQuery.AllOf all -> all.parts().stream().anyMatch(QueryText::isMarked);
      case TextQuery.AnyOf any -> any.parts().stream().anyMatch(QueryText::isMarked);
      case TextQuery.Not not -> isMarked(not.part());
    };
  }

  /** Runs of words that a hit may show: all but those that must not be there. */
  static Stream<TextQuery> wanted(TextQuery query) {
    return switch (query) {
      case TextQuery.Words words -> Stream.of(words);
      case TextQuery.Phrase phrase -> Stream.of(phrase);
      case TextQuery.AllOf all -> all.parts().stream().flatMap(QueryText::wanted);
      case TextQuery.AnyOf any -> any.parts().stream().flatMap(QueryText::wanted);
      case TextQuery.Not _ -> Stream.of();
    };
  }

  /** The words of a text; parts that only a joint separates are one word. */
  static List<Word> words(Analyzer analyzer, String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      int begin = 0;
      int end = 0;
      while (stream.incrementToken()) {
        boolean joined =
            !words.isEmpty()
                && offset.startOffset() > end
                && JOINT.matcher(text.substring(end, offset.startOffset())).matches();
        if (joined) {
          Word first = words.removeLast();
          words.add(new Word(first.term(), text.substring(begin, offset.endOffset()), true));
        } else {
          begin = offset.startOffset();
          words.add(new Word(term.toString(), text.substring(begin, offset.endOffset()), false));
        }
        end = offset.endOffset();
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
