package vn.kehoach.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value of a target in one year and province.
 *
 * @param year the first year of the plan
 * @param province bare name; absent where the plan's is not known
 * @param reorganised whether the plan is of after 1 July 2025, when provinces merged and districts
 *     ended: values before and after count different things
 * @param measure the value
 * @param hit the target that commits to it
 */
public record TrendPoint(
    int year, @Nullable String province, boolean reorganised, MeasureFact measure, Hit hit) {

  /** Provinces merged (Resolution 202/2025/QH15) and districts ended on this day. */
  public static final LocalDate REORGANISATION = LocalDate.of(2025, 7, 1);

  static TrendPoint of(int year, MeasureFact measure, Hit hit) {
    LocalDate issued = hit.plan().issuedOn();
    boolean after =
        issued == null ? year > REORGANISATION.getYear() : !issued.isBefore(REORGANISATION);
    return new TrendPoint(year, hit.plan().province(), after, measure, hit);
  }
}
