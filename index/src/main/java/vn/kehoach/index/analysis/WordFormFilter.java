package vn.kehoach.index.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes each token in its one spelling, with or without its marks. Signs that Unicode takes for
 * words, such as pictures, are dropped: whether they are depends on the text's Unicode form.
 */
final class WordFormFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final WordForms forms;

  private WordFormFilter(TokenStream input, WordForms.Rule rule) {
    super(input);
    this.forms = new WordForms(rule);
  }

  static WordFormFilter keepingMarks(TokenStream input) {
    return new WordFormFilter(input, Spelling::canonical);
  }

  static WordFormFilter foldingMarks(TokenStream input) {
    return new WordFormFilter(input, word -> Marks.fold(Spelling.canonical(word)));
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      char[] form = forms.of(term.buffer(), term.length());
      if (form.length > 0) {
        term.copyBuffer(form, 0, form.length);
        return true;
      }
    }
    return false;
  }
}
