package vn.kehoach.gold.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs gold items with predicted items: best likeness first, each item once. Between equally like
 * pairs the one whose items stand at more similar places in their lists goes first.
 */
public final class Aligner {

  /** Likeness from which two items count as cut alike. */
  public static final double STRICT = 0.9;

  /** Likeness from which two items count as the same item at all. */
  public static final double LENIENT = 0.5;

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::similarity)
          .thenComparingInt(pair -> -Math.abs(pair.gold() - pair.predicted()))
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::predicted)
          .reversed();

  private Aligner() {}

  /** How like a gold item and a predicted item are, from 0 to 1. */
  @FunctionalInterface
  public interface Likeness {

    /** Likeness of the gold item and the predicted item with these indexes. */
    double of(int gold, int predicted);
  }

  /** Pairs {@code gold} items with {@code predicted} items. */
  public static Alignment align(int gold, int predicted, Likeness likeness) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < gold; i++) {
      for (int j = 0; j < predicted; j++) {
        double similarity = likeness.of(i, j);
        if (similarity >= LENIENT) {
          candidates.add(new Pair(i, j, similarity));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    BitSet usedGold = new BitSet();
    BitSet usedPredicted = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!usedGold.get(pair.gold()) && !usedPredicted.get(pair.predicted())) {
        usedGold.set(pair.gold());
        usedPredicted.set(pair.predicted());
        pairs.add(pair);
      }
    }
    return new Alignment(pairs);
  }
}
