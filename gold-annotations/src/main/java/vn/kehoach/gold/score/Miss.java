package vn.kehoach.gold.score;

import java.util.Optional;

/**
 * One thing that went wrong, ready to be looked at.
 *
 * @param document the document's name
 * @param row the line that it costs
 * @param lostBy for a gold unit that was not found as gold cuts it: what lost it; empty for
 *     everything else, and where no text is at hand
 * @param expected what gold says; empty where gold has nothing
 * @param found what the plan says; empty where it has nothing
 * @param rule the rule or model that made what was found, {@code "rule:…"} or {@code "model:…"}
 * @param context the place in the text; empty where the text is not at hand or has no such place
 */
public record Miss(
    String document,
    Row row,
    Cause cause,
    Optional<LostBy> lostBy,
    String expected,
    String found,
    Optional<String> rule,
    Optional<Context> context) {

  /**
   * A place in a text.
   *
   * @param before what stands before it
   * @param words what is to be highlighted
   * @param after what stands after it
   */
  public record Context(String before, String words, String after) {}
}
