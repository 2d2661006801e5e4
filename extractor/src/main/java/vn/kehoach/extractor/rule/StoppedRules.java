package vn.kehoach.extractor.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Rules that were stopped because they looked at far more characters than the text has. While work
 * runs here, such a rule finds nothing at that place instead of ending the work.
 */
public final class StoppedRules {

  private static final ScopedValue<Set<String>> CURRENT = ScopedValue.newInstance();

  private StoppedRules() {}

  /**
   * What work gave, and which rules were stopped in it.
   *
   * @param rules their ids, sorted
   */
  public record Result<T>(T value, List<String> rules) {

    /** Copies the list. */
    public Result {
      rules = List.copyOf(rules);
    }
  }

  /** Runs work that a runaway pattern does not end. */
  public static <T> Result<T> during(Supplier<T> work) {
    Set<String> stopped = new TreeSet<>();
    T value = ScopedValue.where(CURRENT, stopped).call(work::get);
    return new Result<>(value, List.copyOf(stopped));
  }

  /** Notes a rule; where nobody asks, its exception goes on. */
  static void add(Rule rule, RunawayPatternException exception) {
    if (!CURRENT.isBound()) {
      throw exception;
    }
    CURRENT.get().add(rule.id());
  }
}
