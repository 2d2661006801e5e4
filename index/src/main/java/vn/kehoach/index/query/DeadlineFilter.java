package vn.kehoach.index.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When an item must be done. */
public sealed interface DeadlineFilter {

  /**
   * The last day of the item's deadline lies in here; {@code 2025-Q2} ends on 2025-06-30.
   *
   * @param from first day, absent for any
   * @param to last day, included; absent for any
   */
  record Within(@Nullable LocalDate from, @Nullable LocalDate to) implements DeadlineFilter {}

  /** The item is of a kind that may have a deadline, and states none. */
  record Missing() implements DeadlineFilter {}
}
