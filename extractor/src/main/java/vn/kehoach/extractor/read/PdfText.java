package vn.kehoach.extractor.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.kehoach.extractor.normalize.LegacyText;

/** The words of a PDF page's text layer with their places. */
final class PdfText extends PDFTextStripper {

  private final List<TextPosition> letters = new ArrayList<>();

  private PdfText() {
    setSuppressDuplicateOverlappingText(true);
    setShouldSeparateByBeads(false);
  }

  /** What a page holds; its rules come from {@link PdfDrawing}. */
  static PageContent read(PDDocument document, int number, List<PageRule> rules)
      throws IOException {
    PDPage page = document.getPage(number - 1);
    PdfText reader = new PdfText();
    reader.setStartPage(number);
    reader.setEndPage(number);
    reader.getText(document);
    List<TextPosition> upright =
        reader.letters.stream().filter(letter -> letter.getDir() == 0).toList();
    List<TextPosition> aside =
        reader.letters.stream().filter(letter -> letter.getDir() != 0).toList();
    boolean turned = page.getRotation() % 180 != 0;
    double width = turned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
    double height = turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    return new PageContent(number, width, height, words(upright), rules, words(aside));
  }

  @Override
  protected void writePage() {
    charactersByArticle.forEach(letters::addAll);
  }

  /** Letters to words: a space, a jump or another line ends a word. */
  private static List<PageWord> words(List<TextPosition> letters) {
    List<PageWord> words = new ArrayList<>();
    List<TextPosition> word = new ArrayList<>();
    for (TextPosition letter : inReadingOrder(letters)) {
      if (letter.getUnicode().isBlank()) {
        add(word, words);
      } else {
        if (!word.isEmpty() && isApart(word.getLast(), letter)) {
          add(word, words);
        }
        word.add(letter);
      }
    }
    add(word, words);
    return words;
  }

  /** Letters of one base line together: producers draw bold and italic runs in any order. */
  private static List<TextPosition> inReadingOrder(List<TextPosition> letters) {
    List<TextPosition> sorted = new ArrayList<>(letters);
    sorted.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
    List<TextPosition> out = new ArrayList<>();
    List<TextPosition> line = new ArrayList<>();
    for (TextPosition letter : sorted) {
      if (!line.isEmpty()
          && letter.getYDirAdj() - line.getLast().getYDirAdj() > 0.25 * letter.getFontSizeInPt()) {
        line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        out.addAll(line);
        line.clear();
      }
      line.add(letter);
    }
    line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
    out.addAll(line);
    return out;
  }

  private static boolean isApart(TextPosition before, TextPosition next) {
    double gap = next.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
    double size = Math.max(4, before.getFontSizeInPt());
    return Math.abs(next.getYDirAdj() - before.getYDirAdj()) > 0.6 * size
        || gap > 0.17 * size
        || gap < -0.6 * size;
  }

  private static void add(List<TextPosition> letters, List<PageWord> words) {
    if (letters.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    double right = 0;
    double size = 0;
    double base = 0;
    for (TextPosition letter : letters) {
      text.append(letter.getUnicode());
      right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
      size = Math.max(size, letter.getFontSizeInPt());
      base = Math.max(base, letter.getYDirAdj());
    }
    TextPosition first = letters.getFirst();
    String font = first.getFont().getName() == null ? "" : first.getFont().getName();
    String style = font.toLowerCase(Locale.ROOT);
    words.add(
        new PageWord(
            first.getXDirAdj(),
            base - 0.75 * size,
            right,
            base + 0.2 * size,
            LegacyText.decodeByFont(text.toString(), font),
            size,
            font,
            style.contains("bold") || isHeavy(first.getFont()),
            style.contains("italic") || style.contains("oblique")));
    letters.clear();
  }

  private static boolean isHeavy(PDFont font) {
    return font.getFontDescriptor() != null
        && (font.getFontDescriptor().isForceBold()
            || font.getFontDescriptor().getFontWeight() >= 600);
  }
}
