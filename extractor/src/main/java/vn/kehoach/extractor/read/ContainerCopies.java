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
    if (failure != null) {
      return;
    }
    if (files.size() == limits.containedFiles()) {
      fail(
          ImportOutcome.SIZE_LIMIT,
          "the container holds more than " + limits.containedFiles() + " files");
      return;
    }
    Path copy = folder.resolve(String.format(Locale.ROOT, "%05d", files.size() + 1));
    if (copied(stream, copy)) {
      files.add(new Contents.ContainedFile(path(metadata), copy));
    } else {
      Files.deleteIfExists(copy);
    }
  }

  /** Whether the whole file could be written; a damaged one is not half a file. */
  private boolean copied(InputStream stream, Path copy) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (OutputStream out = Files.newOutputStream(copy, StandardOpenOption.CREATE_NEW)) {
      for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
        bytes += n;
        if (bytes > limits.containedBytes()) {
          fail(
              ImportOutcome.SIZE_LIMIT,
              "the container unpacks to more than " + limits.containedBytes() + " bytes");
          return false;
        }
        out.write(buffer, 0, n);
      }
      return true;
    } catch (IOException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  /** The name inside, without steps upwards, with one kind of slash, once in the container. */
  private String path(Metadata metadata) {
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
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
