package vn.kehoach.extractor.deadline;

import vn.kehoach.corpus.document.Span;

/**
 * A stretch of text that says by when.
 *
 * @param span its words
 * @param date as {@link vn.kehoach.corpus.plan.DateRange#parse} reads it
 * @param strength how sure it is that a deadline is meant
 */
public record DeadlineMention(Span span, String date, Strength strength) {

  /** How a mention is worded. */
  public enum Strength {
    /** With a word that makes it one: trước, đến, hết, trong, xong. */
    STATED,
    /** A date alone, which is a deadline in a field of times or at the end of a commitment. */
    BARE
  }
}
