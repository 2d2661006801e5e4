package vn.kehoach.index.query;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.Comparator;

/**
 * A quantity that an item must commit to: one measure whose written number passes and which has the
 * unit. A measured range (from … to …) passes where a part of it does; a number that the plan gives
 * as an open bound (dưới 2%, trên 90%) lies just beside it.
 *
 * @param comparator {@code EQ}, {@code GTE} …: how the written number must relate to the value;
 *     with {@code RANGE} it must lie from {@code value} to {@code to}
 * @param value as the plan's JSON has it: 80 for 80%, 2000000000 for 2 tỷ đồng; absent where only
 *     the unit matters
 * @param to upper end with {@code RANGE}, else absent
 * @param unit {@code %}, {@code đồng}, a counted noun; compared without marks; absent for any
 */
public record MeasureFilter(
    Comparator comparator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal to,
    @Nullable String unit) {

  /** Rejects a filter that any measure would pass, and a range without ends. */
  public MeasureFilter {
    if (value == null && unit == null) {
      throw new IllegalArgumentException("a filter on measures has a value or a unit");
    }
    if ((comparator == Comparator.RANGE) != (to != null) || (to != null && value == null)) {
      throw new IllegalArgumentException("a range has two ends, anything else one value");
    }
  }

  /** A value of one unit, or of any where the unit is absent. */
  public static MeasureFilter of(Comparator comparator, BigDecimal value, @Nullable String unit) {
    return new MeasureFilter(comparator, value, null, unit);
  }

  /** Any value of a unit. */
  public static MeasureFilter ofUnit(String unit) {
    return new MeasureFilter(Comparator.EQ, null, null, unit);
  }
}
