package vn.kehoach.extractor.normalize;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides what a line break that was typed inside a paragraph means: a space where the sentence
 * goes on, a new paragraph before a list marker, and a line feed where it really separates, as
 * between the lines of a title.
 */
public final class ManualBreaks {

  private ManualBreaks() {}

  /** The paragraphs that the text makes; line feeds that separate stay inside them. */
  public static List<String> resolve(String text) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String line : Characters.tidy(text).split("\n", -1)) {
      if (line.isEmpty()) {
        continue;
      }
      if (current.isEmpty()) {
        current.append(line);
      } else if (LineBreak.beginsWithMarker(line)) {
        paragraphs.add(current.toString());
        current.setLength(0);
        current.append(line);
      } else {
        current.append(separates(current, line) ? "\n" : " ").append(line);
      }
    }
    if (!current.isEmpty()) {
      paragraphs.add(current.toString());
    }
    return paragraphs;
  }

  private static boolean separates(CharSequence before, String next) {
    if (!Character.isUpperCase(next.charAt(0))) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    return ".;:!?".indexOf(last) >= 0 || isCapitals(next) || isCapitals(lastLine(before));
  }

  private static String lastLine(CharSequence text) {
    String all = text.toString();
    return all.substring(all.lastIndexOf('\n') + 1);
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(java.util.Locale.ROOT))
        && text.codePoints().filter(Character::isUpperCase).count() > 1;
  }
}
