package vn.kehoach.gold.match;

/**
 * A gold item and the predicted item that is taken for it.
 *
 * @param gold index of the gold item, from 0
 * @param predicted index of the predicted item, from 0
 * @param similarity from {@link Aligner#LENIENT} to 1
 */
public record Pair(int gold, int predicted, double similarity) {

  /** Whether the two are cut alike, small differences aside. */
  public boolean isStrict() {
    return similarity >= Aligner.STRICT;
  }
}
