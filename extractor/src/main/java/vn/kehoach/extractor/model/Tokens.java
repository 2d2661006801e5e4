package vn.kehoach.extractor.model;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.language.Words;

/** The tokens that names are made of: words, and marks one by one. */
public final class Tokens {

  private Tokens() {}

  /** The tokens of a stretch, as spans of the text. */
  public static List<Span> of(String text, Span stretch) {
    Words words = Words.of(stretch.of(text));
    List<Span> tokens = new ArrayList<>();
    for (int i = 0; i < words.count(); i++) {
      tokens.add(new Span(words.begin(i), words.end(i)).shifted(stretch.begin()));
    }
    return tokens;
  }
}
