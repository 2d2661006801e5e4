package vn.kehoach.gold;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.Change;
import vn.kehoach.corpus.plan.Comparator;

/**
 * One quantity of a target.
 *
 * @param value plain number; absent with {@link Comparator#RANGE}
 * @param min lower end of a range, else absent
 * @param max upper end of a range, else absent
 * @param unit {@code "%"}, {@code "đồng"}, {@code "fraction"}, a rate as written, or the counted
 *     noun
 * @param per {@code ngày}, {@code tuần}, {@code tháng}, {@code quý}, {@code năm}
 * @param deadline {@code 2025}, {@code 2025-Q2}, {@code 2025-06} or {@code 2025-06-30}
 */
public record GoldMeasure(
    Comparator comparator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    @Nullable String unit,
    @Nullable Change change,
    @Nullable String per,
    @Nullable String deadline) {

  /** The quantity in one short line, such as {@code "gte 70 %"} or {@code "range 1-2 lần /năm"}. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(lower(comparator)).append(' ');
    line.append(value != null ? value.toPlainString() : plain(min) + "-" + plain(max));
    if (unit != null) {
      line.append(' ').append(unit);
    }
    if (change != null) {
      line.append(' ').append(lower(change));
    }
    if (per != null) {
      line.append(" /").append(per);
    }
    if (deadline != null) {
      line.append(" by ").append(deadline);
    }
    return line.toString();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
