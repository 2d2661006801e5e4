package vn.kehoach.extractor.target;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Measure;
import vn.kehoach.extractor.deadline.DeadlineParser;

/**
 * Reads the quantities that a target commits to, from prose and from the cells of a table.
 *
 * <p>The grammar is that of the annotation guidelines, section <i>Measure</i>: numbers and number
 * words, ranges, comparing words before and after the number, units, change, frequency, baseline
 * and deadline. Years, document numbers, laws, programmes, slogans, ages and sizes of a population
 * are no quantities. Its words are rules of the files {@code quantity-*}.
 */
public final class QuantityParser {

  private final QuantityReader quantities = new QuantityReader();
  private final MeasureCircumstances circumstances = new MeasureCircumstances();
  private final DeadlineParser deadlines;

  /**
   * A parser that reads dates with the given one.
   *
   * @param deadlines shared with whoever else needs it
   */
  public QuantityParser(DeadlineParser deadlines) {
    this.deadlines = deadlines;
  }

  /**
   * All measures of one target, from left to right.
   *
   * @param text the document's text
   * @param unit the target, or one cell of its row
   * @param context what stands around it
   */
  public List<Measure> measures(String text, Span unit, QuantityContext context) {
    UnitText words = UnitText.of(text, unit);
    List<Quantity> found = quantities.read(words, context);
    if (found.isEmpty()) {
      return List.of();
    }
    List<@Nullable String> dates =
        new MeasureDeadlines(
                words.written(),
                deadlines.mentions(words.written(), words.whole(), context.frame()))
            .of(found.stream().map(Quantity::span).toList(), context.deadline());
    List<Measure> measures = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      measures.add(measure(words, unit, context, found.get(i), dates.get(i)));
    }
    return measures;
  }

  /**
   * Whether a unit commits to any quantity; with a quantity a unit of <i>Mục tiêu cụ thể</i> is a
   * target, without one an objective.
   *
   * @param text the document's text
   */
  public boolean containsQuantity(String text, Span unit) {
    return quantities.findsAny(UnitText.of(text, unit));
  }

  private Measure measure(
      UnitText words,
      Span unit,
      QuantityContext context,
      Quantity quantity,
      @Nullable String deadline) {
    Span place = quantity.span().shifted(unit.begin());
    return new Measure(
        quantity.comparator(),
        quantity.high() == null ? quantity.value() : null,
        quantity.high() == null ? null : quantity.value(),
        quantity.high(),
        quantity.unit(),
        quantity.unit().equals("%") ? circumstances.subject(words, quantity) : null,
        circumstances.change(words, quantity).orElse(context.change()),
        circumstances.per(words, quantity),
        deadline,
        quantity.baseline(),
        quantity.span().of(words.written()),
        place.begin(),
        place.end());
  }
}
