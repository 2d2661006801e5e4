package vn.kehoach.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.json.PlanJson;
import vn.kehoach.corpus.plan.Plan;

/** {@code kehoach show ID}: a plan for people, or its JSON. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

  private final Screen screen;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(paramLabel = "ID", descriptionKey = "show.plan")
  private String id = "";

  @Option(names = "--why", descriptionKey = "why")
  private boolean why;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  ShowCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    Archive plans = archive.archive();
    plans.requireExisting();
    Optional<Plan> plan = plans.plan(id);
    if (plan.isEmpty()) {
      screen.say("show.noSuchPlan", id, plans.folder());
      return ExitCode.BAD_USAGE;
    }
    if (json) {
      screen.out().print(new PlanJson().write(plan.get()));
    } else {
      new PlanPrinter(screen, why).print(plan.get());
    }
    return ExitCode.DONE;
  }
}
