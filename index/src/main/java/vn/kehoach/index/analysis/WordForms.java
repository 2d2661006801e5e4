package vn.kehoach.index.analysis;

import org.apache.lucene.analysis.CharArrayMap;

/**
 * Remembers what became of each word, for one thread: Vietnamese has some thousand syllables, and
 * looking one up is far cheaper than normalising it again.
 */
final class WordForms {

  /**
   * Words that are remembered; more than there are syllables, so that only oddities are left out.
   */
  private static final int REMEMBERED = 20_000;

  private static final char[] NO_WORD = {};

  /** How a word becomes another. */
  @FunctionalInterface
  interface Rule {

    /** The word that it becomes. */
    String apply(String word);
  }

  private final Rule rule;
  private final CharArrayMap<char[]> known = new CharArrayMap<>(1024, false);

  WordForms(Rule rule) {
    this.rule = rule;
  }

  /** What the word becomes; nothing where it has neither a letter nor a digit. */
  char[] of(char[] buffer, int length) {
    char[] form = known.get(buffer, 0, length);
    if (form == null) {
      String word = new String(buffer, 0, length);
      boolean isWord = word.codePoints().anyMatch(Character::isLetterOrDigit);
      form = isWord ? rule.apply(word).toCharArray() : NO_WORD;
      if (known.size() < REMEMBERED) {
        known.put(word, form);
      }
    }
    return form;
  }
}
