package vn.kehoach.extractor.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  private final PatternStates pattern;
  private final LetterClasses letters;

  /** How many classes there are, and so how far apart two states are in {@link #table}. */
  private final int width;

  /** The first state. */
  private final int start;

  /**
   * For each state and class the state that follows; a state is the place at which its own begin.
   * Read without a lock: whoever sees an old table, or an old value, sees {@link #UNKNOWN} or the
   * table's end, and asks again with the lock.
   */
  private int[] table;

  private final List<BitSet> members = new ArrayList<>();
  private final Map<BitSet, Integer> numbers = new HashMap<>();
  private final boolean matchesAtOnce;

  private PatternAutomaton(PatternStates pattern, LetterClasses letters) {
    this.pattern = pattern;
    this.letters = letters;
    this.width = letters.count();
    this.start = width;
    this.table = new int[4 * width];
    BitSet first = new BitSet();
    pattern.reach(pattern.start(), first);
    matchesAtOnce = first.get(PatternStates.MATCHED);
    members.add(new BitSet());
    number(first);
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
    int state = start;
    for (int i = end - 1; i >= from && state > 0; i--) {
      state = after(state, text.charAt(i));
    }
    return matchesAtOnce || state != DEAD;
  }

  private int run(CharSequence text, int from, int end) {
    int state = start;
    int i = from;
    while (i < end && state > 0) {
      if (state == start) {
        i = leaving(text, i, end);
      }
      if (i < end) {
        state = after(state, text.charAt(i));
        i++;
      }
    }
    return state;
  }

  /**
   * The first letter that leads out of the first state: most letters of a text lead nowhere, and
   * none of these waits for the one before it.
   */
  private int leaving(CharSequence text, int from, int end) {
    int[] known = table;
    int i = from;
    while (i < end && known[start + letters.of(text.charAt(i))] == start) {
      i++;
    }
    return i;
  }

  private int after(int state, char letter) {
    int[] known = table;
    int place = state + letters.of(letter);
    int next = place < known.length ? known[place] : UNKNOWN;
    return next == UNKNOWN ? next(state, letters.of(letter)) : next;
  }

  private synchronized int next(int state, int found) {
    if (state + width > table.length) {
      table = Arrays.copyOf(table, members.size() * 2 * width);
    }
    if (table[state + found] == UNKNOWN) {
      BitSet reached = new BitSet();
      BitSet from = members.get(state / width);
      for (int one = from.nextSetBit(0); one >= 0; one = from.nextSetBit(one + 1)) {
        if (letters.isAmong(found, pattern.letters(one))) {
          pattern.reach(pattern.after(one), reached);
        }
      }
      table[state + found] = number(reached);
    }
    return table[state + found];
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
    int added = members.size() * width;
    numbers.put(reached, added);
    members.add(reached);
    return added;
  }
}
