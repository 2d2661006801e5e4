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

  private static final Sieve TELLS_NOTHING = new Sieve(null, null, null);

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
    return shape
        .flatMap(LetterClasses::of)
        .flatMap(letters -> of(shape.get(), letters))
        .orElse(TELLS_NOTHING);
  }

  /** One sieve for several patterns: what it says no to, none of them matches. */
  static Sieve ofAny(List<String> patterns) {
    List<PatternShape> shapes =
        patterns.stream().map(PatternShapeReader::read).flatMap(Optional::stream).toList();
    if (shapes.size() < patterns.size()) {
      return TELLS_NOTHING;
    }
    PatternShape any = new PatternShape.OneOf(shapes);
    return LetterClasses.of(any).flatMap(letters -> of(any, letters)).orElse(TELLS_NOTHING);
  }

  private static Optional<Sieve> of(PatternShape shape, LetterClasses letters) {
    PatternShape anywhere = new PatternShape.Sequence(List.of(PatternShape.anyText(), shape));
    Optional<PatternAutomaton> before =
        shape
            .before()
            .map(PatternShape::reversed)
            .flatMap(reversed -> PatternAutomaton.of(reversed, letters));
    return PatternAutomaton.of(shape, letters)
        .filter(begins -> !begins.matchesAtOnce())
        .flatMap(begins ->
            PatternAutomaton.of(anywhere, letters)
                .map(stands -> new Sieve(begins, stands, before.orElse(null))));
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
