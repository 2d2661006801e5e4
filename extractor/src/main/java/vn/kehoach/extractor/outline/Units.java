package vn.kehoach.extractor.outline;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.language.SentenceSplitter;

/**
 * Leaves to units: a list item is one unit, a plain paragraph one for each sentence. Closing marks
 * and quotation marks around the whole are no part of a unit.
 */
public final class Units {

  private static final String CLOSING = ".;,:/…-–";

  private final SentenceSplitter splitter;

  public Units(SentenceSplitter splitter) {
    this.splitter = splitter;
  }

  /** The units of a leaf, in order. */
  public List<Span> of(String text, TextNode leaf) {
    if (leaf.whole()) {
      Span unit = bare(text, withoutBullet(text, leaf.words()));
      return unit.isEmpty() ? List.of() : List.of(unit);
    }
    return sentences(text, leaf.words());
  }

  /** The sentences of a stretch, closing marks taken off. */
  public List<Span> sentences(String text, Span stretch) {
    List<Span> units = new ArrayList<>();
    for (Span sentence : splitter.sentences(text, stretch)) {
      Span unit = bare(text, withoutBullet(text, sentence));
      if (!unit.isEmpty()) {
        units.add(unit);
      }
    }
    return units;
  }

  /** {@code … đúng vụ. - Tổ chức …}: a bullet that copying put into the paragraph. */
  private static Span withoutBullet(String text, Span sentence) {
    boolean bullet =
        sentence.length() > 3
            && "-+•*".indexOf(text.charAt(sentence.begin())) >= 0
            && text.charAt(sentence.begin() + 1) == ' '
            && Character.isUpperCase(text.charAt(sentence.begin() + 2));
    return bullet ? new Span(sentence.begin() + 2, sentence.end()) : sentence;
  }

  /** The sentences of a stretch as they stand. */
  List<Span> cut(String text, Span stretch) {
    return splitter.sentences(text, stretch);
  }

  /** A span without closing marks, and without quotation marks around the whole. */
  public static Span bare(String text, Span span) {
    Span unit = span.trimmed(text);
    while (!unit.isEmpty() && CLOSING.indexOf(text.charAt(unit.end() - 1)) >= 0) {
      unit = new Span(unit.begin(), unit.end() - 1).trimmed(text);
    }
    if (unit.length() > 2
        && isQuote(text.charAt(unit.begin()))
        && isQuote(text.charAt(unit.end() - 1))
        && quotes(text, unit) == 2) {
      unit = new Span(unit.begin() + 1, unit.end() - 1).trimmed(text);
    }
    return unit;
  }

  private static boolean isQuote(char c) {
    return "\"“”„«»".indexOf(c) >= 0;
  }

  private static int quotes(String text, Span unit) {
    int count = 0;
    for (int i = unit.begin(); i < unit.end(); i++) {
      if (isQuote(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }
}
