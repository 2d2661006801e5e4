package vn.kehoach.index;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes facts as one string: of each only whether it is as expected, or what it is. */
final class FactWriter {

  /** Stands for a fact that is as expected; no text that was read has this character. */
  static final char EXPECTED = '\u001C';

  private final List<String> parts = new ArrayList<>();
  private int telling;

  /** Adds a fact; an absent one and an empty one are the same. */
  FactWriter add(@Nullable Object fact, @Nullable Object expected) {
    String part = text(fact);
    if (part.equals(text(expected))) {
      parts.add(String.valueOf(EXPECTED));
    } else {
      parts.add(part);
      telling = parts.size();
    }
    return this;
  }

  /** The facts to the last that is not as expected. */
  String row() {
    return String.join(String.valueOf(Fields.SEPARATOR), parts.subList(0, telling));
  }

  static String text(@Nullable Object fact) {
    return fact == null ? "" : clean(fact.toString());
  }

  /** The text without the characters that separate facts. */
  static String clean(String text) {
    String clean = text;
    for (char separator = EXPECTED; separator <= Fields.SEPARATOR; separator++) {
      clean = clean.replace(separator, ' ');
    }
    return clean;
  }
}
