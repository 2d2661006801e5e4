package vn.kehoach.extractor.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFEndnote;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.kehoach.corpus.document.Document;

/**
 * Reads docx through POI's own model, because Tika's text loses merged cells and the numbers that
 * come from styles.
 */
final class WordReader implements FormatReader {

  @Override
  public Document read(SourceFile file) throws IOException, UnreadableException {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file.bytes()))) {
      Draft draft = new Draft();
      WordStyles styles = new WordStyles(word);
      WordNumbering numbering = new WordNumbering(word.getNumbering(), styles);
      WordBody body = new WordBody(styles, numbering, draft);
      draft.addAll(body.blocks(word.getDocument().getBody().getDomNode()));
      dropAsides(word, draft);
      return draft.build(file, 0);
    }
  }

  private static void dropAsides(XWPFDocument word, Draft draft) {
    for (XWPFHeader header : word.getHeaderList()) {
      draft.drop("header", 0, header.getText());
    }
    for (XWPFFooter footer : word.getFooterList()) {
      draft.drop("footer", 0, footer.getText());
    }
    for (XWPFFootnote note : word.getFootnotes()) {
      draft.drop("footnote", 0, paragraphs(note.getParagraphs()));
    }
    for (XWPFEndnote note : word.getEndnotes()) {
      draft.drop("endnote", 0, paragraphs(note.getParagraphs()));
    }
    XWPFComment[] comments = word.getComments();
    if (comments != null) {
      for (XWPFComment comment : comments) {
        draft.drop("comment", 0, comment.getText());
      }
    }
  }

  private static String paragraphs(List<XWPFParagraph> paragraphs) {
    StringBuilder out = new StringBuilder();
    paragraphs.forEach(paragraph -> out.append(paragraph.getText()).append('\n'));
    return out.toString();
  }
}
