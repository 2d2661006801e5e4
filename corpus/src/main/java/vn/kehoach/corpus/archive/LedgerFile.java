package vn.kehoach.corpus.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * The end of the ledger that is written to. Lines reach the disk at the latest {@link #AT_RISK}
 * after the first of a batch when further lines follow, and when the file is closed: that much is
 * what a power cut can cost, and it costs only work, since those files are imported again.
 */
final class LedgerFile implements AutoCloseable {

  private static final Duration AT_RISK = Duration.ofSeconds(1);

  private final LedgerLine line = new LedgerLine();
  private final FileChannel channel;
  private long forcedAt = System.nanoTime();

  LedgerFile(Path file) throws IOException {
    channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    channel.truncate(endOfLastWholeLine());
    channel.position(channel.size());
  }

  void append(ImportRecord record) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.wrap((line.write(record) + "\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    if (System.nanoTime() - forcedAt > AT_RISK.toNanos()) {
      force();
    }
  }

  private void force() throws IOException {
    channel.force(false);
    forcedAt = System.nanoTime();
  }

  private long endOfLastWholeLine() throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    for (long end = channel.size(); end > 0; end--) {
      one.clear();
      channel.read(one, end - 1);
      if (one.get(0) == '\n') {
        return end;
      }
    }
    return 0;
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      force();
    }
  }
}
