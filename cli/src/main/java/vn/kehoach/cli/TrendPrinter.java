package vn.kehoach.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.MeasureFact;
import vn.kehoach.index.TrendPoint;

/**
 * Figures of targets for people: province by province, year by year, and a line where the provinces
 * merged, for what stands above it and below it counts different things.
 */
final class TrendPrinter {

  private static final int LONGEST_TEXT = 140;

  private final Screen screen;
  private final HitText text;

  TrendPrinter(Screen screen) {
    this.screen = screen;
    this.text = new HitText(screen, LONGEST_TEXT);
  }

  void print(List<TrendPoint> points) {
    @Nullable TrendPoint before = null;
    for (TrendPoint point : points) {
      boolean first = before == null || !Objects.equals(before.province(), point.province());
      if (first) {
        String province = point.province();
        screen
            .out()
            .println(
                screen.bold(
                    province == null ? screen.messages().text("trend.noProvince") : province));
      }
      if (point.reorganised() && (first || !Objects.requireNonNull(before).reorganised())) {
        screen.out().println("  ── " + screen.messages().text("trend.break") + " ──");
      }
      screen.out().println("  " + line(point));
      before = point;
    }
    screen.say("trend.total", points.size());
  }

  private String line(TrendPoint point) {
    return point.year()
        + "  "
        + value(point.measure())
        + "  "
        + text.of(point.hit())
        + "  ("
        + point.hit().plan().id()
        + " "
        + point.hit().itemId()
        + ")";
  }

  private static String value(MeasureFact measure) {
    String low = measure.low().toPlainString();
    String high = measure.high().toPlainString();
    return MeasureWords.sign(measure.comparator())
        + (low.equals(high) ? low : low + "–" + high)
        + " "
        + measure.unit();
  }
}
