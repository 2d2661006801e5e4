package vn.kehoach.extractor.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A pattern's shape as states with letters between them (K. Thompson, "Regular Expression Search
 * Algorithm", 1968). A state has either letters and one that follows, or none and up to two.
 */
final class PatternStates {

  /** Where a match is complete. */
  static final int MATCHED = 0;

  private static final int NONE = -1;

  /** Where more copies are allowed, any number is: the automaton is a filter, and stays small. */
  private static final int MOST_COPIES = 4;

  /** No rule of today has half of it; a pattern that has more is tried everywhere. */
  private static final int MOST_STATES = 20_000;

  private static final BitSet BY_ITSELF = new BitSet();

  private static final BitSet BEYOND = new BitSet();

  static {
    BEYOND.set(PatternShape.LETTERS);
  }

  private final List<State> states = new ArrayList<>();
  private int start;

  /**
   * A state.
   *
   * @param letters on which it goes on to {@code next}; none where it goes on by itself, to {@code
   *     other} too
   */
  private record State(BitSet letters, int next, int other) {}

  private PatternStates() {
    states.add(new State(BY_ITSELF, NONE, NONE));
  }

  /** The states of a shape; none where they are too many. */
  static Optional<PatternStates> of(PatternShape shape) {
    PatternStates states = new PatternStates();
    try {
      states.start = states.before(MATCHED, shape);
      return Optional.of(states);
    } catch (TooManyStates e) {
      return Optional.empty();
    }
  }

  private static final class TooManyStates extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyStates() {
      super(null, null, false, false);
    }
  }

  int start() {
    return start;
  }

  /** Letters on which a state goes on; empty where it goes on by itself, or is the last. */
  BitSet letters(int state) {
    return states.get(state).letters();
  }

  /** Where a state goes on a letter of its own. */
  int after(int state) {
    return states.get(state).next();
  }

  /** Adds a state and all that it reaches without a letter. */
  void reach(int state, BitSet reached) {
    if (state == NONE || reached.get(state)) {
      return;
    }
    reached.set(state);
    if (letters(state).isEmpty()) {
      reach(states.get(state).next(), reached);
      reach(states.get(state).other(), reached);
    }
  }

  private int added(BitSet letters, int next, int other) {
    if (states.size() == MOST_STATES) {
      throw new TooManyStates();
    }
    states.add(new State(letters, next, other));
    return states.size() - 1;
  }

  private int either(int one, int other) {
    return added(BY_ITSELF, one, other);
  }

  /** The state at which a shape begins that ends at another. */
  private int before(int end, PatternShape shape) {
    return switch (shape) {
      case PatternShape.Letter(BitSet letters) -> letter(end, letters);
      case PatternShape.Sequence(List<PatternShape> parts) -> {
        int begin = end;
        for (PatternShape part : parts.reversed()) {
          begin = before(begin, part);
        }
        yield begin;
      }
      case PatternShape.OneOf(List<PatternShape> choices) -> {
        int begin = before(end, choices.getLast());
        for (PatternShape choice : choices.subList(0, choices.size() - 1).reversed()) {
          begin = either(before(end, choice), begin);
        }
        yield begin;
      }
      case PatternShape.Repeated repeated -> repeated(end, repeated);
      case PatternShape.Nothing _, PatternShape.Behind _ -> end;
    };
  }

  /** A letter beyond the last may be one half of a pair, of which a pattern sees but one letter. */
  private int letter(int end, BitSet letters) {
    int one = added(letters, end, NONE);
    return letters.get(PatternShape.LETTERS) ? either(one, added(BEYOND, one, NONE)) : one;
  }

  private int repeated(int end, PatternShape.Repeated repeated) {
    PatternShape shape = repeated.shape();
    int least = Math.min(repeated.least(), MOST_COPIES);
    int begin;
    if (repeated.most() <= MOST_COPIES) {
      begin = end;
      for (int i = least; i < repeated.most(); i++) {
        begin = either(before(begin, shape), end);
      }
    } else {
      begin = either(NONE, end);
      states.set(begin, new State(BY_ITSELF, before(begin, shape), end));
    }
    for (int i = 0; i < least; i++) {
      begin = before(begin, shape);
    }
    return begin;
  }
}
