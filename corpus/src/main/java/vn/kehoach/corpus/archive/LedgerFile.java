package vn.kehoach.corpus.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The end of the ledger that is written to. */
final class LedgerFile implements AutoCloseable {

  private final LedgerLine line = new LedgerLine();
  private final FileChannel channel;

  LedgerFile(Path file) throws IOException {
    channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    channel.truncate(endOfLastWholeLine());
    channel.position(channel.size());
  }

  /** Length in bytes: where the next line will begin. */
  long end() throws IOException {
    return channel.position();
  }

  /** Writes lines and forces them to the disk. */
  void append(List<ImportRecord> records) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (ImportRecord record : records) {
      lines.append(line.write(record)).append('\n');
    }
    ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(false);
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
    channel.close();
  }
}
