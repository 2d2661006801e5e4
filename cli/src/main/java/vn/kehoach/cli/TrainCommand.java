package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.cli.workflow.evaluation.TrainingWorkflow;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.gold.GoldPlan;

/** {@code kehoach train DIR}: models from gold. */
@Command(name = "train")
final class TrainCommand implements Callable<Integer> {

  private final Screen screen;
  private final Home home;

  @Mixin private GoldOption gold = new GoldOption();
  @Mixin private FrozenOption frozen = new FrozenOption();

  @Option(names = "--folds", paramLabel = "K", defaultValue = "5", descriptionKey = "train.folds")
  private int folds = 5;

  @Parameters(paramLabel = "DIR", descriptionKey = "train.folder")
  private Path folder = Path.of("");

  TrainCommand(Screen screen, Home home) {
    this.screen = screen;
    this.home = home;
  }

  @Override
  public Integer call() throws IOException {
    List<GoldPlan> wanted = gold.read(home);
    Path place = gold.folder(home);
    Map<String, Document> documents = frozen.beside(place).of(wanted);
    if (folds > documents.size() || folds == 1 || folds < 0) {
      screen.say("train.badFolds", documents.size());
      return ExitCode.BAD_USAGE;
    }
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    screen.out().print(new TrainingWorkflow(place).train(documents, folds, folder, today));
    return ExitCode.DONE;
  }
}
