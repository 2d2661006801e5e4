package vn.kehoach.extractor.target;

import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.deadline.SmallLetters;

/**
 * One unit's text, with offsets from 0.
 *
 * @param written as it stands in the document
 * @param lower in small letters, for rules; as long as {@code written}
 */
record UnitText(String written, String lower) {

  static UnitText of(String text, Span unit) {
    return new UnitText(unit.of(text), SmallLetters.of(text, unit));
  }

  /** Texts written alike are alike. */
  @Override
  public boolean equals(Object other) {
    return other instanceof UnitText text && written.equals(text.written);
  }

  @Override
  public int hashCode() {
    return written.hashCode();
  }

  int length() {
    return written.length();
  }

  Span whole() {
    return new Span(0, written.length());
  }

  /** From an offset on, at most so many UTF-16 code units. */
  Span after(int from, int reach) {
    return new Span(from, Math.min(written.length(), from + reach));
  }

  /** Up to an offset, at most so many UTF-16 code units. */
  Span before(int to, int reach) {
    return new Span(Math.max(0, to - reach), to);
  }

  /** The words of a span as written, on one line. */
  String words(Span span) {
    return span.of(written).strip().replaceAll("[\\s\\u00A0]+", " ");
  }
}
