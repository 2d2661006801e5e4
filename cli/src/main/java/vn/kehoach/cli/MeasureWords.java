package vn.kehoach.cli;

import java.math.BigDecimal;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.corpus.plan.Measure;

/** A figure in short: {@code ≥ 70 % “ít nhất 70%”}. */
final class MeasureWords {

  private MeasureWords() {}

  static String of(Measure measure) {
    return value(measure) + "  “" + measure.text() + "”";
  }

  /** Without the words of the plan. */
  static String value(Measure measure) {
    BigDecimal value = measure.value();
    String number =
        value != null
            ? value.toPlainString()
            : measure.min() + "–" + measure.max(); // a range has both
    return sign(measure.comparator())
        + number
        + " "
        + measure.unit()
        + (measure.per() == null ? "" : "/" + measure.per());
  }

  static String sign(Comparator comparator) {
    return switch (comparator) {
      case EQ, RANGE -> "";
      case GTE -> "≥ ";
      case GT -> "> ";
      case LTE -> "≤ ";
      case LT -> "< ";
    };
  }
}
