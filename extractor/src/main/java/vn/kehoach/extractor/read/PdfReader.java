package vn.kehoach.extractor.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.ReadingNote;
import vn.kehoach.extractor.normalize.LegacyText;
import vn.kehoach.extractor.normalize.TextQuality;

/** Reads PDF page by page: the text layer with its layout, or the scanned page through OCR. */
final class PdfReader implements FormatReader {

  /** A page with fewer words has no text layer worth the name: a stamp, a page number. */
  private static final int FEWEST_WORDS = 8;

  private final Optional<Tesseract> tesseract;
  private final int recognisedPages;

  /**
   * A reader.
   *
   * @param tesseract reads pages that are pictures
   * @param recognisedPages how many such pages of one file are read at most
   */
  PdfReader(Optional<Tesseract> tesseract, int recognisedPages) {
    this.tesseract = tesseract;
    this.recognisedPages = recognisedPages;
  }

  @Override
  public Document read(SourceFile file) throws IOException, UnreadableException {
    try (PDDocument pdf = Loader.loadPDF(file.bytes())) {
      Draft draft = new Draft();
      List<PageContent> pages = new ArrayList<>();
      int pictures = 0;
      for (PdfPage page : PdfText.read(pdf, draft)) {
        boolean picture = isPicture(page.content(), page.drawing());
        pictures += picture ? 1 : 0;
        PageContent content =
            picture
                ? recognised(pdf, page.content(), page.drawing(), pictures, draft)
                : page.content();
        pages.add(content.with(page.stamps()));
        page.signatures().forEach(words -> draft.drop("signature-stamp", content.number(), words));
      }
      refuseUnread(pictures, pages.size());
      for (PageContent page : pages) {
        draft.drop("watermark", page.number(), text(page.aside()));
      }
      PageLayout.write(pages, draft);
      PdfSignatures.of(pdf, file.bytes()).forEach(draft::signature);
      return draft.build(file, pdf.getNumberOfPages());
    }
  }

  private static boolean isPicture(PageContent page, PdfDrawing drawing) {
    if (page.words().size() < FEWEST_WORDS) {
      return drawing.hasPicture();
    }
    String text = text(page.words());
    return TextQuality.of(text).isGarbled() && LegacyText.of(List.of(text)).kind().isEmpty();
  }

  /** The page read by recognition; as it is where that is impossible. */
  private PageContent recognised(
      PDDocument pdf, PageContent page, PdfDrawing drawing, int pictures, Draft draft)
      throws IOException, UnreadableException {
    if (tesseract.isEmpty()) {
      draft.note(
          page.words().size() < FEWEST_WORDS
              ? ReadingNote.PAGES_WITHOUT_TEXT
              : ReadingNote.TEXT_GARBLED);
      return page;
    }
    if (pictures > recognisedPages) {
      draft.note(ReadingNote.TRUNCATED);
      return page;
    }
    draft.note(ReadingNote.OCR);
    draft.recognised(page.number());
    return ScannedPage.read(pdf, page, drawing, tesseract.get());
  }

  /** A document of which more than half cannot be read is not read. */
  private void refuseUnread(int pictures, int pages) throws UnreadableException {
    if (tesseract.isEmpty() && pictures * 2 > pages) {
      throw new UnreadableException(
          ImportOutcome.SCAN_WITHOUT_OCR,
          pictures
              + " of "
              + pages
              + " pages are pictures; to read them: "
              + OcrInstallation.command());
    }
  }

  private static String text(List<PageWord> words) {
    return words.stream().map(PageWord::text).collect(Collectors.joining(" "));
  }
}
