package vn.kehoach.index;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.Comparator;

/**
 * A quantity that an item commits to.
 *
 * @param low the written value, or the lower end of a range
 * @param high the same, or the upper end of a range
 * @param unit {@code %}, {@code đồng}, the counted noun
 * @param subject what is measured, where it is another thing than the unit
 * @param text the quantity's own words
 */
public record MeasureFact(
    Comparator comparator,
    BigDecimal low,
    BigDecimal high,
    String unit,
    @Nullable String subject,
    String text) {}
