package vn.kehoach.gold.score;

/**
 * Precision, recall and their harmonic mean, each from 0 to 1.
 *
 * @param precision part of what was found that is right
 * @param recall part of what is there that was found
 * @param f1 harmonic mean of the two
 * @param support how many things there are to be found
 */
public record Score(double precision, double recall, double f1, int support) {

  /**
   * The figures of counts. Where nothing was found, precision is 1 if nothing is there either, else
   * 0; recall likewise the other way round. So a document without targets in which none is found
   * counts as perfect.
   */
  public static Score of(Counts counts) {
    int found = counts.truePositives() + counts.falsePositives();
    int there = counts.support();
    double precision = ratio(counts.truePositives(), found, counts.falseNegatives() == 0);
    double recall = ratio(counts.truePositives(), there, counts.falsePositives() == 0);
    double sum = precision + recall;
    return new Score(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum, there);
  }

  private static double ratio(int right, int all, boolean nothingWrong) {
    if (all == 0) {
      return nothingWrong ? 1 : 0;
    }
    return (double) right / all;
  }
}
