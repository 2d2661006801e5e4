package vn.kehoach.corpus.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One quantity that a target commits to.
 *
 * @param value plain number: 2.000 is 2000, 1,5 is 1.5; absent with {@link Comparator#RANGE}
 * @param min lower end of a range, else absent
 * @param max upper end of a range, else absent
 * @param unit {@code "%"}, {@code "đồng"}, {@code "fraction"}, a rate as written, or the counted
 *     noun
 * @param subject what is measured, where it is another thing than the unit
 * @param per {@code ngày}, {@code tuần}, {@code tháng}, {@code quý}, {@code năm}
 * @param deadline as for a target
 * @param baseline the value that it starts from
 * @param text the quantity's own words
 * @param begin offset of the first code unit in the document's text
 * @param end offset after the last one
 */
public record Measure(
    Comparator comparator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    String unit,
    @Nullable String subject,
    @Nullable Change change,
    @Nullable String per,
    @Nullable String deadline,
    @Nullable BigDecimal baseline,
    String text,
    int begin,
    int end) {

  /** A range has two ends and no value, everything else a value and no ends. */
  public Measure {
    boolean range = comparator == Comparator.RANGE;
    if (range != (value == null) || range != (min != null) || range != (max != null)) {
      throw new IllegalArgumentException("a range has min and max, anything else a value");
    }
  }
}
