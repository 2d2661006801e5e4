package vn.kehoach.extractor.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every match of a pattern, or of a part of it, has: the letters that it may begin with, and
 * words of which it holds one.
 *
 * <p>Never narrower than the truth. Words are {@linkplain LetterKeys keys}. The calculus is the one
 * of index-backed regular-expression search (R. Cox, "Regular Expression Matching with a Trigram
 * Index", 2012), with whole words in place of trigrams.
 */
final class PatternShape {

  /** More words than this are not followed, because they would cost more than they save. */
  private static final int MOST_WORDS = 64;

  /** Of random letters about one in so many continues a word. */
  private static final double LETTERS_A_PLACE = 16;

  /** Words that stand more often than once in so many letters do not tell. */
  private static final double TOO_COMMON = 1.0 / 25;

  /** Matches nothing but the empty text: an anchor, a look around. */
  static final PatternShape EMPTY = new PatternShape(true, new BitSet(), Set.of(""), Set.of());

  private final boolean mayBeEmpty;

  /** Letters that a match may begin with; bit {@link LetterKeys#LETTERS} stands for all others. */
  private final BitSet firsts;

  /** All texts that match, by key; {@code null} where they are too many. */
  private final @Nullable Set<String> wholes;

  /** Words of which each match holds one, by key; none where nothing is known. */
  private final Set<String> needed;

  private PatternShape(
      boolean mayBeEmpty, BitSet firsts, @Nullable Set<String> wholes, Set<String> needed) {
    this.mayBeEmpty = mayBeEmpty;
    this.firsts = firsts;
    this.wholes = wholes;
    this.needed = needed;
  }

  /** One letter out of those given, as bits of {@link #firsts()}. */
  static PatternShape letter(BitSet letters) {
    Set<String> keys = new LinkedHashSet<>();
    for (int c = letters.nextSetBit(0); c >= 0 && keys.size() <= 8; c = letters.nextSetBit(c + 1)) {
      keys.add(String.valueOf(LetterKeys.of((char) c)));
    }
    boolean few = keys.size() <= 8 && !letters.get(LetterKeys.LETTERS);
    return new PatternShape(false, letters, few ? keys : null, Set.of());
  }

  /** Something of which nothing is known. */
  static PatternShape anything() {
    BitSet all = new BitSet();
    all.set(0, LetterKeys.LETTERS + 1);
    return new PatternShape(true, all, null, Set.of());
  }

  /** One of several. */
  static PatternShape oneOf(List<PatternShape> shapes) {
    if (shapes.size() == 1) {
      return shapes.getFirst();
    }
    boolean empty = false;
    BitSet firsts = new BitSet();
    Set<String> wholes = new LinkedHashSet<>();
    Set<String> needed = new LinkedHashSet<>();
    boolean finite = true;
    boolean known = true;
    for (PatternShape shape : shapes) {
      empty |= shape.mayBeEmpty;
      firsts.or(shape.firsts);
      finite &= shape.wholes != null;
      if (shape.wholes != null) {
        wholes.addAll(shape.wholes);
      }
      Set<String> words = shape.needed();
      known &= !words.isEmpty();
      needed.addAll(words);
    }
    return new PatternShape(
        empty,
        firsts,
        finite && wholes.size() <= MOST_WORDS ? wholes : null,
        known ? needed : Set.of());
  }

  /** One after the other. */
  static PatternShape sequence(List<PatternShape> shapes) {
    if (shapes.size() == 1) {
      return shapes.getFirst();
    }
    boolean empty = true;
    BitSet firsts = new BitSet();
    Set<String> run = Set.of("");
    boolean unbroken = true;
    List<Set<String>> found = new ArrayList<>();
    for (PatternShape shape : shapes) {
      if (empty) {
        firsts.or(shape.firsts);
      }
      empty &= shape.mayBeEmpty;
      @Nullable Set<String> next = shape.wholes;
      if (next != null && run.size() * next.size() <= MOST_WORDS) {
        run = joined(run, next);
      } else {
        unbroken = false;
        found.add(run);
        found.add(shape.needed());
        run = next == null ? Set.of("") : next;
      }
    }
    found.add(run);
    return new PatternShape(empty, firsts, unbroken ? run : null, mostTelling(found));
  }

  private static Set<String> joined(Set<String> left, Set<String> right) {
    Set<String> joined = new LinkedHashSet<>();
    for (String begin : left) {
      for (String end : right) {
        joined.add(begin + end);
      }
    }
    return joined;
  }

  /** This, or nothing. */
  PatternShape optional() {
    return oneOf(List.of(this, EMPTY));
  }

  /** This once or more often. */
  PatternShape repeated() {
    return new PatternShape(mayBeEmpty, firsts, null, needed());
  }

  /** Letters that a match may begin with; {@code null} where a match may be empty. */
  @Nullable BitSet firsts() {
    return mayBeEmpty ? null : (BitSet) firsts.clone();
  }

  /** Words of which every match holds one; none where nothing is known. */
  Set<String> needed() {
    return wholes == null ? needed : mostTelling(List.of(wholes));
  }

  private static Set<String> mostTelling(List<Set<String>> candidates) {
    return candidates.stream()
        .filter(words -> !words.isEmpty() && !words.contains(""))
        .map(PatternShape::withoutLonger)
        .filter(words -> commonness(words) < TOO_COMMON)
        .min(Comparator.comparingDouble(PatternShape::commonness))
        .orElse(Set.of());
  }

  /** What holds another word is found by that word. */
  private static Set<String> withoutLonger(Set<String> words) {
    Set<String> shortest = new LinkedHashSet<>(words);
    shortest.removeIf(
        word -> words.stream().anyMatch(other -> !other.equals(word) && word.contains(other)));
    return shortest;
  }

  private static double commonness(Collection<String> words) {
    return words.stream()
        .mapToDouble(word -> Math.pow(LETTERS_A_PLACE, -Math.min(word.length(), 6)))
        .sum();
  }
}
