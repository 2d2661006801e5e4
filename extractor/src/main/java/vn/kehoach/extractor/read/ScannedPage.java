package vn.kehoach.extractor.read;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads one page of a PDF as a picture. */
final class ScannedPage {

  /** Resolution at which pages are drawn that are more than one picture. */
  private static final int DRAWN = 200;

  /**
   * A picture of more dots is made smaller, or its memory would cost the page: A4 at 600 dots an
   * inch has 35 million.
   */
  private static final double MOST_DOTS = 60_000_000;

  private static final double POINTS = 72;

  private ScannedPage() {}

  /** The page's words by character recognition, and the lines drawn on it. */
  static PageContent read(PDDocument pdf, PageContent page, PdfDrawing drawing, Tesseract tesseract)
      throws IOException, UnreadableException {
    BufferedImage picture = picture(pdf, page, drawing.scan());
    double dotsPerInch = picture.getWidth() / page.width() * POINTS;
    PictureRules rules = PictureRules.of(picture, dotsPerInch);
    List<PageWord> words = tesseract.words(rules.rest(), dotsPerInch);
    return new PageContent(
        page.number(), page.width(), page.height(), words, rules.lines(), List.of());
  }

  /**
   * What is recognised of a page.
   *
   * @param scan the one picture that is the page: the scanner's own is sharper than any drawing
   */
  static BufferedImage picture(PDDocument pdf, PageContent page, Optional<PdfDrawing.Picture> scan)
      throws IOException {
    if (scan.isPresent()) {
      PDImage image = scan.get().decode();
      double dots = (double) image.getWidth() * image.getHeight();
      int every = (int) Math.ceil(Math.sqrt(dots / MOST_DOTS));
      return gray(every <= 1 ? image.getImage() : image.getImage(null, every));
    }
    double squareInches = page.width() / POINTS * (page.height() / POINTS);
    double dotsPerInch = Math.min(DRAWN, Math.sqrt(MOST_DOTS / squareInches));
    return new PDFRenderer(pdf)
        .renderImageWithDPI(page.number() - 1, (float) dotsPerInch, ImageType.GRAY);
  }

  private static BufferedImage gray(BufferedImage picture) {
    BufferedImage gray =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = gray.createGraphics();
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    return gray;
  }
}
