package vn.kehoach.index;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.POSITIVE_INFINITY;

import java.math.BigDecimal;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.index.query.MeasureFilter;

/**
 * Measures as points with three coordinates: unit, low end, high end. So a unit and a value meet in
 * the same measure, not in two of one item.
 */
final class MeasureSpace {

  private final Remembering<Double> units;

  MeasureSpace(Analyzers analyzers) {
    this.units = new Remembering<>(unit -> number(unit, analyzers.key(unit)));
  }

  DoublePoint point(MeasureFact measure) {
    return new DoublePoint(
        Fields.MEASURE, unit(measure.unit()), Interval.low(measure), Interval.high(measure));
  }

  /** Finds measures of the unit that overlap the wanted range. */
  Query query(MeasureFilter filter) {
    double least = unitOr(filter.unit(), NEGATIVE_INFINITY);
    double most = unitOr(filter.unit(), POSITIVE_INFINITY);
    Interval wanted = Interval.of(filter);
    return DoublePoint.newRangeQuery(
        Fields.MEASURE,
        new double[] {least, NEGATIVE_INFINITY, wanted.low()},
        new double[] {most, wanted.high(), POSITIVE_INFINITY});
  }

  /** Whether a measure passes; any does without a filter. */
  boolean isWanted(MeasureFact measure, @Nullable MeasureFilter filter) {
    if (filter == null) {
      return true;
    }
    Interval wanted = Interval.of(filter);
    return (filter.unit() == null || unit(filter.unit()) == unit(measure.unit()))
        && Interval.low(measure) <= wanted.high()
        && Interval.high(measure) >= wanted.low();
  }

  private double unitOr(@Nullable String unit, double any) {
    return unit == null ? any : unit(unit);
  }

  /** A number for a unit: a hash code, which a double holds exactly; a sign stands for itself. */
  private double unit(String unit) {
    return units.of(unit);
  }

  private static double number(String unit, String key) {
    return switch (key) {
      case "" -> unit.strip().hashCode();
      case "phan tram" -> "%".hashCode();
      default -> key.hashCode();
    };
  }

  /**
   * Values from low to high, both included. What a plan writes as less than 2 lies a hair below 2,
   * as more than 2 a hair above: so {@code <2} finds the one and not the other, and {@code =2}
   * both.
   */
  private record Interval(double low, double high) {

    static Interval of(MeasureFilter filter) {
      BigDecimal value = filter.value();
      if (value == null) {
        return new Interval(NEGATIVE_INFINITY, POSITIVE_INFINITY);
      }
      double number = value.doubleValue();
      Comparator comparator = filter.comparator();
      return switch (comparator) {
        case EQ -> new Interval(DoublePoint.nextDown(number), DoublePoint.nextUp(number));
        case GTE -> new Interval(number, POSITIVE_INFINITY);
        case GT -> new Interval(DoublePoint.nextUp(number), POSITIVE_INFINITY);
        case LTE -> new Interval(NEGATIVE_INFINITY, number);
        case LT -> new Interval(NEGATIVE_INFINITY, DoublePoint.nextDown(number));
        case RANGE -> new Interval(number, upperEnd(filter));
      };
    }

    static double low(MeasureFact measure) {
      return nudged(measure.comparator(), measure.low().doubleValue());
    }

    static double high(MeasureFact measure) {
      return nudged(measure.comparator(), measure.high().doubleValue());
    }

    private static double nudged(Comparator comparator, double value) {
      return switch (comparator) {
        case LT -> DoublePoint.nextDown(value);
        case GT -> DoublePoint.nextUp(value);
        case EQ, GTE, LTE, RANGE -> value;
      };
    }

    private static double upperEnd(MeasureFilter filter) {
      BigDecimal to = filter.to();
      return to == null ? POSITIVE_INFINITY : to.doubleValue();
    }
  }
}
