package vn.kehoach.extractor.header;

import vn.kehoach.corpus.document.Span;

/** Where the sentence around a match begins and ends, in a line that may hold several. */
final class SentenceBounds {

  private SentenceBounds() {}

  /** The sentence without its closing marks. */
  static Span around(String text, Span match, Span line) {
    int begin = line.begin();
    for (int i = match.begin() - 1; i > line.begin(); i--) {
      if (endsSentence(text, i - 1, line.end())) {
        begin = i;
        break;
      }
    }
    int end = line.end();
    for (int i = match.end(); i < line.end(); i++) {
      if (endsSentence(text, i, line.end())) {
        end = i;
        break;
      }
    }
    Span sentence = new Span(begin, end).trimmed(text);
    int last = sentence.end();
    while (last > sentence.begin() && ".;:,".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return new Span(sentence.begin(), last);
  }

  /** Begin of the sentence that an offset lies in, within its line. */
  static int begin(Lines lines, int at) {
    int line = lines.indexAt(at + 1) - 1;
    int from = line < 0 ? 0 : lines.get(line).span().begin();
    for (int i = at - 1; i > from; i--) {
      boolean ends =
          ".!?".indexOf(lines.text().charAt(i - 1)) >= 0 && lines.text().charAt(i) == ' ';
      if (ends && Character.isUpperCase(lines.text().charAt(i + 1))) {
        return i + 1;
      }
    }
    return from;
  }

  private static boolean endsSentence(String text, int at, int limit) {
    char c = text.charAt(at);
    boolean gap = at + 1 >= limit || Character.isWhitespace(text.charAt(at + 1));
    boolean capital =
        at + 2 >= limit || !Character.isLowerCase(text.charAt(Math.min(at + 2, text.length() - 1)));
    boolean abbreviation = at > 1 && text.startsWith("TP", at - 2);
    return (c == '.' || c == '!' || c == '?' || c == ';') && gap && capital && !abbreviation;
  }
}
