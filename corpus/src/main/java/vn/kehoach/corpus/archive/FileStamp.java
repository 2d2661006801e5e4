package vn.kehoach.corpus.archive;

import java.time.Duration;
import java.time.Instant;

/**
 * What a file system says of a file without its being opened. Where it is the same as before, so is
 * the content: what rsync and git trust too.
 *
 * @param size in bytes
 * @param modified as exactly as the file system tells
 */
public record FileStamp(long size, Instant modified) {

  /** The coarsest clock of a file system in use, that of FAT. */
  private static final Duration TICK = Duration.ofSeconds(2);

  /** Whether a change from now on would get another time, so that the stamp may be trusted. */
  public boolean isSettledAt(Instant now) {
    return modified.plus(TICK).isBefore(now);
  }
}
