package vn.kehoach.cli.workflow.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What to import, and into which archive.
 *
 * @param roots files and folders
 * @param selection which of the files
 * @param retryFailed whether files that failed before are tried again
 * @param rehash whether every file is opened, those too whose size and time are as before
 * @param copyOriginals whether the files themselves are copied into the archive
 * @param workers files that are read at a time, at least 1
 */
public record ImportRequest(
    Path archive,
    List<Path> roots,
    Selection selection,
    boolean retryFailed,
    boolean rehash,
    boolean copyOriginals,
    int workers) {

  /** Copies the roots. */
  public ImportRequest {
    roots = List.copyOf(roots);
    if (workers < 1) {
      throw new IllegalArgumentException("at least one worker, not " + workers);
    }
  }

  /** The same, of these files only. */
  ImportRequest of(Set<Path> files) {
    return new ImportRequest(
        archive, roots, selection.of(files), retryFailed, rehash, copyOriginals, workers);
  }

  /** All files of the roots, by as many workers as the machine has processors. */
  public static ImportRequest of(Path archive, List<Path> roots) {
    return new ImportRequest(
        archive,
        roots,
        Selection.ALL,
        false,
        false,
        false,
        Runtime.getRuntime().availableProcessors());
  }
}
