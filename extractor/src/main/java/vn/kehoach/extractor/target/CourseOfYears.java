package vn.kehoach.extractor.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * In {@code 400 hộ vào năm 2026 và 650 vào năm 2030} the later value counts what the earlier one
 * does.
 */
final class CourseOfYears {

  /** How far behind the earlier value the later one may stand, in UTF-16 code units. */
  private static final int REACH = 120;

  /**
   * An indicator does not change more than so many times over: such a number counts another thing.
   */
  private static final BigDecimal MOST = BigDecimal.TEN;

  private final Rule later;
  private final Rule year;

  CourseOfYears() {
    RuleSet rules = RuleSet.load("quantity-course");
    this.later = rules.rule("quantity.course.later");
    this.year = rules.rule("quantity.course.year");
  }

  /**
   * What a number without a unit counts.
   *
   * @param before the quantities found so far, from left to right
   * @return empty where the number is no later value of the last of them
   */
  Optional<String> unit(UnitText text, List<Quantity> before, Numeral numeral) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Quantity earlier = before.getLast();
    Span between = new Span(Math.min(earlier.unitEnd(), numeral.begin()), numeral.begin());
    boolean apart = between.length() > REACH || between.of(text.written()).contains(". ");
    return apart
            || !isLike(earlier.value(), numeral.value())
            || year.find(text.lower(), between).isEmpty()
            || later.findAtStart(text.lower(), text.after(numeral.begin(), REACH)).isEmpty()
        ? Optional.empty()
        : Optional.of(earlier.unit());
  }

  private static boolean isLike(BigDecimal one, BigDecimal other) {
    return one.compareTo(other.multiply(MOST)) <= 0 && other.compareTo(one.multiply(MOST)) <= 0;
  }
}
