package vn.kehoach.extractor.read;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** What a PDF page draws beside text: straight lines such as table borders, and pictures. */
final class PdfDrawing extends PDFGraphicsStreamEngine {

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
  private @Nullable PDImage scan;
  private Point2D.Double start = new Point2D.Double();
  private Point2D.Double current = new Point2D.Double();

  private PdfDrawing(PDPage page) {
    super(page);
    this.crop = page.getCropBox();
    this.rotation = Math.floorMod(page.getRotation(), 360);
  }

  /** Reads what a page draws. */
  static PdfDrawing of(PDPage page) throws IOException {
    PdfDrawing drawing = new PdfDrawing(page);
    drawing.processPage(page);
    return drawing;
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
  Optional<PDImage> scan() {
    return pictures == 1 && rotation == 0 ? Optional.ofNullable(scan) : Optional.empty();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    segment(p0, p1);
    segment(p1, p2);
    segment(p2, p3);
    segment(p3, p0);
    start = at(p0);
    current = at(p0);
  }

  @Override
  public void moveTo(float x, float y) {
    start = new Point2D.Double(x, y);
    current = start;
  }

  @Override
  public void lineTo(float x, float y) {
    Point2D.Double next = new Point2D.Double(x, y);
    segment(current, next);
    current = next;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = new Point2D.Double(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    segment(current, start);
    current = start;
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void strokePath() {
    for (double[] line : path) {
      add(line[0], line[1], line[2], line[3]);
    }
    path.clear();
  }

  /** Word processors draw borders as filled rectangles that are thin. */
  @Override
  public void fillPath(int windingRule) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    int inRectangle = 0;
    for (double[] line : path) {
      left = Math.min(left, Math.min(line[0], line[2]));
      right = Math.max(right, Math.max(line[0], line[2]));
      low = Math.min(low, Math.min(line[1], line[3]));
      high = Math.max(high, Math.max(line[1], line[3]));
      inRectangle++;
      if (inRectangle == 4) {
        addThin(left, low, right, high);
        left = Double.MAX_VALUE;
        right = -Double.MAX_VALUE;
        low = Double.MAX_VALUE;
        high = -Double.MAX_VALUE;
        inRectangle = 0;
      }
    }
    path.clear();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  @Override
  public void clip(int windingRule) {
    // What is clipped away is not worth knowing here.
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // Colours are no lines.
  }

  @Override
  public void drawImage(PDImage image) {
    pictures++;
    Matrix place = getGraphicsState().getCurrentTransformationMatrix();
    boolean upright =
        place.getScaleX() > 0
            && place.getScaleY() > 0
            && place.getShearX() == 0
            && place.getShearY() == 0;
    boolean whole =
        place.getScaleX() > WHOLE * crop.getWidth() && place.getScaleY() > WHOLE * crop.getHeight();
    scan = upright && whole ? image : null;
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
