package vn.kehoach.extractor.read;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.ArrayList;
import java.util.List;

/** Finds the straight lines of a scanned page, such as the borders of its tables. */
final class PictureRules {

  /** Letters have no strokes of this length, in inches. */
  private static final double SHORTEST = 0.45;

  /** A row of a table is at least this high, in inches; borders so short end at other borders. */
  private static final double LOWEST_ROW = 0.17;

  /** Ends of lines so near one another meet, in points. */
  private static final double NEAR = 2.5;

  /** Darker than this is ink, of 255. */
  private static final int INK = 150;

  /** A break of so many dots is a fault of the scan. */
  private static final int BREAK = 4;

  /** Lines slope when a page lies askew; runs this far apart across are one line, in dots. */
  private static final int SLOPE = 4;

  private PictureRules() {}

  /** The lines in points. */
  static List<PageRule> of(BufferedImage picture, double dotsPerInch) {
    boolean[][] ink = ink(picture);
    int shortest = (int) (SHORTEST * dotsPerInch);
    List<PageRule> rules = new ArrayList<>();
    double scale = 72 / dotsPerInch;
    for (int[] run : runs(ink, shortest)) {
      rules.add(new PageRule(run[1] * scale, run[0] * scale, run[2] * scale, run[0] * scale));
    }
    List<PageRule> across = List.copyOf(rules);
    for (int[] run : runs(turned(ink), (int) (LOWEST_ROW * dotsPerInch))) {
      PageRule down = new PageRule(run[0] * scale, run[1] * scale, run[0] * scale, run[2] * scale);
      if (run[2] - run[1] >= shortest
          || (touches(down, down.top(), across) && touches(down, down.bottom(), across))) {
        rules.add(down);
      }
    }
    return rules;
  }

  /** Whether a line across runs through, or ends at, this end of a line down. */
  private static boolean touches(PageRule down, double end, List<PageRule> across) {
    return across.stream()
        .anyMatch(rule ->
            Math.abs(rule.top() - end) < NEAR
                && rule.left() - NEAR < down.left()
                && down.left() < rule.right() + NEAR);
  }

  private static boolean[][] ink(BufferedImage picture) {
    Raster raster = picture.getRaster();
    int width = picture.getWidth();
    boolean[][] ink = new boolean[picture.getHeight()][width];
    int[] row = new int[width];
    for (int y = 0; y < ink.length; y++) {
      raster.getSamples(0, y, width, 1, 0, row);
      for (int x = 0; x < width; x++) {
        ink[y][x] = row[x] < INK;
      }
    }
    return ink;
  }

  private static boolean[][] turned(boolean[][] ink) {
    boolean[][] out = new boolean[ink[0].length][ink.length];
    for (int y = 0; y < ink.length; y++) {
      for (int x = 0; x < ink[0].length; x++) {
        out[x][y] = ink[y][x];
      }
    }
    return out;
  }

  /** Long runs of ink, each as line, begin and end; the rows of one thick line count once. */
  private static List<int[]> runs(boolean[][] ink, int shortest) {
    List<int[]> lines = new ArrayList<>();
    for (int y = 0; y < ink.length; y++) {
      int begin = -1;
      int last = -1;
      for (int x = 0; x <= ink[y].length; x++) {
        boolean dark = x < ink[y].length && ink[y][x];
        if (dark) {
          begin = begin < 0 ? x : begin;
          last = x;
        } else if (begin >= 0 && (x - last > BREAK || x == ink[y].length)) {
          if (last - begin >= shortest) {
            add(lines, y, begin, last);
          }
          begin = -1;
        }
      }
    }
    return lines;
  }

  private static void add(List<int[]> lines, int y, int begin, int end) {
    for (int i = lines.size() - 1; i >= 0 && y - lines.get(i)[0] <= 10 * SLOPE; i--) {
      int[] line = lines.get(i);
      if (y - line[3] <= SLOPE && begin <= line[2] + SLOPE && line[1] <= end + SLOPE) {
        line[1] = Math.min(line[1], begin);
        line[2] = Math.max(line[2], end);
        line[3] = y;
        return;
      }
    }
    lines.add(new int[] {y, begin, end, y});
  }
}
