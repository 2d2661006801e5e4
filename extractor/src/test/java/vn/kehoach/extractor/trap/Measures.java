package vn.kehoach.extractor.trap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.Measure;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.extractor.Plans;

/** What a plan's targets commit to, as lines that a test can read. */
final class Measures {

  private Measures() {}

  /** The targets of a section on targets, each as {@code words: measure; measure}. */
  static List<String> ofTargets(String items) {
    return of(Plans.of("I. CHỈ TIÊU\n" + items));
  }

  /** The targets of a plan, each as {@code words: measure; measure}. */
  static List<String> of(Plan plan) {
    return plan.targets().stream()
        .map(target ->
            target.text()
                + ": "
                + target.measures().stream().map(Measures::line).collect(Collectors.joining("; ")))
        .toList();
  }

  /** {@code gte 90 % 2026}: comparator, numbers, unit, change, frequency, deadline. */
  private static String line(Measure measure) {
    return Stream.of(
            measure.comparator().name().toLowerCase(Locale.ROOT),
            plain(measure.value()),
            plain(measure.min()),
            plain(measure.max()),
            measure.unit(),
            measure.change() == null ? null : measure.change().name().toLowerCase(Locale.ROOT),
            measure.per(),
            measure.deadline())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }
}
