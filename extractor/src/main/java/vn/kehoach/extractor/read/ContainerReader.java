package vn.kehoach.extractor.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.kehoach.corpus.archive.ImportOutcome;

/**
 * Opens files that hold files: zip, 7z, rar, tar, gzip, bzip2, xz, letters with enclosures.
 *
 * <p>What is inside is written to a folder under numbers, so that a name inside can lead nowhere,
 * and containers larger than the memory can be opened. Containers inside come out as they are: open
 * them in their turn, to a depth that the caller bounds, for a file can hold itself. Untrusted
 * containers are opened through {@link IsolatedReader#open}. Thread-safe.
 */
public final class ContainerReader {

  private static final Set<String> CONTAINERS =
      Set.of(
          "application/zip",
          "application/x-7z-compressed",
          "application/x-rar-compressed",
          "application/x-tar",
          "application/x-gtar",
          "application/gzip",
          "application/x-bzip2",
          "application/x-xz",
          "message/rfc822",
          "application/vnd.ms-outlook",
          "application/vnd.ms-tnef");

  static final String ENCRYPTED = "the container is encrypted: unpack it first";

  private final ReadingLimits limits;
  private final AutoDetectParser parser = new AutoDetectParser(TikaConfig.getDefaultConfig());

  /** A reader with these limits on what comes out of one container. */
  public ContainerReader(ReadingLimits limits) {
    this.limits = limits;
  }

  /** Whether files of this type hold files; a docx is a document, not a container. */
  static boolean isContainer(String mediaType) {
    return CONTAINERS.contains(mediaType);
  }

  /**
   * Takes the files out.
   *
   * @param folder takes the copies; exists and is empty. The caller deletes it, whatever happened
   */
  public Contents open(Path container, Path folder) {
    ContainerCopies copies = new ContainerCopies(folder, limits);
    if (Rar5Reader.reads(container)) {
      new Rar5Reader(copies).open(container);
    } else {
      open(container, copies);
    }
    return copies.contents();
  }

  private void open(Path container, ContainerCopies copies) {
    ParseContext context = new ParseContext();
    TesseractOCRConfig recognition = new TesseractOCRConfig();
    recognition.setSkipOcr(true);
    context.set(TesseractOCRConfig.class, recognition);
    context.set(EmbeddedDocumentExtractor.class, copies);
    try (InputStream in = TikaInputStream.get(container)) {
      parser.parse(in, new DefaultHandler(), new Metadata(), context);
    } catch (EncryptedDocumentException e) {
      copies.fail(ImportOutcome.PASSWORD_PROTECTED, ENCRYPTED);
    } catch (SAXException | TikaException | IOException | RuntimeException e) {
      copies.fail(
          ImportOutcome.CORRUPT, "the container is damaged: " + e.getClass().getSimpleName());
    }
  }
}
