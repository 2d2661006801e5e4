package vn.kehoach.corpus.archive;

import java.nio.file.Path;

/** Another process writes to the archive. */
public final class ArchiveLockedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String folder;
  private final String writer;

  ArchiveLockedException(Path folder, String writer) {
    super("the archive " + folder + " is being written by " + writer);
    this.folder = folder.toString();
    this.writer = writer;
  }

  /** The archive. */
  public String folder() {
    return folder;
  }

  /** Who writes: process number and start, as that process noted it. */
  public String writer() {
    return writer;
  }
}
