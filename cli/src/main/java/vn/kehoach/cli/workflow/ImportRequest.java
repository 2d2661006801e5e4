package vn.kehoach.cli.workflow;

import java.nio.file.Path;
import java.util.List;

/**
 * What to import, and into which archive.
 *
 * @param roots files and folders
 * @param copyOriginals whether the files themselves are copied into the archive
 * @param workers files that are read at a time, at least 1
 */
public record ImportRequest(Path archive, List<Path> roots, boolean copyOriginals, int workers) {

  /** Copies the roots. */
  public ImportRequest {
    roots = List.copyOf(roots);
    if (workers < 1) {
      throw new IllegalArgumentException("at least one worker, not " + workers);
    }
  }
}
