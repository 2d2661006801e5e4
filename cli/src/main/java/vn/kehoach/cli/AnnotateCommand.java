package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.cli.workflow.evaluation.AnnotationWorkflow;
import vn.kehoach.corpus.archive.ImportOutcome;

/** {@code kehoach annotate FILE…}: proposals that somebody corrects by hand, and so makes gold. */
@Command(name = "annotate")
final class AnnotateCommand implements Callable<Integer> {

  private final Screen screen;
  private final Engine engine;

  @Mixin private ModelsOption models = new ModelsOption();

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "annotate.file")
  private List<Path> files = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "gold",
      descriptionKey = "annotate.out")
  private Path folder = Path.of("gold");

  @Option(
      names = "--format",
      paramLabel = "gold|brat",
      defaultValue = "gold",
      descriptionKey = "annotate.format")
  private AnnotationWorkflow.Form form = AnnotationWorkflow.Form.GOLD;

  AnnotateCommand(Screen screen, Engine engine) {
    this.screen = screen;
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException {
    AnnotationWorkflow workflow =
        new AnnotationWorkflow(engine.reading(), engine.extraction(models.models()), folder, form);
    boolean failed = false;
    for (Path file : files) {
      switch (workflow.annotate(file)) {
        case AnnotationWorkflow.Result.Written(Path written) -> screen.out().println(written);
        case AnnotationWorkflow.Result.Kept(Path there) -> {
          screen.say("annotate.kept", there.toString());
          failed = true;
        }
        case AnnotationWorkflow.Result.Failed(ImportOutcome outcome, String detail) -> {
          new OutcomeLines(screen).print(screen.err(), file.toString(), outcome, detail);
          failed = true;
        }
      }
    }
    screen.say("annotate.next", folder.toString());
    return failed ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }
}
