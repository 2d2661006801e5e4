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
  private static final int INK = 170;

  /** Dots beside a line that its blurred edge darkens. */
  private static final int EDGE = 2;

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
    for (InkLine line : InkLine.in(ink, shortest)) {
      double y = line.row() * scale;
      rules.add(new PageRule(line.begin() * scale, y, line.end() * scale, y));
    }
    List<PageRule> across = List.copyOf(rules);
    for (InkLine line : InkLine.in(turned, (int) (LOWEST_ROW * dotsPerInch))) {
      double x = line.row() * scale;
      PageRule down = new PageRule(x, line.begin() * scale, x, line.end() * scale);
      if (line.end() - line.begin() >= shortest
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
    // Where a page lies askew, its lines are made of short runs.
    int piece = (int) (LOWEST_ROW * dotsPerInch);
    for (InkLine line : InkLine.in(ink, piece)) {
      if (line.end() - line.begin() >= LONGEST_BAR * dotsPerInch) {
        line.runs()
            .forEach(run ->
                graphics.fillRect(run.begin(), run.row() - EDGE, run.length(), 2 * EDGE + 1));
      }
    }
    for (InkLine line : InkLine.in(turned, piece)) {
      if (line.end() - line.begin() >= SHORTEST * dotsPerInch) {
        line.runs()
            .forEach(run ->
                graphics.fillRect(run.row() - EDGE, run.begin(), 2 * EDGE + 1, run.length()));
      }
    }
    graphics.dispose();
    return rest;
  }
}
