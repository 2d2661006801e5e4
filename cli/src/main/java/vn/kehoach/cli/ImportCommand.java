package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.cli.workflow.ImportRequest;
import vn.kehoach.cli.workflow.ImportSummary;
import vn.kehoach.cli.workflow.ImportWorkflow;
import vn.kehoach.corpus.archive.ImportOutcome;

/** {@code kehoach import}: the main job. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

  private final Screen screen;
  private final Engine engine;

  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private ModelsOption models = new ModelsOption();

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "import.path")
  private List<Path> roots = List.of();

  @Option(names = "--copy-originals", descriptionKey = "import.copyOriginals")
  private boolean copyOriginals;

  @Option(names = "--workers", paramLabel = "N", descriptionKey = "import.workers")
  private int workers = Runtime.getRuntime().availableProcessors();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  ImportCommand(Screen screen, Engine engine) {
    this.screen = screen;
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException {
    ImportWorkflow workflow =
        new ImportWorkflow(
            engine.reading(),
            engine.extraction(models.models()),
            engine.abbreviations(),
            InstantSource.system());
    ImportSummary summary =
        workflow.run(
            new ImportRequest(archive.folder(), roots, copyOriginals, Math.max(1, workers)),
            new ImportProgress(screen));
    if (json) {
      screen.out().println(Json.line(ImportJson.of(summary)));
    } else {
      new ImportReport(screen).print(summary, archive.folder());
    }
    return summary.count(ImportOutcome.Kind.FAILED) > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }
}
