package vn.kehoach.extractor.read;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.sax.ToXMLContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.document.Document;

/** Reads odt through Tika's XHTML: there it keeps what the format says. */
final class TikaReader implements FormatReader {

  private final AutoDetectParser parser = new AutoDetectParser(TikaConfig.getDefaultConfig());

  @Override
  public Document read(SourceFile file) throws IOException, UnreadableException {
    ContentHandler xhtml = new ToXMLContentHandler();
    try (InputStream in = TikaInputStream.get(file.bytes())) {
      parser.parse(in, xhtml, new Metadata(), context());
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(
          ImportOutcome.PASSWORD_PROTECTED, file.mediaType() + " is encrypted");
    } catch (WriteLimitReachedException e) {
      throw new UnreadableException(ImportOutcome.SIZE_LIMIT, "more text than is allowed");
    } catch (SAXException | TikaException e) {
      throw new IOException(e);
    }
    Element body = Jsoup.parse(xhtml.toString()).body();
    Draft draft = new Draft();
    for (Element aside :
        body.select(".header, .footer, .footnote, .endnote, .annotation, .package-entry")) {
      draft.drop(aside.className(), 0, aside.text());
      aside.remove();
    }
    draft.addAll(HtmlBlocks.of(body));
    return draft.build(file, 0);
  }

  /** No recognition of pictures, no files inside the file. */
  private static ParseContext context() {
    ParseContext context = new ParseContext();
    TesseractOCRConfig recognition = new TesseractOCRConfig();
    recognition.setSkipOcr(true);
    context.set(TesseractOCRConfig.class, recognition);
    context.set(
        EmbeddedDocumentExtractor.class,
        new EmbeddedDocumentExtractor() {
          @Override
          public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
          }

          @Override
          public void parseEmbedded(
              InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {
            // Pictures and objects inside are no text.
          }
        });
    return context;
  }
}
