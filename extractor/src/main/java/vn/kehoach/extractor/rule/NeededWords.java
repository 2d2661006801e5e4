package vn.kehoach.extractor.rule;

import java.util.Collection;
import vn.kehoach.corpus.document.Span;

/**
 * Words of which every match of a pattern holds at least one. Looking for them takes a nanosecond
 * or two a character, trying the pattern at every place twenty times that.
 */
final class NeededWords {

  /** Bits of the table of pairs, a power of two. */
  private static final int PAIRS = 2048;

  private final String[] words;

  /** A bit for each pair of letters that a word begins with; other pairs may share it. */
  private final long[] pairs = new long[PAIRS / Long.SIZE];

  /**
   * Words to look for, each of two letters at least.
   *
   * @param words by {@linkplain LetterKeys keys}; none where nothing is known, so that a match may
   *     stand anywhere
   */
  NeededWords(Collection<String> words) {
    this.words = words.toArray(String[]::new);
    for (String word : words) {
      int pair = pair(word.charAt(0), word.charAt(1));
      pairs[pair / Long.SIZE] |= 1L << pair;
    }
  }

  private static int pair(char first, char second) {
    return (first * 31 + second) & (PAIRS - 1);
  }

  /** Whether a match may stand in the span at all. */
  boolean mayStandIn(CharSequence text, Span within) {
    if (words.length == 0) {
      return true;
    }
    int end = within.end();
    if (within.length() < 2) {
      return false;
    }
    char first = LetterKeys.of(text.charAt(within.begin()));
    for (int i = within.begin() + 1; i < end; i++) {
      char second = LetterKeys.of(text.charAt(i));
      int pair = pair(first, second);
      if ((pairs[pair / Long.SIZE] & (1L << pair)) != 0 && oneStandsAt(text, i - 1, end)) {
        return true;
      }
      first = second;
    }
    return false;
  }

  private boolean oneStandsAt(CharSequence text, int at, int end) {
    for (String word : words) {
      if (stands(word, text, at, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(String word, CharSequence text, int at, int end) {
    if (at + word.length() > end) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (LetterKeys.of(text.charAt(at + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
