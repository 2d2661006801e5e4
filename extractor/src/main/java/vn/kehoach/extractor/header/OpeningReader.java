package vn.kehoach.extractor.header;

import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleSet;

/** Finds where the legal bases and the opening sentence end and the body begins. */
final class OpeningReader {

  /** An opening is no longer; without a heading by then the paper has none. */
  private static final int MOST_LINES = 60;

  private static final int LONGEST_HEADING = 120;

  private final Rule sectionHeading;
  private final Rule basisHeading;

  OpeningReader(RuleSet rules) {
    this.sectionHeading = rules.rule("header.sectionHeading");
    this.basisHeading = rules.rule("header.basisHeading");
  }

  /** From a line to the first section that is none of bases; empty where no section follows. */
  Span after(Lines lines, int fromLine, int toLine) {
    int limit = Math.min(toLine, fromLine + MOST_LINES);
    boolean bases = false;
    for (int i = fromLine; i < limit; i++) {
      if (lines.matches(basisHeading, i)) {
        bases = true;
      } else if (isHeading(lines, i, bases)) {
        return i == fromLine
            ? empty(lines, fromLine)
            : new Span(lines.get(fromLine).span().begin(), lines.get(i - 1).span().end());
      }
    }
    return empty(lines, fromLine);
  }

  private boolean isHeading(Lines lines, int index, boolean inBases) {
    Line line = lines.get(index);
    boolean labelled =
        !inBases
            && line.span().length() < LONGEST_HEADING
            && (line.heading() || (line.labelled() && line.look().bold()));
    if (!labelled && !lines.matches(sectionHeading, index)) {
      return false;
    }
    // Inside a section of bases the papers themselves are numbered 1, 2, 3.
    char initial = lines.text().charAt(line.span().begin());
    return !inBases || !Character.isDigit(initial);
  }

  private static Span empty(Lines lines, int line) {
    int at = line < lines.size() ? lines.get(line).span().begin() : lines.text().length();
    return new Span(at, at);
  }
}
