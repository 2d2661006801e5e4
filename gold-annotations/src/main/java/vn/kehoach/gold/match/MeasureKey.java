package vn.kehoach.gold.match;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.gold.GoldMeasure;

/**
 * What has to agree for a measure to be right: comparator, numbers to four places, and the kind of
 * unit. The words of a counted noun, the change, the frequency and the deadline are not part of it.
 */
public record MeasureKey(
    Comparator comparator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    UnitKind unit) {

  /** What sort of thing a unit is. */
  public enum UnitKind {
    /** Per cent. */
    PERCENT,
    /** Money. */
    MONEY,
    /** A part of one, such as 2/3. */
    FRACTION,
    /** Everything that is counted, and rates. */
    COUNT;

    static UnitKind of(@Nullable String unit) {
      String normalized = Words.normalized(unit);
      if (normalized.equals("%") || normalized.equals("phần trăm")) {
        return PERCENT;
      }
      if (normalized.equals("vnd")
          || normalized.equals("vnđ")
          || normalized.equals("đ")
          || normalized.endsWith("đồng")) {
        return MONEY;
      }
      return normalized.equals("fraction") ? FRACTION : COUNT;
    }
  }

  /** The key of a measure. */
  public static MeasureKey of(GoldMeasure measure) {
    return new MeasureKey(
        measure.comparator(),
        rounded(measure.value()),
        rounded(measure.min()),
        rounded(measure.max()),
        UnitKind.of(measure.unit()));
  }

  /** By way of a double, as every reader of JSON that knows no decimals does. */
  private static @Nullable BigDecimal rounded(@Nullable BigDecimal number) {
    return number == null
        ? null
        : new BigDecimal(number.doubleValue())
            .setScale(4, RoundingMode.HALF_EVEN)
            .stripTrailingZeros();
  }
}
