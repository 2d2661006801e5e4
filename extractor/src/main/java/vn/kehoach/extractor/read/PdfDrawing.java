package vn.kehoach.extractor.read;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF page draws beside text: straight lines such as table borders, and pictures. {@link
 * PdfDrawingOperator} tells it what the page's content does, in the page's own axes.
 */
final class PdfDrawing {

  /** A filled rectangle thinner than this is a line, in points. */
  private static final double THIN = 3;

  /** Lines shorter than this are parts of letters or ornaments, in points. */
  private static final double SHORTEST = 6;

  /** A page that draws more lines is a drawing, not a table. */
  private static final int MOST = 4_000;

  /** A picture that covers this share of both sides is the page. */
  private static final double WHOLE = 0.9;

  private final List<PageRule> rules = new ArrayList<>();
  private final List<double[]> path = new ArrayList<>();
  private final PDRectangle crop;
  private final int rotation;
  private int pictures;
  private @Nullable Picture scan;
  private Point2D.Double start = new Point2D.Double();
  private Point2D.Double current = new Point2D.Double();

  PdfDrawing(PDPage page) {
    this.crop = page.getCropBox();
    this.rotation = Math.floorMod(page.getRotation(), 360);
  }

  /** A picture that is decoded only where it is wanted. */
  interface Picture {
    PDImage decode() throws IOException;
  }

  /** The straight lines, horizontal and vertical. */
  List<PageRule> rules() {
    return List.copyOf(rules);
  }

  /** Whether the page shows any picture. */
  boolean hasPicture() {
    return pictures > 0;
  }

  /** The one upright picture that is the page, as scanners make it; empty for other pages. */
  Optional<Picture> scan() {
    return pictures == 1 && rotation == 0 ? Optional.ofNullable(scan) : Optional.empty();
  }

  void moveTo(Point2D to) {
    start = at(to);
    current = start;
  }

  void lineTo(Point2D to) {
    Point2D.Double next = at(to);
    segment(current, next);
    current = next;
  }

  void curveTo(Point2D to) {
    current = at(to);
  }

  void closePath() {
    segment(current, start);
    current = start;
  }

  void endPath() {
    path.clear();
  }

  void stroke() {
    for (double[] line : path) {
      add(line[0], line[1], line[2], line[3]);
    }
    path.clear();
  }

  /** Word processors draw borders as filled rectangles that are thin. */
  void fill() {
    for (int i = 0; i + 3 < path.size(); i += 4) {
      double left = Double.MAX_VALUE;
      double right = -Double.MAX_VALUE;
      double low = Double.MAX_VALUE;
      double high = -Double.MAX_VALUE;
      for (double[] line : path.subList(i, i + 4)) {
        left = Math.min(left, Math.min(line[0], line[2]));
        right = Math.max(right, Math.max(line[0], line[2]));
        low = Math.min(low, Math.min(line[1], line[3]));
        high = Math.max(high, Math.max(line[1], line[3]));
      }
      addThin(left, low, right, high);
    }
    path.clear();
  }

  /** A picture in the unit square of these axes. */
  void picture(Matrix place, Picture picture) {
    pictures++;
    boolean upright =
        place.getScaleX() > 0
            && place.getScaleY() > 0
            && place.getShearX() == 0
            && place.getShearY() == 0;
    boolean whole =
        place.getScaleX() > WHOLE * crop.getWidth() && place.getScaleY() > WHOLE * crop.getHeight();
    scan = upright && whole ? picture : null;
  }

  private void addThin(double left, double low, double right, double high) {
    if (high - low <= THIN && right - left > high - low) {
      add(left, (low + high) / 2, right, (low + high) / 2);
    } else if (right - left <= THIN) {
      add((left + right) / 2, low, (left + right) / 2, high);
    }
  }

  private void segment(Point2D from, Point2D to) {
    if (path.size() < MOST) {
      path.add(new double[] {from.getX(), from.getY(), to.getX(), to.getY()});
    }
  }

  private static Point2D.Double at(Point2D point) {
    return new Point2D.Double(point.getX(), point.getY());
  }

  private void add(double x0, double y0, double x1, double y1) {
    Point2D.Double a = onPage(x0, y0);
    Point2D.Double b = onPage(x1, y1);
    PageRule rule =
        new PageRule(
            Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y));
    boolean straight = rule.right() - rule.left() < 1 || rule.bottom() - rule.top() < 1;
    if (straight && rule.length() >= SHORTEST && rules.size() < MOST) {
      rules.add(rule);
    }
  }

  /** From the page's own axes to points from the upper left corner as the page is shown. */
  private Point2D.Double onPage(double x, double y) {
    double fromLeft = x - crop.getLowerLeftX();
    double fromBottom = y - crop.getLowerLeftY();
    return switch (rotation) {
      case 90 -> new Point2D.Double(fromBottom, fromLeft);
      case 180 -> new Point2D.Double(crop.getWidth() - fromLeft, fromBottom);
      case 270 -> new Point2D.Double(crop.getHeight() - fromBottom, crop.getWidth() - fromLeft);
      default -> new Point2D.Double(fromLeft, crop.getHeight() - fromBottom);
    };
  }
}
