package vn.kehoach.extractor.normalize;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Line breaks that a copy of a page has as letters, a backslash and an r or n, because it was taken
 * from a script or a data file. Beside real lines they are where the page wrapped its own; in a
 * text that has no lines else they are its lines.
 */
public final class EscapedBreaks {

  /** A text of so many lines has its breaks elsewhere. */
  private static final int REAL_LINES = 5;

  /** So many bare {@code \n} are no accident, such as a path is. */
  private static final int SEVERAL = 5;

  private static final Pattern BREAKS = Pattern.compile("(?:\\\\r\\\\n|\\\\r|\\\\n)");

  private static final Pattern TABS = Pattern.compile("\\\\t");

  private EscapedBreaks() {}

  /** The lines with real breaks; the same ones where nothing is escaped. */
  public static List<String> resolve(List<String> lines) {
    if (!areEscaped(lines)) {
      return lines;
    }
    boolean wraps = lines.stream().filter(line -> !line.isBlank()).count() >= REAL_LINES;
    return lines.stream()
        .map(line -> TABS.matcher(line).replaceAll(" "))
        .flatMap(line ->
            wraps
                ? List.of(BREAKS.matcher(line).replaceAll(" ").strip()).stream()
                : BREAKS.splitAsStream(line))
        .toList();
  }

  private static boolean areEscaped(List<String> lines) {
    int bare = 0;
    for (String line : lines) {
      if (line.contains("\\r\\n")) {
        return true;
      }
      for (int at = line.indexOf("\\n"); at >= 0; at = line.indexOf("\\n", at + 2)) {
        bare++;
      }
    }
    return bare >= SEVERAL;
  }
}
