package vn.kehoach.index;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link FactWriter} wrote, asked with the same expectations. */
final class FactReader {

  private final String[] parts;
  private int next;

  FactReader(String row) {
    this.parts = row.isEmpty() ? new String[0] : row.split(String.valueOf(Fields.SEPARATOR), -1);
  }

  /** The next fact; an absent one is empty. */
  String word(@Nullable Object expected) {
    int at = next++;
    if (at < parts.length && !isExpected(parts[at])) {
      return parts[at];
    }
    return expected == null ? "" : expected.toString();
  }

  /** The next fact. */
  @Nullable String maybe(@Nullable Object expected) {
    String word = word(expected);
    return word.isEmpty() ? null : word;
  }

  /** The next fact, read as something else than a string. */
  <T> @Nullable T maybe(@Nullable Object expected, Function<String, T> read) {
    String word = word(expected);
    return word.isEmpty() ? null : read.apply(word);
  }

  private static boolean isExpected(String part) {
    return part.length() == 1 && part.charAt(0) == FactWriter.EXPECTED;
  }
}
