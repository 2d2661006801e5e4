package vn.kehoach.index;

import java.io.IOException;
import java.nio.file.Path;

/** Another process writes to the index. */
public final class IndexLockedException extends IOException {

  private static final long serialVersionUID = 1;

  private final String folder;

  IndexLockedException(Path folder, Throwable cause) {
    super(
        "another kehoach is writing to the index in "
            + folder
            + ": wait until it has finished, then run this again (searching works meanwhile)",
        cause);
    this.folder = folder.toString();
  }

  /** The index. */
  public Path folder() {
    return Path.of(folder);
  }
}
