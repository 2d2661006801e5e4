package vn.kehoach.gold.score;

/**
 * What was found and what was not.
 *
 * @param truePositives found, and right
 * @param falsePositives found, and wrong
 * @param falseNegatives there, and not found
 */
public record Counts(int truePositives, int falsePositives, int falseNegatives) {

  /** Nothing there and nothing found. */
  public static final Counts ZERO = new Counts(0, 0, 0);

  /** One thing found that is there. */
  public static final Counts FOUND = new Counts(1, 0, 0);

  /** One thing found that is not there. */
  public static final Counts SPURIOUS = new Counts(0, 1, 0);

  /** One thing there that was not found. */
  public static final Counts MISSED = new Counts(0, 0, 1);

  /** Another thing found than the one that is there. */
  public static final Counts CONFUSED = new Counts(0, 1, 1);

  /** Rejects negative counts. */
  public Counts {
    if (truePositives < 0 || falsePositives < 0 || falseNegatives < 0) {
      throw new IllegalArgumentException("counts are not negative");
    }
  }

  /** Both together. */
  public Counts plus(Counts other) {
    return new Counts(
        truePositives + other.truePositives,
        falsePositives + other.falsePositives,
        falseNegatives + other.falseNegatives);
  }

  /** How many things there are to be found. */
  public int support() {
    return truePositives + falseNegatives;
  }

  /** Whether there was nothing to judge. */
  public boolean isZero() {
    return equals(ZERO);
  }

  /** Whether everything that is there was found, and nothing else. */
  public boolean isRight() {
    return falsePositives == 0 && falseNegatives == 0;
  }
}
