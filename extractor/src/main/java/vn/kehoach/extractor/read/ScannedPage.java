package vn.kehoach.extractor.read;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads one page of a PDF as a picture. */
final class ScannedPage {

  /** Resolution at which pages are drawn that are more than one picture. */
  private static final int DRAWN = 200;

  private static final double POINTS = 72;

  private ScannedPage() {}

  /** The page's words by character recognition, and the lines drawn on it. */
  static PageContent read(PDDocument pdf, PageContent page, PdfDrawing drawing, Tesseract tesseract)
      throws IOException, UnreadableException {
    Optional<PdfDrawing.Picture> scan = drawing.scan();
    // The scanner's own picture is sharper than any drawing of it.
    BufferedImage picture =
        scan.isPresent()
            ? gray(scan.get().decode().getImage())
            : new PDFRenderer(pdf).renderImageWithDPI(page.number() - 1, DRAWN, ImageType.GRAY);
    double dotsPerInch = scan.isPresent() ? picture.getWidth() / page.width() * POINTS : DRAWN;
    List<PageWord> words = tesseract.words(picture, dotsPerInch);
    return new PageContent(
        page.number(),
        page.width(),
        page.height(),
        words,
        PictureRules.of(picture, dotsPerInch),
        List.of());
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
