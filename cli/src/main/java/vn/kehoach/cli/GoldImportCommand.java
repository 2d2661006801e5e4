package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.kehoach.cli.workflow.evaluation.GoldTransfer;

/** {@code kehoach gold import BRAT DIR}: brat standoff as gold. */
@Command(name = "import")
final class GoldImportCommand implements Callable<Integer> {

  private final Screen screen;

  @Parameters(index = "0", paramLabel = "BRAT", descriptionKey = "gold.import.brat")
  private Path brat = Path.of("");

  @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "gold.import.folder")
  private Path folder = Path.of("");

  GoldImportCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    List<String> read = new GoldTransfer().fromBrat(GoldOption.present(brat), folder);
    screen.say("gold.written", read.size(), folder.toString());
    return ExitCode.DONE;
  }
}
