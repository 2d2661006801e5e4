package vn.kehoach.extractor.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.ReadingNote;

/** Reads a web page, or a page that a word processor saved: the article without the site. */
final class HtmlReader implements FormatReader {

  @Override
  public Document read(SourceFile file) throws IOException, UnreadableException {
    return read(file.bytes(), null, file);
  }

  /**
   * Reads a page that stands in a file.
   *
   * @param charset where that is known; else the page says it
   */
  static Document read(byte[] page, @Nullable String charset, SourceFile file)
      throws IOException, UnreadableException {
    Element body = Jsoup.parse(new ByteArrayInputStream(page), charset, "").body();
    Draft draft = new Draft();
    for (String furniture : WebFurniture.removeFrom(body)) {
      draft.drop("site-furniture", 0, furniture);
      draft.note(ReadingNote.FURNITURE_DROPPED);
    }
    draft.addAll(HtmlBlocks.of(body));
    return draft.build(file, 0);
  }
}
