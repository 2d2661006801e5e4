package vn.kehoach.corpus.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commitment that can be checked (chỉ tiêu).
 *
 * @param deadline see {@link DateRange#parse}: {@code 2025}, {@code 2025-Q2}, {@code 2025-06},
 *     {@code 2025-06-30}
 */
public record Target(
    String id, String text, @Nullable String deadline, Evidence evidence, List<Measure> measures)
    implements Item {

  /** Copies the measures. */
  public Target {
    measures = List.copyOf(measures);
  }
}
