package vn.kehoach.extractor.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.kehoach.extractor.normalize.SymbolFont;

/**
 * Reads what stands on a PDF's pages in one pass: the words of the text layer with their places,
 * and the lines and pictures that are drawn. What was stamped on, such as a number or a signature's
 * appearance, is on the page like everything else.
 */
final class PdfText extends PDFTextStripper {

  /** What an office stamps on a signed page: a number, a day, parts of a date. */
  private static final Pattern STAMPED =
      Pattern.compile("(?:[Ss]ố\\s*:?\\s*)?\\d{1,5}[a-z]?|(?:\\d{1,4}|ngày|tháng|năm|[/.\\s-])+");

  private final Draft draft;
  private final List<PdfPage> pages = new ArrayList<>();
  private PdfDrawing drawing = new PdfDrawing(new PDPage());

  private PdfText(Draft draft) {
    this.draft = draft;
    setSuppressDuplicateOverlappingText(true);
    setShouldSeparateByBeads(false);
    for (String name : PdfDrawingOperator.NAMES) {
      addOperator(new PdfDrawingOperator(name, this, () -> drawing));
    }
    addOperator(new PdfPictureOperator(this, () -> drawing));
  }

  /** The pages in order. */
  static List<PdfPage> read(PDDocument document, Draft draft) throws IOException {
    PdfText reader = new PdfText(draft);
    reader.getText(document);
    return reader.pages;
  }

  @Override
  protected void startPage(PDPage page) {
    drawing = new PdfDrawing(page);
  }

  @Override
  protected void writePage() throws IOException {
    PDPage page = getCurrentPage();
    List<TextPosition> drawn = takeLetters();
    List<TextPosition> stamped = new ArrayList<>();
    List<PageWord> stamps = new ArrayList<>();
    List<String> signatures = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (!annotation.isHidden() && !annotation.isNoView()) {
        showAnnotation(annotation);
        List<TextPosition> shown = takeLetters();
        List<PageWord> words = words(shown);
        String text = words.stream().map(PageWord::text).collect(Collectors.joining(" "));
        if (annotation instanceof PDAnnotationWidget && !STAMPED.matcher(text).matches()) {
          signatures.add(text);
        } else {
          stamps.addAll(words);
          stamped.addAll(shown);
        }
      }
    }
    List<TextPosition> letters = FilledDots.removed(drawn, stamped);
    boolean turned = page.getRotation() % 180 != 0;
    double width = turned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
    double height = turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    List<PageWord> upright = words(letters.stream().filter(c -> c.getDir() == 0).toList());
    List<PageWord> aside = words(letters.stream().filter(c -> c.getDir() != 0).toList());
    PageContent content =
        new PageContent(getCurrentPageNo(), width, height, upright, drawing.rules(), aside);
    pages.add(new PdfPage(content, drawing, stamps, signatures));
  }

  private List<TextPosition> takeLetters() {
    List<TextPosition> letters = new ArrayList<>();
    for (List<TextPosition> article : charactersByArticle) {
      letters.addAll(article);
      article.clear();
    }
    return letters;
  }

  /** Letters to words: a space, a jump or another line ends a word. */
  private List<PageWord> words(List<TextPosition> letters) {
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

  private void add(List<TextPosition> letters, List<PageWord> words) {
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
            draft.byFont(SymbolFont.shown(text.toString(), font), font),
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
