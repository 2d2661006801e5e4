package vn.kehoach.cli.workflow.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders for copies of what is in containers; what an interrupted run left is cleared away. */
final class UnpackedFolders {

  private final Path parent;

  UnpackedFolders(Path archive) throws IOException {
    parent = archive.resolve("unpacked");
    delete(parent);
  }

  /** A new, empty folder. */
  Path open() throws IOException {
    Files.createDirectories(parent);
    return Files.createTempDirectory(parent, "container-");
  }

  void close(Path folder) throws IOException {
    delete(folder);
    try (Stream<Path> others = Files.list(parent)) {
      if (others.findAny().isPresent()) {
        return;
      }
    }
    Files.delete(parent);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
