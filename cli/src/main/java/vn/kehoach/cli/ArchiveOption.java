package vn.kehoach.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import vn.kehoach.corpus.archive.Archive;

/** Which archive a command works on. */
final class ArchiveOption {

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      defaultValue = "kehoach-archive",
      descriptionKey = "archive")
  private Path folder = Path.of("kehoach-archive");

  Path folder() {
    return folder;
  }

  Archive archive() {
    return Archive.in(folder);
  }
}
