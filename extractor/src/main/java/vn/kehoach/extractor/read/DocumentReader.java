package vn.kehoach.extractor.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.extractor.normalize.Charsets;

/**
 * The front door of reading: bytes go in, a document or the reason why there is none comes out. The
 * content decides what a file is, never its name. Thread-safe.
 */
public final class DocumentReader {

  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "application/xhtml+xml", "text/html",
          "text/rtf", "application/rtf");

  private static final String SAVED_PAGE = "multipart/related";

  private static final String UNKNOWN = "application/octet-stream";

  private final ReadingLimits limits;
  private final PackageGuard guard;
  private final Detector detector = new DefaultDetector();
  private final Map<String, FormatReader> readers = new HashMap<>();

  /**
   * A reader.
   *
   * @param tesseract reads scanned pages; without it they are refused
   */
  public DocumentReader(ReadingLimits limits, Optional<Tesseract> tesseract) {
    this.limits = limits;
    this.guard = new PackageGuard(limits.unpackedBytes());
    FormatReader word = new WordReader();
    readers.put("application/vnd.openxmlformats-officedocument.wordprocessingml.document", word);
    readers.put("application/vnd.openxmlformats-officedocument.wordprocessingml.template", word);
    readers.put("application/vnd.ms-word.document.macroenabled.12", word);
    readers.put("application/msword", new OldWordReader());
    readers.put("application/pdf", new PdfReader(tesseract, limits.recognisedPages()));
    readers.put("text/html", new HtmlReader());
    readers.put("application/rtf", new RtfReader());
    readers.put("application/vnd.oasis.opendocument.text", new TikaReader());
    readers.put(SAVED_PAGE, new SavedPageReader());
    FormatReader sheets = new SheetReader();
    readers.put("application/vnd.ms-excel", sheets);
    readers.put("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", sheets);
    readers.put("text/plain", new TextReader());
  }

  /** A reader with the usual limits, and character recognition where this machine has it. */
  public static DocumentReader standard() {
    ReadingLimits limits = ReadingLimits.STANDARD;
    return new DocumentReader(limits, Tesseract.find(limits.recognitionSeconds()));
  }

  /** Reads a file; its name is used for messages only. */
  public Reading read(Path file) {
    try {
      if (Files.size(file) > limits.fileBytes()) {
        return tooLarge(file);
      }
      byte[] bytes = Files.readAllBytes(file);
      return read(bytes, String.valueOf(file.getFileName()), () -> TikaInputStream.get(file));
    } catch (IOException e) {
      return new Reading.Failure(
          ImportOutcome.UNREADABLE, "cannot be opened: " + e.getClass().getSimpleName());
    }
  }

  /** Reads the content of a file. */
  public Reading read(byte[] bytes, String fileName) {
    if (bytes.length > limits.fileBytes()) {
      return tooLarge(bytes.length);
    }
    return read(bytes, fileName, () -> TikaInputStream.get(bytes));
  }

  private interface Opening {
    TikaInputStream open() throws IOException;
  }

  private Reading read(byte[] bytes, String fileName, Opening opening) {
    if (bytes.length == 0) {
      return new Reading.Failure(ImportOutcome.EMPTY, "the file has no content");
    }
    String type = "";
    try {
      type = mediaType(opening, bytes);
      if (ContainerReader.isContainer(type)) {
        return new Reading.Container(type);
      }
      FormatReader reader = readers.get(type);
      if (reader == null) {
        return withoutReader(type);
      }
      guard.check(bytes);
      return new Reading.Success(reader.read(new SourceFile(bytes, fileName, type)));
    } catch (UnreadableException e) {
      return new Reading.Failure(e.outcome(), e.detail());
    } catch (InvalidPasswordException | EncryptedDocumentException e) {
      return password(type);
    } catch (IOException | RuntimeException e) {
      return damaged(type, e);
    } catch (OutOfMemoryError e) {
      return new Reading.Failure(
          ImportOutcome.SIZE_LIMIT, "reading " + type + " needs more memory than is allowed");
    } catch (StackOverflowError e) {
      return new Reading.Failure(
          ImportOutcome.SIZE_LIMIT, "the " + type + " is nested deeper than is allowed");
    }
  }

  private String mediaType(Opening opening, byte[] bytes) throws IOException {
    Optional<String> certain = Signature.of(bytes);
    String name = certain.isPresent() ? certain.get() : detected(opening);
    if (name.equals("message/rfc822") && SavedPageReader.isSavedPage(bytes)) {
      return SAVED_PAGE;
    }
    boolean otherText = name.startsWith("text/") && !readers.containsKey(name);
    boolean unknownText = name.equals(UNKNOWN) && Charsets.looksLikeText(bytes);
    return otherText || unknownText ? "text/plain" : name;
  }

  private String detected(Opening opening) throws IOException {
    try (InputStream in = opening.open()) {
      String type = detector.detect(in, new Metadata()).getBaseType().toString();
      return OTHER_NAMES.getOrDefault(type, type);
    }
  }

  private Reading withoutReader(String type) {
    if (type.equals("application/x-tika-ooxml-protected")) {
      return password(type);
    }
    if (type.startsWith("application/x-tika-")) {
      return new Reading.Failure(
          ImportOutcome.CORRUPT, "an office file without the part that says which one it is");
    }
    return new Reading.Failure(ImportOutcome.UNSUPPORTED, type + " is not read");
  }

  private static Reading password(String type) {
    return new Reading.Failure(
        ImportOutcome.PASSWORD_PROTECTED,
        type + " is encrypted: save a copy without a password and import that");
  }

  /** What a parser threw: the limits that the libraries guard show in the message only. */
  private static Reading damaged(String type, Exception e) {
    String message = String.valueOf(e.getMessage());
    boolean bomb =
        message.contains("Zip bomb")
            || message.contains("MAX_ENTRY_SIZE")
            || message.contains("exceeds the maximum")
            || message.contains("larger than the maximum");
    return bomb
        ? new Reading.Failure(
            ImportOutcome.SIZE_LIMIT, "the " + type + " unpacks to more than is allowed")
        : new Reading.Failure(
            ImportOutcome.CORRUPT, type + " is damaged: " + e.getClass().getSimpleName());
  }

  /** A container may be larger than a document: it is never in memory as a whole. */
  private Reading tooLarge(Path file) throws IOException {
    String type = detected(() -> TikaInputStream.get(file));
    return ContainerReader.isContainer(type)
        ? new Reading.Container(type)
        : tooLarge(Files.size(file));
  }

  private Reading tooLarge(long size) {
    return new Reading.Failure(
        ImportOutcome.SIZE_LIMIT,
        size + " bytes; files above " + limits.fileBytes() + " bytes are not read");
  }
}
