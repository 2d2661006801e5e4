package vn.kehoach.extractor.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Comparator;

/**
 * A number with its unit and its comparing words, before the clause around it is looked at.
 *
 * @param high upper end of a range; then {@code value} is the lower one
 * @param span the quantity's own words, comparing words included
 * @param number its digits or number words alone
 * @param unitEnd offset after the unit
 */
record Quantity(
    Comparator comparator,
    BigDecimal value,
    @Nullable BigDecimal high,
    String unit,
    @Nullable BigDecimal baseline,
    Span span,
    Span number,
    int unitEnd) {

  /** The sum with a part that stands right behind it. */
  Quantity plus(Quantity part) {
    return new Quantity(
        comparator,
        value.add(part.value),
        high,
        part.unit,
        baseline,
        new Span(span.begin(), part.span.end()),
        new Span(number.begin(), part.number.end()),
        part.unitEnd);
  }

  Quantity withBaseline(BigDecimal newBaseline) {
    return new Quantity(comparator, value, high, unit, newBaseline, span, number, unitEnd);
  }
}
