package vn.kehoach.cli;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.TrendPoint;

/**
 * A figure in a series, for programs.
 *
 * @param reorganised whether it is of after the merger of provinces on 1 July 2025
 */
record TrendJson(
    int year,
    @Nullable String province,
    boolean reorganised,
    String comparator,
    BigDecimal low,
    BigDecimal high,
    String unit,
    @Nullable String subject,
    String text,
    String plan,
    String item) {

  static TrendJson of(TrendPoint point) {
    return new TrendJson(
        point.year(),
        point.province(),
        point.reorganised(),
        SearchJson.lower(point.measure().comparator()),
        point.measure().low(),
        point.measure().high(),
        point.measure().unit(),
        point.measure().subject(),
        point.hit().text(),
        point.hit().plan().id(),
        point.hit().itemId());
  }
}
