package vn.kehoach.index.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes each token in its one spelling. */
final class SpellingFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  SpellingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String written = term.toString();
    String spelled = Spelling.canonical(written);
    if (!spelled.equals(written)) {
      term.setEmpty().append(spelled);
    }
    return true;
  }
}
