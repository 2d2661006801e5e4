package vn.kehoach.extractor.train;

/**
 * How often a model was right.
 *
 * @param right what it said and gold says
 * @param said how much it said
 * @param there how much gold says
 */
public record Counted(int right, int said, int there) {

  /** Nothing counted. */
  public static final Counted NOTHING = new Counted(0, 0, 0);

  /** Both together. */
  public Counted plus(Counted other) {
    return new Counted(right + other.right, said + other.said, there + other.there);
  }

  /** F1, from 0 to 1; where a model says something of everything, this is its accuracy. */
  public double f1() {
    return said + there == 0 ? 1 : 2.0 * right / (said + there);
  }
}
