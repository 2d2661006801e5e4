package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;

/**
 * What stands above a paper's title.
 *
 * @param bodies issuing bodies in order, superior first
 * @param number number with its symbol; {@code /KH-UBND} where the digits are missing
 * @param symbol the symbol alone, also of a number that is unreadable
 * @param partialDate whether a date line is there but incomplete
 * @param year year of the date line, also of an incomplete one; 0 where there is none
 */
record Letterhead(
    List<Body> bodies,
    @Nullable Found<String> number,
    @Nullable String symbol,
    @Nullable Found<LocalDate> date,
    @Nullable Found<String> place,
    boolean partialDate,
    int year) {

  static final Letterhead EMPTY = new Letterhead(List.of(), null, null, null, null, false, 0);

  Letterhead {
    bodies = List.copyOf(bodies);
  }

  /** A value, where its words stand, and the rule that found it. */
  record Found<T>(T value, Span span, String rule) {}

  /**
   * A body's name over one or more lines.
   *
   * @param pieces the lines' parts that belong to it
   */
  record Body(List<Span> pieces) {

    Body {
      pieces = List.copyOf(pieces);
    }

    Span span() {
      return new Span(pieces.getFirst().begin(), pieces.getLast().end());
    }

    String words(Lines lines) {
      StringBuilder words = new StringBuilder();
      for (Span piece : pieces) {
        words.append(words.isEmpty() ? "" : " ").append(lines.oneLine(piece));
      }
      return words.toString();
    }
  }
}
