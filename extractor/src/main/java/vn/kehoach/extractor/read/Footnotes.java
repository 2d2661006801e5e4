package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.List;

/** Finds the notes below the short line at the foot of a page. */
final class Footnotes {

  /** The separator that word processors draw is two inches long; with tolerance, in points. */
  private static final double SHORTEST = 90;

  private static final double LONGEST = 230;

  /** The separator is a paragraph, and may have the indent of one (1.27 cm), in points. */
  private static final double INDENT = 36;

  private static final double TOLERANCE = 20;

  /** Notes are set smaller than the text by at least this factor. */
  private static final double SMALLER = 0.95;

  private Footnotes() {}

  /** The lines of a page that are notes. */
  static List<PageLine> find(List<PageLine> lines, PageContent page) {
    if (lines.isEmpty()) {
      return List.of();
    }
    double left = margin(lines);
    for (PageRule rule : page.rules()) {
      if (rule.isHorizontal()
          && rule.length() >= SHORTEST
          && rule.length() <= LONGEST
          && rule.top() > 0.5 * page.height()
          && rule.left() > left - TOLERANCE
          && rule.left() < left + INDENT + TOLERANCE) {
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

  /** Where lines begin; a tenth of them may be specks in the margin. */
  private static double margin(List<PageLine> lines) {
    double[] lefts = lines.stream().mapToDouble(PageLine::left).sorted().toArray();
    return lefts[lefts.length / 10];
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
