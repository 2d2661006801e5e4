package vn.kehoach.extractor.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Counts what rules do while something runs: how often each was tried, how often it matched, how
 * long it took. Without a trace nothing is counted, and nothing is slower.
 */
public final class RuleTrace {

  private static final ScopedValue<RuleTrace> CURRENT = ScopedValue.newInstance();

  private final Map<String, Counts> counts = new LinkedHashMap<>();

  private RuleTrace() {}

  /**
   * What one rule did.
   *
   * @param tries how often it was asked
   * @param hits how many matches it gave
   * @param nanos time that it took, in nanoseconds
   * @param stopped how often it was stopped because it looked at too many characters
   */
  public record Counts(String rule, long tries, long hits, long nanos, long stopped) {

    private Counts plus(int moreHits, long moreNanos, int moreStopped) {
      return new Counts(rule, tries + 1, hits + moreHits, nanos + moreNanos, stopped + moreStopped);
    }
  }

  /**
   * What was counted while the work ran in this thread.
   *
   * @param result what the work gave
   */
  public record Traced<T>(T result, List<Counts> counts) {

    /** Copies the counts. */
    public Traced {
      counts = List.copyOf(counts);
    }
  }

  /** Runs work and counts what rules do in it. */
  public static <T> Traced<T> of(Supplier<T> work) {
    RuleTrace trace = new RuleTrace();
    T result = ScopedValue.where(CURRENT, trace).call(work::get);
    return new Traced<>(result, List.copyOf(trace.counts.values()));
  }

  /** The matches of a rule, counted where a trace is on. */
  static List<RuleMatch> count(Rule rule, Supplier<List<RuleMatch>> matching) {
    return CURRENT.isBound() ? CURRENT.get().counted(rule, matching, List::size) : matching.get();
  }

  /** The one match of a rule, counted where a trace is on. */
  static Optional<RuleMatch> countFirst(Rule rule, Supplier<Optional<RuleMatch>> matching) {
    return CURRENT.isBound()
        ? CURRENT.get().counted(rule, matching, found -> found.isPresent() ? 1 : 0)
        : matching.get();
  }

  private <T> T counted(Rule rule, Supplier<T> matching, ToIntFunction<T> hits) {
    Counts before = counts.getOrDefault(rule.id(), new Counts(rule.id(), 0, 0, 0, 0));
    long begin = System.nanoTime();
    try {
      T found = matching.get();
      counts.put(rule.id(), before.plus(hits.applyAsInt(found), System.nanoTime() - begin, 0));
      return found;
    } catch (RunawayPatternException e) {
      counts.put(rule.id(), before.plus(0, System.nanoTime() - begin, 1));
      throw e;
    }
  }
}
