package vn.kehoach.cli;

import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.kehoach.cli.workflow.IndexRebuild;

/** {@code kehoach index}: the search index, which can always be made anew. */
@Command(name = "index")
final class IndexCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  static CommandLine line(Screen screen, Engine engine) {
    return new CommandLine(new IndexCommand()).addSubcommand(new Rebuild(screen, engine));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.BAD_USAGE;
  }

  /** {@code kehoach index rebuild}. */
  @Command(name = "rebuild")
  static final class Rebuild implements Callable<Integer> {

    private final Screen screen;
    private final Engine engine;

    @Mixin private ArchiveOption archive = new ArchiveOption();

    Rebuild(Screen screen, Engine engine) {
      this.screen = screen;
      this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
      int plans =
          new IndexRebuild(engine.abbreviations(), InstantSource.system()).run(archive.archive());
      screen.line("index.rebuilt", plans);
      return ExitCode.DONE;
    }
  }
}
