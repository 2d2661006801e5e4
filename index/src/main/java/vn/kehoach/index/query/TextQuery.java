package vn.kehoach.index.query;

import java.util.List;

/** The words of a query. */
public sealed interface TextQuery {

  /** Asks for no word: everything that passes the filters. */
  TextQuery EVERYTHING = new AllOf(List.of());

  /** Plain words, as a person types them, without any syntax. */
  static TextQuery of(String text) {
    return text.isBlank() ? EVERYTHING : new Words(text.strip());
  }

  /** Words, all of which are wanted, in any order; neighbours rank higher as a pair. */
  record Words(String text) implements TextQuery {}

  /** Words that stand next to each other in this order. */
  record Phrase(String text) implements TextQuery {}

  /** All parts. */
  record AllOf(List<TextQuery> parts) implements TextQuery {
    /** Copies the parts. */
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /** At least one part. */
  record AnyOf(List<TextQuery> parts) implements TextQuery {
    /** Copies the parts. */
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /** What must not be there. */
  record Not(TextQuery part) implements TextQuery {}
}
