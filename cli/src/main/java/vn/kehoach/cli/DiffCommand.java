package vn.kehoach.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.index.compare.PlanDifference;

/** {@code kehoach diff ID ID}: what the second plan added, dropped and changed. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

  private final Screen screen;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "diff.before")
  private String before = "";

  @Parameters(index = "1", paramLabel = "ID", descriptionKey = "diff.after")
  private String after = "";

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  DiffCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    Archive plans = archive.archive();
    plans.requireExisting();
    for (String id : new String[] {before, after}) {
      if (plans.plan(id).isEmpty()) {
        screen.say("show.noSuchPlan", id, plans.folder());
        return ExitCode.BAD_USAGE;
      }
    }
    Plan first = plans.existingPlan(before);
    Plan second = plans.existingPlan(after);
    PlanDifference difference = PlanDifference.between(first, second);
    if (json) {
      screen.out().println(Json.line(DifferenceJson.of(first, second, difference)));
    } else {
      new DifferencePrinter(screen).print(first, second, difference);
    }
    return ExitCode.DONE;
  }
}
