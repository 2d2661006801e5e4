package vn.kehoach.cli.workflow.intake.soak;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;

/** Draws the words of a PDF anew, some of them changed, in a font of its own. */
final class SoakPdf {

  private static final int LINES_A_PAGE = 42;
  private static final int LEFT = 70;
  private static final int TOP = 780;
  private static final int LEADING = 17;
  private static final int SIZE = 11;

  private final Map<Path, List<String>> lines = new HashMap<>();

  /** The words of a PDF, page after page; empty for a scan. */
  List<String> lines(Path original) throws IOException {
    List<String> text = lines.get(original);
    if (text == null) {
      try (PDDocument pdf = Loader.loadPDF(original.toFile())) {
        text = new PDFTextStripper().getText(pdf).lines().filter(line -> !line.isBlank()).toList();
      }
      lines.put(original, text);
    }
    return text;
  }

  /**
   * A copy.
   *
   * @param change of each line
   */
  byte[] copy(Path original, UnaryOperator<String> change) throws IOException {
    List<String> text = lines(original);
    try (PDDocument pdf = new PDDocument();
        InputStream in =
            Objects.requireNonNull(
                PDFont.class.getResourceAsStream(
                    "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
      PDFont font = PDType0Font.load(pdf, in);
      for (int begin = 0; begin < text.size(); begin += LINES_A_PAGE) {
        int end = Math.min(text.size(), begin + LINES_A_PAGE);
        draw(pdf, font, text.subList(begin, end).stream().map(change).toList());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static void draw(PDDocument pdf, PDFont font, List<String> lines) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(font, SIZE);
      content.setLeading(LEADING);
      content.newLineAtOffset(LEFT, TOP);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }
}
