package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.kehoach.cli.workflow.evaluation.GoldTransfer;
import vn.kehoach.gold.GoldPlan;

/** {@code kehoach gold export DIR}: gold as brat standoff. */
@Command(name = "export")
final class GoldExportCommand implements Callable<Integer> {

  private final Screen screen;
  private final Home home;

  @Mixin private GoldOption gold = new GoldOption();
  @Mixin private FrozenOption frozen = new FrozenOption();

  @Parameters(paramLabel = "DIR", descriptionKey = "gold.export.folder")
  private Path folder = Path.of("");

  GoldExportCommand(Screen screen, Home home) {
    this.screen = screen;
    this.home = home;
  }

  @Override
  public Integer call() throws IOException {
    List<GoldPlan> all = gold.read(home);
    new GoldTransfer().toBrat(all, frozen.beside(gold.folder(home)), folder);
    screen.say("gold.written", all.size(), folder.toString());
    return ExitCode.DONE;
  }
}
