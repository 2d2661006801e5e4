package vn.kehoach.corpus.archive;

import java.nio.file.Path;

/** There is no archive in that folder. */
public final class NoArchiveException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String folder;

  NoArchiveException(Path folder) {
    super("no archive in " + folder);
    this.folder = folder.toString();
  }

  /** Where an archive was looked for. */
  public String folder() {
    return folder;
  }
}
