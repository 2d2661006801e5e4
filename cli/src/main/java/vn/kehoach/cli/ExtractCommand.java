package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.json.DocumentJson;
import vn.kehoach.corpus.json.PlanJson;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.extractor.read.Reading;

/** {@code kehoach extract FILE}: one file's plan as JSON; nothing is kept. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {

  private final Screen screen;
  private final Engine engine;

  @Parameters(paramLabel = "FILE", descriptionKey = "extract.file")
  private Path file = Path.of("");

  @Mixin private ModelsOption models = new ModelsOption();

  @Option(names = "--document", descriptionKey = "extract.document")
  private boolean documentOnly;

  ExtractCommand(Screen screen, Engine engine) {
    this.screen = screen;
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    return switch (engine.reading().read(file)) {
      case Reading.Failure(ImportOutcome outcome, String detail) -> failed(outcome, detail);
      case Reading.Container(String type) -> failed(ImportOutcome.UNSUPPORTED, type);
      case Reading.Success(Document document) -> {
        if (documentOnly) {
          screen.out().print(new DocumentJson().write(document));
          yield ExitCode.DONE;
        }
        yield print(
            engine
                .extraction(models.models())
                .extract(document, String.valueOf(file.getFileName())));
      }
    };
  }

  private int print(Plan plan) {
    if (!plan.hasContent()) {
      return failed(ImportOutcome.NOT_A_PLAN, null);
    }
    screen.out().print(new PlanJson().write(plan));
    return ExitCode.DONE;
  }

  private int failed(ImportOutcome outcome, @Nullable String detail) {
    new OutcomeLines(screen).print(screen.err(), file.toString(), outcome, detail);
    return ExitCode.SOME_FAILED;
  }
}
