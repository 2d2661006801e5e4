package vn.kehoach.gold.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known before any figure means something. The caller supplies them: this module has
 * no clock and does not know what made the plans.
 *
 * @param measurement what was measured, such as {@code end to end}
 * @param version of the program that made the plans
 * @param rules checksum of its rules
 * @param models checksum of its models
 * @param failures gold documents for which there is no plan, and why
 * @param seconds how long it took; absent where nobody measured
 */
public record Facts(
    String measurement,
    String version,
    String rules,
    String models,
    List<Failure> failures,
    @Nullable Double seconds) {

  /** Copies the failures. */
  public Facts {
    failures = List.copyOf(failures);
  }

  /** A gold document for which there is no plan. */
  public record Failure(String document, String reason) {}
}
