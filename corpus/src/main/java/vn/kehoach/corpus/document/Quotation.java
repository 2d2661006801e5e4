package vn.kehoach.corpus.document;

import java.util.List;

/**
 * Where a quote stands in a text.
 *
 * @param parts one span for each stretch between two {@code …}, in order, at least one
 */
public record Quotation(List<Span> parts) {

  /** Rejects a quotation without a part. */
  public Quotation {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a quotation has at least one part");
    }
  }

  /** The whole stretch, what {@code …} stands for included. */
  public Span span() {
    return new Span(parts.getFirst().begin(), parts.getLast().end());
  }
}
