package vn.kehoach.extractor.deadline;

import vn.kehoach.corpus.document.Span;

/**
 * Small letters for rules: matching without regard to case costs Java patterns many times as much
 * as one pass that lowers each character.
 */
public final class SmallLetters {

  private SmallLetters() {}

  /** The words of a span in small letters; its offsets are those of the words, from 0. */
  public static String of(String text, Span span) {
    char[] lowered = new char[span.length()];
    for (int i = 0; i < lowered.length; i++) {
      char c = text.charAt(span.begin() + i);
      lowered[i] = c < 'A' || (c >= 'a' && c <= 'z') ? c : Character.toLowerCase(c);
    }
    return new String(lowered);
  }
}
