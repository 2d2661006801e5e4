package vn.kehoach.extractor.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import vn.kehoach.corpus.archive.ImportOutcome;

/** Writes each file of a container to a folder instead of parsing it; for one container. */
final class ContainerCopies implements EmbeddedDocumentExtractor {

  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final ReadingLimits limits;
  private final List<Contents.ContainedFile> files = new ArrayList<>();
  private final Set<String> paths = new HashSet<>();
  private long bytes;
  private Reading.@Nullable Failure failure;

  ContainerCopies(Path folder, ReadingLimits limits) {
    this.folder = folder;
    this.limits = limits;
  }

  /** Says why files are missing; what was said first stays. */
  void fail(ImportOutcome outcome, String detail) {
    if (failure == null) {
      failure = new Reading.Failure(outcome, detail);
    }
  }

  /** What came out so far. */
  Contents contents() {
    return new Contents(files, failure);
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    return failure == null;
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean html)
      throws IOException {
    try (Copy copy = begin(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY))) {
      if (copy == null) {
        return;
      }
      byte[] buffer = new byte[BUFFER];
      for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
        if (!copy.write(buffer, n)) {
          return;
        }
      }
      copy.keep();
    }
  }

  /**
   * Begins the next file.
   *
   * @param name the path inside as the container tells it
   * @return null where no more files are taken
   */
  @Nullable Copy begin(@Nullable String name) throws IOException {
    if (failure != null) {
      return null;
    }
    if (files.size() == limits.containedFiles()) {
      fail(
          ImportOutcome.SIZE_LIMIT,
          "the container holds more than " + limits.containedFiles() + " files");
      return null;
    }
    return new Copy(name, folder.resolve(String.format(Locale.ROOT, "%05d", files.size() + 1)));
  }

  /** A file on its way out: what is not kept is deleted, for a damaged file is not half a file. */
  final class Copy implements AutoCloseable {

    private final @Nullable String name;
    private final Path file;
    private final OutputStream out;
    private boolean kept;

    private Copy(@Nullable String name, Path file) throws IOException {
      this.name = name;
      this.file = file;
      this.out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
    }

    /** Writes the next bytes; false where the container's limit is reached, which is then said. */
    boolean write(byte[] buffer, int length) throws IOException {
      bytes += length;
      if (bytes > limits.containedBytes()) {
        fail(
            ImportOutcome.SIZE_LIMIT,
            "the container unpacks to more than " + limits.containedBytes() + " bytes");
        return false;
      }
      out.write(buffer, 0, length);
      return true;
    }

    /** Says that the file is whole. */
    void keep() {
      files.add(new Contents.ContainedFile(path(name), file));
      kept = true;
    }

    @Override
    public void close() throws IOException {
      out.close();
      if (!kept) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** The name inside, without steps upwards, with one kind of slash, once in the container. */
  private String path(@Nullable String name) {
    List<String> steps = new ArrayList<>();
    for (String step : (name == null ? "" : name.replace('\\', '/')).split("/", -1)) {
      String plain = step.replaceAll("\\p{Cntrl}", "").strip();
      if (!plain.isEmpty() && !plain.equals(".") && !plain.equals("..")) {
        steps.add(plain);
      }
    }
    String path = steps.isEmpty() ? "tep-" + (files.size() + 1) : String.join("/", steps);
    String unique = path;
    for (int again = 2; !paths.add(unique); again++) {
      unique = path + " (" + again + ")";
    }
    return unique;
  }
}
