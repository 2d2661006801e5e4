package vn.kehoach.extractor.read;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDFs drawn word by word, in points from the upper left corner of an A4 page. */
final class PdfFixture {

  private static final float HEIGHT = PDRectangle.A4.getHeight();

  private final PDDocument pdf = new PDDocument();
  private final PDFont font;
  private PDPageContentStream page;

  PdfFixture() {
    try (InputStream in =
        Objects.requireNonNull(
            PDFont.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
      font = PDType0Font.load(pdf, in);
      page = open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDPageContentStream open() throws IOException {
    PDPage sheet = new PDPage(PDRectangle.A4);
    pdf.addPage(sheet);
    return new PDPageContentStream(pdf, sheet);
  }

  /** A PDF with one page that holds these lines, one below the other. */
  static byte[] page(String... lines) {
    PdfFixture fixture = new PdfFixture();
    for (int i = 0; i < lines.length; i++) {
      fixture.text(85, 100 + 20 * i, 14, lines[i]);
    }
    return fixture.bytes();
  }

  /** A PDF whose page is a picture. */
  static byte[] picture() {
    BufferedImage picture = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 600, 800);
    graphics.dispose();
    PdfFixture fixture = new PdfFixture();
    try {
      fixture.page.drawImage(
          LosslessFactory.createFromImage(fixture.pdf, picture),
          0,
          0,
          PDRectangle.A4.getWidth(),
          HEIGHT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return fixture.bytes();
  }

  PdfFixture text(double left, double base, double size, String words) {
    try {
      page.beginText();
      page.setFont(font, (float) size);
      page.newLineAtOffset((float) left, (float) (HEIGHT - base));
      page.showText(words);
      page.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** A table with these borders; words stand at the upper left of their cells. */
  PdfFixture table(List<Integer> xs, List<Integer> ys, String... words) {
    try {
      for (int y : ys) {
        line(xs.getFirst(), y, xs.getLast(), y);
      }
      for (int x : xs) {
        line(x, ys.getFirst(), x, ys.getLast());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int columns = xs.size() - 1;
    for (int i = 0; i < words.length; i++) {
      text(xs.get(i % columns) + 5, ys.get(i / columns) + 14, 11, words[i]);
    }
    return this;
  }

  /** A line across. */
  PdfFixture rule(int left, int top, int right) {
    try {
      line(left, top, right, top);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private void line(int x0, int y0, int x1, int y1) throws IOException {
    page.moveTo(x0, HEIGHT - y0);
    page.lineTo(x1, HEIGHT - y1);
    page.stroke();
  }

  PdfFixture nextPage() {
    try {
      page.close();
      page = open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      page.close();
      pdf.setDocumentId(1L);
      pdf.save(out);
      pdf.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
