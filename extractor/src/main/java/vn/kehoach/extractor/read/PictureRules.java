package vn.kehoach.extractor.read;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.ArrayList;
import java.util.List;

/**
 * The straight lines of a scanned page, such as the borders of its tables, and the page without
 * them: letters beside a border are recognised badly.
 *
 * @param lines in points
 * @param rest the picture with the long lines painted over
 */
record PictureRules(List<PageRule> lines, BufferedImage rest) {

  /** Letters have no strokes of this length, in inches. */
  private static final double SHORTEST = 0.45;

  /** The bars of several T side by side are no line to paint over, in inches. */
  private static final double LONGEST_BAR = 1;

  /** A row of a table is at least this high, in inches; borders so short end at other borders. */
  private static final double LOWEST_ROW = 0.17;

  /** Ends of lines so near one another meet, in points. */
  private static final double NEAR = 2.5;

  /** Darker than this is ink, of 255. */
  private static final int INK = 150;

  /** A break of so many dots is a fault of the scan. */
  private static final int BREAK = 4;

  /** Dots beside a line that its blurred edge darkens. */
  private static final int EDGE = 1;

  /** Lines slope when a page lies askew; runs this far apart across are one line, in dots. */
  private static final int SLOPE = 4;

  /** What is seen of a page in shades of gray. */
  static PictureRules of(BufferedImage picture, double dotsPerInch) {
    boolean[][] ink = ink(picture);
    boolean[][] turned = turned(ink);
    return new PictureRules(
        lines(ink, turned, dotsPerInch), rest(picture, ink, turned, dotsPerInch));
  }

  private static List<PageRule> lines(boolean[][] ink, boolean[][] turned, double dotsPerInch) {
    int shortest = (int) (SHORTEST * dotsPerInch);
    List<PageRule> rules = new ArrayList<>();
    double scale = 72 / dotsPerInch;
    for (int[] run : joined(runs(ink, shortest))) {
      rules.add(new PageRule(run[1] * scale, run[0] * scale, run[2] * scale, run[0] * scale));
    }
    List<PageRule> across = List.copyOf(rules);
    for (int[] run : joined(runs(turned, (int) (LOWEST_ROW * dotsPerInch)))) {
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

  private static BufferedImage rest(
      BufferedImage picture, boolean[][] ink, boolean[][] turned, double dotsPerInch) {
    BufferedImage rest =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = rest.createGraphics();
    graphics.drawImage(picture, 0, 0, null);
    graphics.setColor(Color.WHITE);
    for (int[] run : runs(ink, (int) (LONGEST_BAR * dotsPerInch))) {
      graphics.fillRect(run[1], run[0] - EDGE, run[2] - run[1] + 1, 2 * EDGE + 1);
    }
    for (int[] run : runs(turned, (int) (SHORTEST * dotsPerInch))) {
      graphics.fillRect(run[0] - EDGE, run[1], 2 * EDGE + 1, run[2] - run[1] + 1);
    }
    graphics.dispose();
    return rest;
  }

  /** Long runs of ink, each as line, begin and end. */
  private static List<int[]> runs(boolean[][] ink, int shortest) {
    List<int[]> runs = new ArrayList<>();
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
            runs.add(new int[] {y, begin, last});
          }
          begin = -1;
        }
      }
    }
    return runs;
  }

  /** The runs of one thick or sloping line as one: first line, begin, end, last line. */
  private static List<int[]> joined(List<int[]> runs) {
    List<int[]> lines = new ArrayList<>();
    runs.forEach(run -> add(lines, run[0], run[1], run[2]));
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
