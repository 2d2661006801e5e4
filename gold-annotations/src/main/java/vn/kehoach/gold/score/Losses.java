package vn.kehoach.gold.score;

import java.util.List;

/**
 * How many gold units were lost, by what lost them.
 *
 * @param reader units whose words do not stand in the text that was read
 * @param outline units whose words stand in a section of another role
 * @param rule all other units that were not found as gold cuts them
 */
public record Losses(int reader, int outline, int rule) {

  /** The units among the misses; what was made up, and values of units, are not counted. */
  public static Losses of(List<Miss> misses) {
    return new Losses(
        count(misses, LostBy.READER), count(misses, LostBy.OUTLINE), count(misses, LostBy.RULE));
  }

  private static int count(List<Miss> misses, LostBy by) {
    return (int)
        misses.stream().filter(miss -> miss.lostBy().filter(by::equals).isPresent()).count();
  }

  /** All lost units. */
  public int total() {
    return reader + outline + rule;
  }
}
