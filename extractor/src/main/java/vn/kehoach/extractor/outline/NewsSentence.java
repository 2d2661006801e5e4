package vn.kehoach.extractor.outline;

import vn.kehoach.corpus.document.Span;

/**
 * A sentence of a report, and whether it opens its paragraph, is all of it, or stands behind a
 * number.
 */
record NewsSentence(Span span, boolean opensParagraph, boolean alone, boolean numbered, int page) {

  /** A part of it. */
  NewsSentence with(Span part) {
    return new NewsSentence(part, opensParagraph, false, numbered, page);
  }
}
