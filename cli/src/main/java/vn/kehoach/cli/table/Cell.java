package vn.kehoach.cli.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in one place of a table. */
public sealed interface Cell {

  /** Nothing. */
  Cell EMPTY = new Text("");

  /** Words; empty where there are none. */
  record Text(String text) implements Cell {}

  /** A number, exact. */
  record Quantity(BigDecimal value) implements Cell {}

  /** A day. */
  record Day(LocalDate day) implements Cell {}

  /** Words, or nothing. */
  static Cell of(@Nullable String text) {
    return text == null || text.isEmpty() ? EMPTY : new Text(text);
  }

  /** A number, or nothing. */
  static Cell of(@Nullable BigDecimal value) {
    return value == null ? EMPTY : new Quantity(value);
  }

  /** A whole number, or nothing. */
  static Cell of(@Nullable Integer value) {
    return value == null ? EMPTY : new Quantity(BigDecimal.valueOf(value));
  }

  /** A day, or nothing. */
  static Cell of(@Nullable LocalDate day) {
    return day == null ? EMPTY : new Day(day);
  }
}
