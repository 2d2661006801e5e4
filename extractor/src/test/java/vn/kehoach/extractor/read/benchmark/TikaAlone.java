package vn.kehoach.extractor.read.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Tika as its documentation shows it: any file to plain text, without character recognition. */
final class TikaAlone {

  private final AutoDetectParser parser = new AutoDetectParser(TikaConfig.getDefaultConfig());

  /** Length of a file's text; 0 where Tika cannot read it. */
  int read(Path file) {
    TesseractOCRConfig recognition = new TesseractOCRConfig();
    recognition.setSkipOcr(true);
    ParseContext context = new ParseContext();
    context.set(TesseractOCRConfig.class, recognition);
    BodyContentHandler text = new BodyContentHandler(-1);
    try (InputStream in = TikaInputStream.get(file)) {
      parser.parse(in, text, new Metadata(), context);
      return text.toString().length();
    } catch (SAXException | TikaException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
