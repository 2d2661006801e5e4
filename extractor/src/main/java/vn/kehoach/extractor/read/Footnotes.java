package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.List;

/** Finds the notes below the short line at the foot of a page. */
final class Footnotes {

  /** The separator that word processors draw is two inches long; with tolerance, in points. */
  private static final double SHORTEST = 90;

  private static final double LONGEST = 230;

  /** Notes are set smaller than the text by at least this factor. */
  private static final double SMALLER = 0.95;

  private Footnotes() {}

  /** The lines of a page that are notes. */
  static List<PageLine> find(List<PageLine> lines, PageContent page) {
    if (lines.isEmpty()) {
      return List.of();
    }
    double left = lines.stream().mapToDouble(PageLine::left).min().orElse(0);
    for (PageRule rule : page.rules()) {
      if (rule.isHorizontal()
          && rule.length() >= SHORTEST
          && rule.length() <= LONGEST
          && rule.top() > 0.5 * page.height()
          && Math.abs(rule.left() - left) < 20) {
        List<PageLine> below = new ArrayList<>();
        List<PageLine> above = new ArrayList<>();
        lines.forEach(line -> (line.middleY() > rule.top() ? below : above).add(line));
        if (!below.isEmpty() && size(below) < SMALLER * size(above)) {
          return below;
        }
      }
    }
    return List.of();
  }

  private static double size(List<PageLine> lines) {
    double[] sizes =
        lines.stream()
            .flatMap(line -> line.words().stream())
            .mapToDouble(PageWord::size)
            .sorted()
            .toArray();
    return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
  }
}
