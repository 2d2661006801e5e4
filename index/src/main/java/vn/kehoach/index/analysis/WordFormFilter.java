package vn.kehoach.index.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes each token in its one spelling, with or without its marks. */
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
    if (!input.incrementToken()) {
      return false;
    }
    char[] form = forms.of(term.buffer(), term.length());
    term.copyBuffer(form, 0, form.length);
    return true;
  }
}
