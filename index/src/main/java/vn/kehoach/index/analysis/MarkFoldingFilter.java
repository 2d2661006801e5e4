package vn.kehoach.index.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes the marks off each token. */
final class MarkFoldingFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  MarkFoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String marked = term.toString();
    String folded = Marks.fold(marked);
    if (!folded.equals(marked)) {
      term.setEmpty().append(folded);
    }
    return true;
  }
}
