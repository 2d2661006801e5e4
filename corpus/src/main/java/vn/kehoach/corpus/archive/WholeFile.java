package vn.kehoach.corpus.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes files so that each is there whole or not at all, whenever the power is cut: bytes go to a
 * temporary file of the same file system, are forced to the disk, and take their name at once.
 */
final class WholeFile {

  /** Windows opens no folder as a file; its file system journals names by itself. */
  private static final boolean FOLDERS_CAN_BE_FORCED =
      !System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

  private final Path temporary;

  /**
   * Uses a folder for temporary files and clears what an interrupted run left in it.
   *
   * @param folder on the same file system as the files to be written
   */
  WholeFile(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> left = Files.list(folder)) {
      for (Path file : left.toList()) {
        Files.delete(file);
      }
    }
    temporary = folder.resolve("writing");
  }

  void write(Path target, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            temporary,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    takeName(target);
  }

  void copy(Path source, Path target) throws IOException {
    Files.copy(source, temporary, StandardCopyOption.REPLACE_EXISTING);
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    takeName(target);
  }

  private void takeName(Path target) throws IOException {
    Path folder = target.getParent();
    if (folder == null) {
      throw new IllegalArgumentException("no folder: " + target);
    }
    Files.createDirectories(folder);
    Files.move(
        temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    if (FOLDERS_CAN_BE_FORCED) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
