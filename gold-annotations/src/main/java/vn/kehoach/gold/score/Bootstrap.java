package vn.kehoach.gold.score;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Intervals by drawing documents with replacement (Efron's percentile bootstrap). Documents are
 * drawn, not items, because the items of one document succeed or fail together.
 */
public final class Bootstrap {

  /** Draws; the ends of the interval are the 26th from below and from above. */
  public static final int DRAWS = 1000;

  /** The same documents give the same interval. */
  public static final long SEED = 1;

  private final List<Tally> draws;

  private Bootstrap(List<Tally> draws) {
    this.draws = draws;
  }

  /** Draws from the tallies of documents. */
  public static Bootstrap of(List<Tally> documents) {
    if (documents.isEmpty()) {
      return new Bootstrap(List.of());
    }
    Random random = new Random(SEED);
    return new Bootstrap(Stream.generate(() -> draw(documents, random)).limit(DRAWS).toList());
  }

  private static Tally draw(List<Tally> documents, Random random) {
    return Tally.sum(
        IntStream.range(0, documents.size())
            .mapToObj(i -> documents.get(random.nextInt(documents.size())))
            .toList());
  }

  /** The interval of the overall figure; from 0 to 0 without documents. */
  public Interval overall() {
    return interval(Tally::overall);
  }

  /** The interval of a row's micro F1; from 0 to 0 without documents. */
  public Interval of(Row row) {
    return interval(tally -> tally.score(row).f1());
  }

  private Interval interval(ToDoubleFunction<Tally> figure) {
    if (draws.isEmpty()) {
      return new Interval(0, 0);
    }
    double[] values = draws.stream().mapToDouble(figure).sorted().toArray();
    int tail = DRAWS / 40;
    return new Interval(values[tail], values[DRAWS - 1 - tail]);
  }
}
