package vn.kehoach.gold.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Approximate randomization (Noreen 1989; Yeh, COLING 2000): if two runs do not really differ, then
 * it does not matter which of them a document's result came from. So results are exchanged document
 * by document with a chance of one half, and it is counted how often the figures then differ at
 * least as much as they do.
 */
final class Randomization {

  /** Exchanges; the smallest p is one over this plus one. */
  static final int ROUNDS = 1999;

  private static final long SEED = 1;

  /** Figures that differ by less differ by rounding only. */
  private static final double SAME = 1e-12;

  private final double overall;
  private final Map<Row, Double> rows;

  private Randomization(double overall, Map<Row, Double> rows) {
    this.overall = overall;
    this.rows = rows;
  }

  static Randomization of(List<Tally> one, List<Tally> other) {
    Random random = new Random(SEED);
    Tally first = Tally.sum(one);
    Tally second = Tally.sum(other);
    int overall = 0;
    Map<Row, Integer> rows = new EnumMap<>(Row.class);
    for (int round = 0; round < ROUNDS; round++) {
      List<Tally> left = new ArrayList<>(one.size());
      List<Tally> right = new ArrayList<>(one.size());
      for (int i = 0; i < one.size(); i++) {
        boolean exchanged = random.nextBoolean();
        left.add(exchanged ? other.get(i) : one.get(i));
        right.add(exchanged ? one.get(i) : other.get(i));
      }
      Tally a = Tally.sum(left);
      Tally b = Tally.sum(right);
      if (gap(a.overall(), b.overall()) >= gap(first.overall(), second.overall()) - SAME) {
        overall++;
      }
      for (Row row : Row.values()) {
        double here = gap(a.score(row).f1(), b.score(row).f1());
        if (here >= gap(first.score(row).f1(), second.score(row).f1()) - SAME) {
          rows.merge(row, 1, Integer::sum);
        }
      }
    }
    Map<Row, Double> chances = new EnumMap<>(Row.class);
    Arrays.stream(Row.values()).forEach(row -> chances.put(row, p(rows.getOrDefault(row, 0))));
    return new Randomization(p(overall), chances);
  }

  private static double gap(double a, double b) {
    return Math.abs(a - b);
  }

  private static double p(int asLarge) {
    return (asLarge + 1.0) / (ROUNDS + 1);
  }

  /** The chance of such a difference of the overall figures. */
  double overall() {
    return overall;
  }

  /** The chance of such a difference of a row's F1. */
  double p(Row row) {
    return rows.getOrDefault(row, 1.0);
  }
}
