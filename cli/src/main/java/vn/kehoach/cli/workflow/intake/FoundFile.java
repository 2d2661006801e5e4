package vn.kehoach.cli.workflow.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.archive.FileStamp;
import vn.kehoach.corpus.archive.ImportOutcome;

/**
 * A file that an import came across.
 *
 * @param root the folder that is imported
 * @param path below the root, with {@code /}; inside a container, see {@link #inside}
 * @param file where it lies, or a copy of what lies in a container
 * @param stamp what the file system says of it; absent in a container, and where nothing is to be
 *     concluded from it
 * @param obstacle why it is not to be opened; absent for an ordinary file
 * @param detail code of what the obstacle is, see {@link Obstacles}
 * @param depth number of containers around it
 */
record FoundFile(
    String root,
    String path,
    Path file,
    @Nullable FileStamp stamp,
    @Nullable ImportOutcome obstacle,
    @Nullable String detail,
    int depth) {

  private static final String INSIDE = "!/";

  static FoundFile ordinary(Path root, String path, Path file, @Nullable FileStamp stamp) {
    return new FoundFile(root.toString(), path, file, stamp, null, null, 0);
  }

  static FoundFile blocked(
      Path root, String path, Path file, ImportOutcome obstacle, String detail) {
    return new FoundFile(root.toString(), path, file, null, obstacle, detail, 0);
  }

  /** The copy of a file that lies in this container. */
  FoundFile inside(String inner, Path copy) {
    return new FoundFile(root, path + INSIDE + inner, copy, null, null, null, depth + 1);
  }

  /** Path of the file that lies in the folder: of the outermost container, or the path itself. */
  static String outermost(String path) {
    int inside = path.indexOf(INSIDE);
    return inside < 0 ? path : path.substring(0, inside);
  }

  boolean isInContainer() {
    return depth > 0;
  }
}
