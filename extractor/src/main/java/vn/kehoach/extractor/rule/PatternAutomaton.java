package vn.kehoach.extractor.rule;

import java.util.ArrayList;
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

  /** Rows are indexed by a byte. */
  private static final int MOST_CLASSES = 256;

  private static final int UNKNOWN = 0;
  private static final int DEAD = -1;
  private static final int MATCHED = -2;
  private static final int START = 1;

  private final PatternStates pattern;

  /** Letters that no state tells apart are of one class. */
  private final byte[] classes = new byte[PatternShape.LETTERS + 1];

  /** One letter of each class. */
  private final int[] samples;

  /**
   * For each state and class the state that follows. Read without a lock: whoever sees an old value
   * sees {@link #UNKNOWN} or no row, and asks again with the lock.
   */
  private final int[][] rows = new int[MOST_STATES][];

  private final List<BitSet> members = new ArrayList<>();
  private final Map<BitSet, Integer> numbers = new HashMap<>();
  private final boolean matchesAtOnce;

  private PatternAutomaton(PatternStates pattern) {
    this.pattern = pattern;
    this.samples = partition();
    BitSet start = new BitSet();
    pattern.reach(pattern.start(), start);
    matchesAtOnce = start.get(PatternStates.MATCHED);
    members.add(new BitSet());
    number(start);
  }

  /** The automaton of a shape; none where the shape is too large for one. */
  static Optional<PatternAutomaton> of(PatternShape shape) {
    return PatternStates.of(shape)
        .map(PatternAutomaton::new)
        .filter(automaton -> automaton.samples.length <= MOST_CLASSES);
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
    int letters = classes[Math.min(letter, PatternShape.LETTERS)] & 0xFF;
    int @Nullable [] row = rows[state];
    int next = row == null ? UNKNOWN : row[letters];
    return next == UNKNOWN ? next(state, letters) : next;
  }

  private synchronized int next(int state, int letters) {
    int @Nullable [] row = rows[state];
    if (row == null) {
      row = new int[samples.length];
      rows[state] = row;
    }
    if (row[letters] == UNKNOWN) {
      BitSet reached = new BitSet();
      BitSet from = members.get(state);
      for (int one = from.nextSetBit(0); one >= 0; one = from.nextSetBit(one + 1)) {
        if (pattern.letters(one).get(samples[letters])) {
          pattern.reach(pattern.after(one), reached);
        }
      }
      row[letters] = number(reached);
    }
    return row[letters];
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

  /** Cuts the letters into classes, and takes one letter of each. */
  private int[] partition() {
    int[] parts = new int[PatternShape.LETTERS + 1];
    int count = 1;
    Map<BitSet, Boolean> seen = new HashMap<>();
    for (int state = 0; state < pattern.count(); state++) {
      BitSet letters = pattern.letters(state);
      if (letters.isEmpty() || seen.put(letters, true) != null) {
        continue;
      }
      Map<Integer, Integer> inside = new HashMap<>();
      for (int c = letters.nextSetBit(0); c >= 0; c = letters.nextSetBit(c + 1)) {
        Integer part = inside.get(parts[c]);
        if (part == null) {
          part = count++;
          inside.put(parts[c], part);
        }
        parts[c] = part;
      }
    }
    Map<Integer, Integer> used = new HashMap<>();
    List<Integer> first = new ArrayList<>();
    for (int c = 0; c < parts.length; c++) {
      Integer number = used.get(parts[c]);
      if (number == null) {
        number = first.size();
        used.put(parts[c], number);
        first.add(c);
      }
      classes[c] = number.byteValue();
    }
    return first.stream().mapToInt(Integer::intValue).toArray();
  }
}
