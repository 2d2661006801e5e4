package vn.kehoach.extractor.outline;

import vn.kehoach.corpus.document.Span;

/** Whether words are set in capitals, as the headings of the upper levels are. */
public final class Capitals {

  private Capitals() {}

  /** Whether at least four of five letters are capitals; optical recognition spoils a few. */
  public static boolean dominate(String text, Span words) {
    int upper = 0;
    int letters = 0;
    for (int i = words.begin(); i < words.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        if (Character.isUpperCase(c)) {
          upper++;
        }
      }
    }
    return letters >= 2 && upper * 5 >= letters * 4;
  }
}
