package vn.kehoach.extractor.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;

/**
 * Tells the places where a pattern may match from those where it cannot: an automaton says in
 * nanoseconds what the pattern would take a microsecond for, and nearly always it is a no.
 */
final class Sieve {

  /** How far a match is followed from each place: few letters tell most from the rest. */
  private static final int FARTHEST = 64;

  /** Follows a match from its begin; none where nothing is known of the pattern. */
  private final @Nullable PatternAutomaton begins;

  /** Finds a match wherever it begins. */
  private final @Nullable PatternAutomaton stands;

  /** Follows backwards what has to stand before a match; none where that may be anything. */
  private final @Nullable PatternAutomaton before;

  private Sieve(
      @Nullable PatternAutomaton begins,
      @Nullable PatternAutomaton stands,
      @Nullable PatternAutomaton before) {
    this.begins = begins;
    this.stands = stands;
    this.before = before;
  }

  /** The sieve of a pattern, from its source. */
  static Sieve of(String pattern) {
    Optional<PatternShape> shape = PatternShapeReader.read(pattern);
    Optional<PatternAutomaton> begins =
        shape.flatMap(PatternAutomaton::of).filter(automaton -> !automaton.matchesAtOnce());
    Optional<PatternAutomaton> stands =
        shape
            .map(it -> new PatternShape.Sequence(List.of(PatternShape.anyText(), it)))
            .flatMap(PatternAutomaton::of);
    Optional<PatternAutomaton> before =
        shape
            .flatMap(PatternShape::before)
            .map(PatternShape::reversed)
            .flatMap(PatternAutomaton::of);
    return begins.isPresent() && stands.isPresent()
        ? new Sieve(begins.get(), stands.get(), before.orElse(null))
        : new Sieve(null, null, null);
  }

  /** Whether it tells anything: not of a pattern that matches the empty text, or is not known. */
  boolean tells() {
    return begins != null;
  }

  /** Whether a match may stand anywhere in a span. */
  boolean mayMatchIn(CharSequence text, Span within) {
    return stands == null || stands.mayMatch(text, within.begin(), within.end());
  }

  /** Whether a match may stand where a span begins. */
  boolean mayMatchAtStart(CharSequence text, Span within) {
    return begins == null
        || (begins.mayMatch(text, within.begin(), within.end())
            && mayStandBehind(text, within.begin()));
  }

  /** The first place from an offset on where a match may begin; {@code end} where none is. */
  int next(CharSequence text, int from, int end) {
    int at = from;
    while (begins != null && at < end && !mayBeginAt(begins, text, at, end)) {
      at++;
    }
    return at;
  }

  private boolean mayBeginAt(PatternAutomaton begins, CharSequence text, int at, int end) {
    boolean may =
        end - at <= FARTHEST
            ? begins.mayMatch(text, at, end)
            : begins.mayReach(text, at, at + FARTHEST);
    return may && mayStandBehind(text, at);
  }

  private boolean mayStandBehind(CharSequence text, int at) {
    return before == null || before.mayReachBack(text, at, Math.max(0, at - FARTHEST));
  }
}
