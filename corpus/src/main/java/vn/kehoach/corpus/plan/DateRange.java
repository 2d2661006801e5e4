package vn.kehoach.corpus.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a year, a quarter, a month or a day covers.
 *
 * @param from first day
 * @param to last day, included
 */
public record DateRange(LocalDate from, LocalDate to) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<year>[0-9]{4})(?:-Q(?<quarter>[1-4])|-(?<month>[0-9]{2})(?:-(?<day>[0-9]{2}))?)?");

  /** Rejects a range that ends before it begins. */
  public DateRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(to + " is before " + from);
    }
  }

  /**
   * Reads {@code 2025}, {@code 2025-Q2}, {@code 2025-06} or {@code 2025-06-30}.
   *
   * @return empty where the text is none of these or no such day exists
   */
  public static Optional<DateRange> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(form.group("year"));
      if (form.group("day") != null) {
        LocalDate day = LocalDate.parse(text);
        return Optional.of(new DateRange(day, day));
      }
      if (form.group("month") != null) {
        YearMonth month = YearMonth.of(year, Integer.parseInt(form.group("month")));
        return Optional.of(new DateRange(month.atDay(1), month.atEndOfMonth()));
      }
      if (form.group("quarter") != null) {
        int last = 3 * Integer.parseInt(form.group("quarter"));
        return Optional.of(
            new DateRange(
                LocalDate.of(year, last - 2, 1), YearMonth.of(year, last).atEndOfMonth()));
      }
      return Optional.of(new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
