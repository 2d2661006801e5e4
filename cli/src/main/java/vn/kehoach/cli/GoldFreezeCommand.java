package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kehoach.cli.workflow.evaluation.DocumentFiles;
import vn.kehoach.cli.workflow.evaluation.GoldTransfer;
import vn.kehoach.gold.GoldPlan;

/** {@code kehoach gold freeze}: keeps the documents beside the gold, as they are read now. */
@Command(name = "freeze")
final class GoldFreezeCommand implements Callable<Integer> {

  private final Screen screen;
  private final Engine engine;
  private final Home home;

  @Mixin private GoldOption gold = new GoldOption();
  @Mixin private FrozenOption frozen = new FrozenOption();

  @Option(names = "--documents", paramLabel = "DIR", descriptionKey = "gold.freeze.documents")
  private @Nullable Path documents;

  GoldFreezeCommand(Screen screen, Engine engine, Home home) {
    this.screen = screen;
    this.engine = engine;
    this.home = home;
  }

  @Override
  public Integer call() throws IOException {
    List<GoldPlan> all = gold.read(home);
    Path folder = GoldOption.present(documents == null ? home.documents() : documents);
    new GoldTransfer()
        .freeze(all, new DocumentFiles(folder, engine.reading()), frozen.beside(gold.folder(home)));
    screen.say("gold.frozen.done", all.size());
    return ExitCode.DONE;
  }
}
