package vn.kehoach.index.query;

/**
 * Years, both ends included. A plan's years are those of its period, or the year in which it was
 * issued; it passes where one of them is in the range.
 */
public record YearRange(int from, int to) {

  /** Before any plan that an archive may hold. */
  public static final int EARLIEST = 1945;

  /** After any plan that an archive may hold. */
  public static final int LATEST = 2100;

  /** Rejects a range that ends before it begins. */
  public YearRange {
    if (to < from) {
      throw new IllegalArgumentException(to + " is before " + from);
    }
  }

  /** One year. */
  public static YearRange of(int year) {
    return new YearRange(year, year);
  }
}
