package vn.kehoach.extractor.outline;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives every section of a document a path of its own, also where numbers repeat or are missing.
 */
final class SectionPaths {

  /** Stands for a number that is missing. */
  private static final String UNNUMBERED = "§";

  private final Map<String, Integer> used = new HashMap<>();

  /**
   * The path of the next section.
   *
   * @param parent path of the section above; empty at the top
   * @param label of the section; empty where it has none
   */
  String next(String parent, String label) {
    boolean numbered = !label.isEmpty() && !"-+*".contains(label);
    String own = numbered ? label : UNNUMBERED;
    String path = parent.isEmpty() ? own : parent + "." + own;
    int count = used.merge(path, 1, Integer::sum);
    if (!numbered) {
      return path + count;
    }
    return count == 1 ? path : path + "~" + count;
  }
}
