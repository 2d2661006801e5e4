package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.kehoach.cli.workflow.ArchiveCheck;
import vn.kehoach.cli.workflow.ArchivePack;

/** {@code kehoach archive}: checks the archive, and moves it to another machine. */
@Command(name = "archive")
final class ArchiveCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  static CommandLine line(Screen screen, Engine engine) {
    return new CommandLine(new ArchiveCommand())
        .addSubcommand(new Verify(screen, engine))
        .addSubcommand(new Pack(screen))
        .addSubcommand(new Unpack(screen, engine));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.BAD_USAGE;
  }

  /** {@code kehoach archive verify}. */
  @Command(name = "verify")
  static final class Verify implements Callable<Integer> {

    private final Screen screen;
    private final Engine engine;

    @Mixin private ArchiveOption archive = new ArchiveOption();

    @Option(names = "--repair", descriptionKey = "archive.repair")
    private boolean repair;

    Verify(Screen screen, Engine engine) {
      this.screen = screen;
      this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
      ArchiveCheck check = new ArchiveCheck(archive.archive(), engine.abbreviations());
      ArchiveCheck.Findings findings = check.run();
      for (ArchiveCheck.Problem problem : findings.problems()) {
        screen.line("archive.problem." + problem.kind(), problem.what());
      }
      if (findings.problems().isEmpty()) {
        screen.line("archive.sound", findings.files());
        return ExitCode.DONE;
      }
      if (repair) {
        check.repair(findings, InstantSource.system());
        screen.say("archive.repaired");
      } else {
        screen.say("archive.notRepaired");
      }
      return ExitCode.SOME_FAILED;
    }
  }

  /** {@code kehoach archive pack FILE}. */
  @Command(name = "pack")
  static final class Pack implements Callable<Integer> {

    private final Screen screen;

    @Mixin private ArchiveOption archive = new ArchiveOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "archive.packFile")
    private Path file = Path.of("");

    Pack(Screen screen) {
      this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
      int files = new ArchivePack(InstantSource.system()).pack(archive.archive(), file);
      screen.line("archive.packed", files, file.toString());
      return ExitCode.DONE;
    }
  }

  /** {@code kehoach archive unpack FILE}. */
  @Command(name = "unpack")
  static final class Unpack implements Callable<Integer> {

    private final Screen screen;
    private final Engine engine;

    @Mixin private ArchiveOption archive = new ArchiveOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "archive.unpackFile")
    private Path file = Path.of("");

    Unpack(Screen screen, Engine engine) {
      this.screen = screen;
      this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
      int plans =
          new ArchivePack(InstantSource.system())
              .unpack(file, archive.archive(), engine.abbreviations());
      screen.line("archive.unpacked", plans, archive.folder().toString());
      return ExitCode.DONE;
    }
  }
}
