package vn.kehoach.extractor.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.kehoach.corpus.document.Document;

/** Reads PDF page by page: the text layer with its layout, or the scanned page through OCR. */
final class PdfReader implements FormatReader {

  @Override
  public Document read(SourceFile file) throws IOException, UnreadableException {
    try (PDDocument pdf = Loader.loadPDF(file.bytes())) {
      Draft draft = new Draft();
      List<PageContent> pages = new ArrayList<>();
      for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
        pages.add(PdfText.read(pdf, number));
      }
      PageLayout.write(pages, draft);
      PdfSignatures.of(pdf, file.bytes()).forEach(draft::signature);
      return draft.build(file, pdf.getNumberOfPages());
    }
  }
}
