package vn.kehoach.extractor.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.kehoach.corpus.archive.ImportOutcome;

/**
 * Opens files that hold files: zip, 7z, rar, tar, gzip, letters with enclosures. Nothing is written
 * to disk, so a name inside such a file can lead nowhere.
 */
public final class ContainerReader {

  private static final Set<String> CONTAINERS =
      Set.of(
          "application/zip",
          "application/x-7z-compressed",
          "application/x-rar-compressed",
          "application/x-tar",
          "application/gzip",
          "message/rfc822",
          "application/vnd.ms-outlook");

  /** No archive of plans has so many files in one container. */
  private static final int MOST_FILES = 10_000;

  private final long mostBytes;
  private final DefaultDetector detector = new DefaultDetector();
  private final AutoDetectParser parser = new AutoDetectParser(TikaConfig.getDefaultConfig());

  /**
   * A reader.
   *
   * @param mostBytes most that the files of one container may have together
   */
  public ContainerReader(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** What came of opening a container. */
  public sealed interface Opened {

    /** The files inside, in the container's order. */
    record Files(List<ContainedFile> files) implements Opened {}

    /** It could not be opened. */
    record Failure(ImportOutcome outcome, String detail) implements Opened {}
  }

  /** A file inside a container. */
  public static final class ContainedFile {

    private final String path;
    private final byte[] bytes;

    private ContainedFile(String path, byte[] bytes) {
      this.path = path;
      this.bytes = bytes;
    }

    /** Its path inside, with {@code /}; append it to the container's own with {@code !/}. */
    public String path() {
      return path;
    }

    /** Its content, which must not be changed. */
    public byte[] bytes() {
      return bytes;
    }
  }

  /** Whether these bytes are a container; a docx is a document, not a container. */
  public boolean isContainer(byte[] bytes) throws IOException {
    try (InputStream in = TikaInputStream.get(bytes)) {
      return CONTAINERS.contains(detector.detect(in, new Metadata()).getBaseType().toString());
    }
  }

  /** The files inside; those that are containers themselves come as they are. */
  public Opened open(byte[] bytes) {
    Collector collector = new Collector(mostBytes);
    ParseContext context = new ParseContext();
    TesseractOCRConfig recognition = new TesseractOCRConfig();
    recognition.setSkipOcr(true);
    context.set(TesseractOCRConfig.class, recognition);
    context.set(EmbeddedDocumentExtractor.class, collector);
    try (InputStream in = TikaInputStream.get(bytes)) {
      parser.parse(in, new DefaultHandler(), new Metadata(), context);
    } catch (EncryptedDocumentException e) {
      return new Opened.Failure(
          ImportOutcome.PASSWORD_PROTECTED, "the container is encrypted: unpack it first");
    } catch (SAXException | TikaException | IOException | RuntimeException e) {
      if (!collector.isOverfull() && collector.files.isEmpty()) {
        return new Opened.Failure(
            ImportOutcome.CORRUPT, "the container is damaged: " + e.getClass().getSimpleName());
      }
    }
    return collector.isOverfull()
        ? new Opened.Failure(
            ImportOutcome.SIZE_LIMIT, "the container unpacks to more than is allowed")
        : new Opened.Files(List.copyOf(collector.files));
  }

  /** Takes each embedded file as it is instead of parsing it. */
  private static final class Collector implements EmbeddedDocumentExtractor {

    private final List<ContainedFile> files = new ArrayList<>();
    private long left;

    Collector(long mostBytes) {
      this.left = mostBytes;
    }

    boolean isOverfull() {
      return left < 0 || files.size() > MOST_FILES;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return !isOverfull();
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean html)
        throws IOException {
      byte[] bytes = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, left + 1));
      left -= bytes.length;
      if (!isOverfull()) {
        files.add(new ContainedFile(path(metadata), bytes));
      }
    }

    /** The name inside, without steps upwards and with one kind of slash. */
    private String path(Metadata metadata) {
      String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
      if (name == null || name.isBlank()) {
        return "tep-" + (files.size() + 1);
      }
      List<String> steps = new ArrayList<>();
      for (String step : name.replace('\\', '/').split("/", -1)) {
        if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
          steps.add(step);
        }
      }
      return String.join("/", steps);
    }
  }
}
