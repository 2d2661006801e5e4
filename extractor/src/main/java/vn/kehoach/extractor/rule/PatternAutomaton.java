package vn.kehoach.extractor.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says of a text whether a pattern may match, in one step of a few nanoseconds a letter. A yes may
 * be wrong, a no is not.
 *
 * <p>A deterministic automaton whose states are made when a text first leads to them (R. Cox,
 * "Regular Expression Matching in the Wild", 2010): the pattern of a rule could lead to millions,
 * the texts of an archive lead to a few dozen. Safe for several threads.
 */
final class PatternAutomaton {

  /** More states than honest texts lead to; where a text leads to more, the answer is yes. */
  private static final int MOST_STATES = 2000;

  private static final int UNKNOWN = 0;
  private static final int DEAD = -1;
  private static final int MATCHED = -2;
  private static final int START = 1;

  private final PatternStates pattern;
  private final LetterClasses letters;

  /**
   * For each state and class the state that follows. Read without a lock: whoever sees an old value
   * sees {@link #UNKNOWN} or no row, and asks again with the lock.
   */
  private int[][] rows = new int[16][];

  private final List<BitSet> members = new ArrayList<>();
  private final Map<BitSet, Integer> numbers = new HashMap<>();
  private final boolean matchesAtOnce;

  private PatternAutomaton(PatternStates pattern, LetterClasses letters) {
    this.pattern = pattern;
    this.letters = letters;
    BitSet start = new BitSet();
    pattern.reach(pattern.start(), start);
    matchesAtOnce = start.get(PatternStates.MATCHED);
    members.add(new BitSet());
    number(start);
  }

  /**
   * The automaton of a shape; none where the shape is too large for one.
   *
   * @param letters classes that tell all letters of the shape apart that it tells apart
   */
  static Optional<PatternAutomaton> of(PatternShape shape, LetterClasses letters) {
    return PatternStates.of(shape).map(pattern -> new PatternAutomaton(pattern, letters));
  }

  /** Whether a match may be empty. */
  boolean matchesAtOnce() {
    return matchesAtOnce;
  }

  /** Whether a match may begin at one offset and end at another or before it. */
  boolean mayMatch(CharSequence text, int from, int end) {
    return matchesAtOnce || run(text, from, end) == MATCHED;
  }

  /** Whether a match may begin at one offset and go on at another. */
  boolean mayReach(CharSequence text, int from, int end) {
    return matchesAtOnce || run(text, from, end) != DEAD;
  }

  /** Whether a match may end at one offset and begin at another or after it, read backwards. */
  boolean mayReachBack(CharSequence text, int end, int from) {
    int state = START;
    for (int i = end - 1; i >= from && state > 0; i--) {
      state = after(state, text.charAt(i));
    }
    return matchesAtOnce || state != DEAD;
  }

  private int run(CharSequence text, int from, int end) {
    int state = START;
    for (int i = from; i < end && state > 0; i++) {
      state = after(state, text.charAt(i));
    }
    return state;
  }

  private int after(int state, char letter) {
    int[][] known = rows;
    int @Nullable [] row = state < known.length ? known[state] : null;
    int found = letters.of(letter);
    int next = row == null ? UNKNOWN : row[found];
    return next == UNKNOWN ? next(state, found) : next;
  }

  private synchronized int next(int state, int found) {
    if (state >= rows.length) {
      rows = Arrays.copyOf(rows, members.size() * 2);
    }
    int @Nullable [] row = rows[state];
    if (row == null) {
      row = new int[letters.count()];
      rows[state] = row;
    }
    if (row[found] == UNKNOWN) {
      BitSet reached = new BitSet();
      BitSet from = members.get(state);
      for (int one = from.nextSetBit(0); one >= 0; one = from.nextSetBit(one + 1)) {
        if (letters.isAmong(found, pattern.letters(one))) {
          pattern.reach(pattern.after(one), reached);
        }
      }
      row[found] = number(reached);
    }
    return row[found];
  }

  private int number(BitSet reached) {
    if (reached.isEmpty()) {
      return DEAD;
    }
    if (reached.get(PatternStates.MATCHED)) {
      return MATCHED;
    }
    Integer known = numbers.get(reached);
    if (known != null) {
      return known;
    }
    if (members.size() == MOST_STATES) {
      return MATCHED;
    }
    numbers.put(reached, members.size());
    members.add(reached);
    return members.size() - 1;
  }
}
