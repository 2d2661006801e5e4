package vn.kehoach.extractor.deadline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.Period;

/**
 * What the document says about its own time; it completes dates without a year.
 *
 * @param period the time that the plan is for
 * @param issueYear year of the date of issue
 */
public record TimeFrame(@Nullable Period period, @Nullable Integer issueYear) {

  /** Nothing is known. */
  public static final TimeFrame UNKNOWN = new TimeFrame(null, null);

  /**
   * The year that a date without one falls into: that of a plan for one year, else of the issue.
   */
  Optional<Integer> impliedYear() {
    return planYear().or(() -> Optional.ofNullable(issueYear));
  }

  /** Whether a year lies before the document's own time, so that what it says of it is a result. */
  public boolean isBefore(int year) {
    boolean beforePlan = period == null || period.from() == null || year < year(period.from());
    return beforePlan && issueYear != null && year <= issueYear && year < latestYear();
  }

  private int latestYear() {
    int issued = issueYear == null ? 0 : issueYear;
    return period == null ? issued : Math.max(issued, year(period.to()));
  }

  /** Whether the plan is for this very year and for no other. */
  public boolean isPlanYear(int year) {
    return planYear().filter(own -> own == year).isPresent();
  }

  /** Whether a date is the last year of the plan's own time, and nothing nearer. */
  public boolean isPlanEnd(String date) {
    return period != null && date.length() == 4 && year(period.to()) == Integer.parseInt(date);
  }

  /** Whether the plan is for exactly these years. */
  boolean isPlanPeriod(int first, int last) {
    return period != null
        && period.from() != null
        && year(period.from()) == first
        && year(period.to()) == last;
  }

  private Optional<Integer> planYear() {
    boolean oneYear =
        period != null && period.from() != null && year(period.from()) == year(period.to());
    return oneYear && period != null ? Optional.of(year(period.to())) : Optional.empty();
  }

  private static int year(String yearOrMonth) {
    return Integer.parseInt(yearOrMonth.substring(0, 4));
  }
}
