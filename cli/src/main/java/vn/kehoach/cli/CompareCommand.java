package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.cli.workflow.evaluation.EvaluationWorkflow;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.report.ComparisonJson;
import vn.kehoach.gold.report.ComparisonTable;
import vn.kehoach.gold.score.Comparison;
import vn.kehoach.gold.score.Evaluation;

/** {@code kehoach compare A B}: what one run's plans do better and worse than another's. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

  private final Screen screen;
  private final Home home;

  @Mixin private GoldOption gold = new GoldOption();

  @Parameters(index = "0", paramLabel = "A", descriptionKey = "compare.before")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "compare.after")
  private Path after = Path.of("");

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  CompareCommand(Screen screen, Home home) {
    this.screen = screen;
    this.home = home;
  }

  @Override
  public Integer call() throws IOException {
    List<GoldPlan> wanted = gold.read(home);
    Comparison comparison = Comparison.of(judged(wanted, before), judged(wanted, after));
    screen
        .out()
        .print(
            json
                ? new ComparisonJson().write(comparison)
                : new ComparisonTable().write(comparison));
    return ExitCode.DONE;
  }

  private static Evaluation judged(List<GoldPlan> wanted, Path plans) throws IOException {
    return new EvaluationWorkflow().read(wanted, GoldOption.present(plans)).evaluate();
  }
}
