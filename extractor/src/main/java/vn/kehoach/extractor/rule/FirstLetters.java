package vn.kehoach.extractor.rule;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;

/** The letters that every match of a pattern begins with. */
final class FirstLetters {

  /** Up to a dozen letters, small and capital. */
  private static final int FEW = 24;

  private final boolean[] letters = new boolean[LetterKeys.LETTERS + 1];
  private final boolean known;
  private final int count;

  /**
   * Letters as {@link PatternShape#firsts()} gives them.
   *
   * @param letters {@code null} where a match may begin with any letter, or with none
   */
  FirstLetters(@Nullable BitSet letters) {
    this.known = letters != null;
    this.count = letters == null ? 0 : letters.cardinality();
    if (letters != null) {
      letters.stream().forEach(c -> this.letters[c] = true);
    }
  }

  /** Whether so few letters are meant that looking for them beats trying the pattern everywhere. */
  boolean areFew() {
    return known && count <= FEW;
  }

  /** The first place from an offset on where a match may begin; {@code end} where none is. */
  int next(CharSequence text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (letters[Math.min(text.charAt(i), LetterKeys.LETTERS)]) {
        return i;
      }
    }
    return end;
  }

  /** Whether a match may stand where a span begins. */
  boolean mayStandAt(CharSequence text, Span within) {
    return !known
        || (!within.isEmpty()
            && letters[Math.min(text.charAt(within.begin()), LetterKeys.LETTERS)]);
  }
}
