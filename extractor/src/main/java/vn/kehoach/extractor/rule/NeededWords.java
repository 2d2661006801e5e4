package vn.kehoach.extractor.rule;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;

/**
 * Words of which every match of a pattern holds at least one. Looking for them takes a nanosecond
 * or two a character, trying the pattern at every place twenty times that.
 */
final class NeededWords {

  private final int count;

  /** The words that begin with a letter, by the letter; {@code null} where none does. */
  private final String @Nullable [][] byInitial = new String[LetterKeys.LETTERS][];

  /**
   * Words to look for.
   *
   * @param words by {@linkplain LetterKeys keys}; none where nothing is known, so that a match may
   *     stand anywhere
   */
  NeededWords(Collection<String> words) {
    this.count = words.size();
    Map<Character, String[]> lists =
        words.stream()
            .collect(
                Collectors.groupingBy(
                    word -> word.charAt(0),
                    Collectors.collectingAndThen(
                        Collectors.toList(), list -> list.toArray(String[]::new))));
    for (char c = 0; c < LetterKeys.LETTERS; c++) {
      byInitial[c] = lists.get(LetterKeys.of(c));
    }
  }

  /** Whether a match may stand in the span at all. */
  boolean mayStandIn(CharSequence text, Span within) {
    if (count == 0) {
      return true;
    }
    int end = within.end();
    for (int i = within.begin(); i < end; i++) {
      char c = text.charAt(i);
      String @Nullable [] words = c < LetterKeys.LETTERS ? byInitial[c] : null;
      if (words != null && oneStandsAt(words, text, i, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean oneStandsAt(String[] words, CharSequence text, int at, int end) {
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
    for (int i = 1; i < word.length(); i++) {
      if (LetterKeys.of(text.charAt(at + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
