package vn.kehoach.extractor.target;

import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.Change;
import vn.kehoach.extractor.deadline.TimeFrame;

/**
 * What stands around a unit and bears on the quantities in it.
 *
 * @param deadline what the introducing line or the heading above says, as {@link
 *     vn.kehoach.corpus.plan.DateRange#parse} reads it; it holds where the unit names none
 * @param unit what bare numbers count: from the column <i>đơn vị tính</i> or the row's name of a
 *     table
 * @param change what the introducing line says of all its items ({@code Duy trì các mô hình:})
 * @param frame the document's own time
 */
public record QuantityContext(
    @Nullable String deadline, @Nullable String unit, @Nullable Change change, TimeFrame frame) {

  /** Nothing stands around. */
  public static final QuantityContext NONE =
      new QuantityContext(null, null, null, TimeFrame.UNKNOWN);

  /** A plain unit of a document with that time. */
  public static QuantityContext of(TimeFrame frame) {
    return new QuantityContext(null, null, null, frame);
  }

  /** The same, below a line that names a deadline or none. */
  public QuantityContext withDeadline(@Nullable String newDeadline) {
    return new QuantityContext(newDeadline, unit, change, frame);
  }

  /** The same, for a cell whose bare numbers count that. */
  public QuantityContext withUnit(@Nullable String newUnit) {
    return new QuantityContext(deadline, newUnit, change, frame);
  }

  /** The same, below a line that says which way its items move. */
  public QuantityContext withChange(@Nullable Change newChange) {
    return new QuantityContext(deadline, unit, newChange, frame);
  }
}
