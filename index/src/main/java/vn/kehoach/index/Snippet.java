package vn.kehoach.index;

import java.util.List;
import vn.kehoach.corpus.document.Span;

/** Chooses the stretch of a text that shows most of its highlights. */
final class Snippet {

  private Snippet() {}

  static Span of(String text, List<Span> highlights, int length) {
    if (length < 1) {
      throw new IllegalArgumentException("a snippet has a length: " + length);
    }
    if (text.length() <= length) {
      return new Span(0, text.length());
    }
    int begin = 0;
    int most = -1;
    for (Span first : highlights) {
      int end = first.begin() + length;
      int covered =
          highlights.stream()
              .filter(span -> span.begin() >= first.begin() && span.end() <= end)
              .mapToInt(Span::length)
              .sum();
      if (covered > most) {
        most = covered;
        begin = first.begin();
      }
    }
    return betweenWords(text, centred(text, highlights, begin, length));
  }

  /** Leaves as much room before the first highlight of the window as after the last. */
  private static Span centred(String text, List<Span> highlights, int begin, int length) {
    int last =
        highlights.stream()
            .filter(span -> span.begin() >= begin && span.end() <= begin + length)
            .mapToInt(Span::end)
            .max()
            .orElse(begin);
    int from = Math.max(0, begin - (begin + length - last) / 2);
    int to = Math.min(text.length(), from + length);
    return new Span(Math.max(0, to - length), to);
  }

  private static Span betweenWords(String text, Span window) {
    int from = window.begin();
    int to = window.end();
    if (from > 0 && !isSpace(text, from - 1)) {
      int space = text.indexOf(' ', from);
      from = space < 0 || space >= to ? from : space + 1;
    }
    if (to < text.length() && !isSpace(text, to)) {
      int space = text.lastIndexOf(' ', to);
      to = space <= from ? to : space;
    }
    return new Span(from, to);
  }

  private static boolean isSpace(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }
}
