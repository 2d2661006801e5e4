package vn.kehoach.cli.workflow;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.archive.ImportOutcome;

/**
 * A file that an import came across.
 *
 * @param path below the folder that is imported, with {@code /}
 * @param file where it lies
 * @param obstacle why it is not to be opened; absent for an ordinary file
 * @param detail code of what the obstacle is, see {@link Obstacles}
 */
record FoundFile(
    String path, Path file, @Nullable ImportOutcome obstacle, @Nullable String detail) {

  static FoundFile ordinary(String path, Path file) {
    return new FoundFile(path, file, null, null);
  }
}
