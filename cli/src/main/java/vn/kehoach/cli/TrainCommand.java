package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final int FOLDS = 5;

  private final Screen screen;
  private final Home home;

  @Mixin private GoldOption gold = new GoldOption();
  @Mixin private FrozenOption frozen = new FrozenOption();

  @Option(names = "--folds", paramLabel = "K", descriptionKey = "train.folds")
  private @Nullable Integer wantedFolds;

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
    int folds = wantedFolds == null ? usualFolds(documents.size()) : wantedFolds;
    if (folds > documents.size() || folds == 1 || folds < 0) {
      screen.say("train.badFolds", documents.size());
      return ExitCode.BAD_USAGE;
    }
    LocalDate today = LocalDate.now(VIETNAM);
    screen.out().print(new TrainingWorkflow(place).train(documents, folds, folder, today));
    return ExitCode.DONE;
  }

  /** Five, or as many as there are documents; none where there is one only. */
  private static int usualFolds(int documents) {
    return documents < 2 ? 0 : Math.min(FOLDS, documents);
  }
}
