package vn.kehoach.gold.score;

import java.util.OptionalInt;

/**
 * What became of one thing that was judged: an item, a measure, a name, a field. A row's counts are
 * the sum of its verdicts.
 *
 * @param row the line that it counts in
 * @param counts what it adds there
 * @param gold index of the gold item that it is about
 * @param predicted index of the predicted item that it is about
 * @param expected what gold says, in words; empty where gold has nothing
 * @param found what the plan says, in words; empty where it has nothing
 */
public record Verdict(
    Row row,
    Counts counts,
    OptionalInt gold,
    OptionalInt predicted,
    String expected,
    String found) {

  /** Whether nothing is to be said against it. */
  public boolean isRight() {
    return counts.isRight();
  }
}
