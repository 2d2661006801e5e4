package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.cli.workflow.evaluation.Annotations;
import vn.kehoach.cli.workflow.evaluation.FrozenDocuments;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.report.AgreementTable;
import vn.kehoach.gold.score.Agreement;

/** {@code kehoach agree A B}: how far two annotators agree. */
@Command(name = "agree")
final class AgreeCommand implements Callable<Integer> {

  private final Screen screen;
  private final Home home;

  @Parameters(index = "0", paramLabel = "A", arity = "0..1", descriptionKey = "agree.first")
  private @Nullable Path first;

  @Parameters(index = "1", paramLabel = "B", arity = "0..1", descriptionKey = "agree.second")
  private @Nullable Path second;

  @Option(names = "--frozen", paramLabel = "DIR", descriptionKey = "agree.frozen")
  private @Nullable Path frozen;

  AgreeCommand(Screen screen, Home home) {
    this.screen = screen;
    this.home = home;
  }

  @Override
  public Integer call() throws IOException {
    List<GoldPlan> one =
        Annotations.read(GoldOption.present(first == null ? home.firstPass() : first));
    List<GoldPlan> other =
        Annotations.read(GoldOption.present(second == null ? home.secondPass() : second));
    Agreement agreement =
        Agreement.of(
            one, other, new FrozenDocuments(frozen == null ? home.frozen() : frozen).texts(one));
    if (agreement.figures().documents().isEmpty()) {
      screen.say("agree.nothing");
      return ExitCode.BAD_USAGE;
    }
    screen.out().print(new AgreementTable().write(agreement));
    return ExitCode.DONE;
  }
}
