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
    return PlanSearcher.openForOneQuestion(index(), engine.abbreviations());
  }

  /** The same for a question whose answer is long. */
  PlanSearcher searcherOfMuch(Engine engine) throws IOException {
    return PlanSearcher.open(index(), engine.abbreviations());
  }

  private Path index() {
    Archive archive = archive();
    archive.requireExisting();
    return archive.index();
  }
}
