package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.kehoach.cli.workflow.intake.FolderWatch;
import vn.kehoach.cli.workflow.intake.ImportPreview;
import vn.kehoach.cli.workflow.intake.ImportRequest;
import vn.kehoach.cli.workflow.intake.ImportSummary;
import vn.kehoach.cli.workflow.intake.ImportWorkflow;
import vn.kehoach.cli.workflow.intake.Selection;
import vn.kehoach.corpus.archive.ImportOutcome;

/** {@code kehoach import}: the main job. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

  /** A day begins where the plans are from, wherever the machine stands. */
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Screen screen;
  private final Engine engine;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private ModelsOption models = new ModelsOption();

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "import.path")
  private List<Path> roots = List.of();

  @Option(names = "--only", paramLabel = "PATTERN", descriptionKey = "import.only")
  private List<String> only = List.of();

  @Option(names = "--exclude", paramLabel = "PATTERN", descriptionKey = "import.exclude")
  private List<String> exclude = List.of();

  @Option(names = "--since", paramLabel = "DATE", descriptionKey = "import.since")
  private @Nullable LocalDate since;

  @Option(names = "--retry-failed", descriptionKey = "import.retryFailed")
  private boolean retryFailed;

  @Option(names = "--rehash", descriptionKey = "import.rehash")
  private boolean rehash;

  @Option(names = "--dry-run", descriptionKey = "import.dryRun")
  private boolean dryRun;

  @Option(names = "--watch", descriptionKey = "import.watch")
  private boolean watch;

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
    ImportRequest request =
        new ImportRequest(
            archive.folder(),
            roots,
            selection(),
            retryFailed,
            rehash,
            copyOriginals,
            Math.max(1, workers));
    if (dryRun) {
      return preview(request);
    }
    try (StopOnInterrupt interrupt = new StopOnInterrupt(screen)) {
      if (watch) {
        screen.say("import.watching", archive.folder());
        new FolderWatch(FolderWatch.Pauses.STANDARD)
            .run(request, interrupt.signal(), batch -> run(batch, interrupt));
        return ExitCode.DONE;
      }
      return run(request, interrupt);
    }
  }

  private int run(ImportRequest request, StopOnInterrupt interrupt) throws IOException {
    ImportSummary summary;
    try (ImportProgress progress = ImportProgress.on(screen);
        ImportReportFiles report = new ImportReportFiles(request.archive(), screen.messages())) {
      summary = workflow().run(request, new ImportListeners(progress, report), interrupt.signal());
      report.finish(summary);
    }
    if (json) {
      screen.out().println(Json.line(ImportJson.of(summary)));
    } else {
      new ImportReport(screen).print(summary, archive.folder());
    }
    return summary.count(ImportOutcome.Kind.FAILED) > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }

  private ImportWorkflow workflow() throws IOException {
    return new ImportWorkflow(
        engine::intakeReading,
        engine.extraction(models.models()),
        engine.abbreviations(),
        InstantSource.system());
  }

  private int preview(ImportRequest request) throws IOException {
    ImportPreview preview =
        ImportPreview.of(
            request, engine.extraction(models.models()).stamp(), InstantSource.system().instant());
    if (json) {
      screen.out().println(Json.line(preview));
      return ExitCode.DONE;
    }
    screen.line(
        "import.preview",
        preview.found(),
        preview.unseen(),
        preview.outdated(),
        preview.unchanged(),
        preview.failedBefore(),
        preview.unreadable(),
        preview.passedOver());
    screen.say("import.previewOnly");
    return ExitCode.DONE;
  }

  private Selection selection() {
    Instant from = since == null ? null : since.atStartOfDay(VIETNAM).toInstant();
    try {
      return new Selection(only, exclude, from, null);
    } catch (PatternSyntaxException e) {
      throw new ParameterException(
          spec.commandLine(), screen.messages().text("import.badPattern", e.getPattern()), e);
    }
  }
}
