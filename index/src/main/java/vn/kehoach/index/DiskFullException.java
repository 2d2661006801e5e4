package vn.kehoach.index;

import java.io.IOException;
import java.nio.file.Path;

/** There is no space for what the index has to write; what was there before is kept. */
public final class DiskFullException extends IOException {

  private static final long serialVersionUID = 1;

  private final String folder;

  DiskFullException(Path folder, Throwable cause) {
    super(
        "no space is left on the disk of the index in "
            + folder
            + ": free some, then run this again; what was there before is kept",
        cause);
    this.folder = folder.toString();
  }

  /** The index. */
  public Path folder() {
    return Path.of(folder);
  }
}
