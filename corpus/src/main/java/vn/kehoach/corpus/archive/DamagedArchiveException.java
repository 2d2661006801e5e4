package vn.kehoach.corpus.archive;

import java.nio.file.Path;

/** A file of the archive is missing or damaged; importing its source again restores it. */
public final class DamagedArchiveException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final String damage;

  /** Damage of a file. */
  public DamagedArchiveException(Path file, String damage) {
    super(file + ": " + damage);
    this.file = file.toString();
    this.damage = damage;
  }

  /** The file. */
  public String file() {
    return file;
  }

  /** What is wrong with it. */
  public String damage() {
    return damage;
  }
}
