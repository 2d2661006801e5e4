package vn.kehoach.corpus.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One writer at a time. The operating system holds the lock, so that it ends with the process that
 * held it, however that ended. The file's words say who writes; an orderly end clears them, so that
 * words without a lock mean a writer that was interrupted.
 */
final class ArchiveLock implements AutoCloseable {

  /** Behind any words, since Windows lets nobody else read a locked stretch. */
  private static final long LOCKED_BYTE = 1L << 40;

  private static final int LONGEST_NOTE = 1000;

  private final FileChannel channel;
  private final boolean interruptedBefore;

  private ArchiveLock(FileChannel channel, boolean interruptedBefore) {
    this.channel = channel;
    this.interruptedBefore = interruptedBefore;
  }

  /**
   * Takes the lock.
   *
   * @param folder of the archive
   * @param note who writes, for the message that others get
   * @throws ArchiveLockedException where another process writes
   */
  static ArchiveLock take(Path folder, String note) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      String words = words(channel);
      if (lock(channel) == null) {
        throw new ArchiveLockedException(folder, words);
      }
      ArchiveLock lock = new ArchiveLock(channel, !words.isEmpty());
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8)), 0);
      channel.force(true);
      return lock;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Whether the last writer did not come to an orderly end. */
  boolean interruptedBefore() {
    return interruptedBefore;
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String words(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST_NOTE);
    channel.read(bytes, 0);
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
  }

  /** Ends the writing in good order. */
  @Override
  public void close() throws IOException {
    try (channel) {
      channel.truncate(0);
    }
  }

  /** Ends the writing as a crash would: the next writer learns that something was left undone. */
  void abandon() throws IOException {
    channel.close();
  }
}
