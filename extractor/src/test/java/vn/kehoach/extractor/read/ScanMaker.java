package vn.kehoach.extractor.read;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Makes of a PDF what an office's scanner makes of the print: pictures of its pages in black and
 * white, 300 dots per inch, fax compression. Arguments: the PDF and the file to write. {@code
 * one-plan/make.sh} calls it.
 */
final class ScanMaker {

  private static final int DOTS_PER_INCH = 300;

  private ScanMaker() {}

  /** Writes the scan. */
  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[1]), scan(Files.readAllBytes(Path.of(args[0]))));
  }

  /** The scan of a PDF's print. */
  static byte[] scan(byte[] pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument drawn = Loader.loadPDF(pdf);
        PDDocument scan = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(drawn);
      for (int i = 0; i < drawn.getNumberOfPages(); i++) {
        PDRectangle size = drawn.getPage(i).getMediaBox();
        PDPage page = new PDPage(size);
        scan.addPage(page);
        BufferedImage gray = renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.GRAY);
        try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
          content.drawImage(
              CCITTFactory.createFromImage(scan, blackAndWhite(gray)),
              0,
              0,
              size.getWidth(),
              size.getHeight());
        }
      }
      scan.setDocumentId(0L);
      scan.save(out);
    }
    return out.toByteArray();
  }

  private static BufferedImage blackAndWhite(BufferedImage gray) {
    BufferedImage bits =
        new BufferedImage(gray.getWidth(), gray.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D graphics = bits.createGraphics();
    graphics.drawImage(gray, 0, 0, null);
    graphics.dispose();
    return bits;
  }
}
