package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.index.PlanSearcher;

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

  /**
   * The index of the archive, open for searching.
   *
   * @throws vn.kehoach.corpus.archive.NoArchiveException where there is no archive
   */
  PlanSearcher searcher(Engine engine) throws IOException {
    Archive archive = archive();
    archive.requireExisting();
    return PlanSearcher.open(archive.index(), engine.abbreviations());
  }
}
