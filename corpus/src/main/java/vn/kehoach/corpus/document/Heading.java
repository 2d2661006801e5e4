package vn.kehoach.corpus.document;

/**
 * A paragraph that its format marks as a heading (a Word heading style, an HTML {@code h1}–{@code
 * h6}).
 *
 * @param label automatic number as it is shown, empty where there is none
 * @param level depth of the heading, from 1
 */
public record Heading(Span span, int page, Look look, String label, int level)
    implements TextBlock {

  /** Rejects a level below 1. */
  public Heading {
    if (level < 1) {
      throw new IllegalArgumentException("a heading's level counts from 1");
    }
  }
}
