package vn.kehoach.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kehoach gold}: looks after gold files; each thing to do is a command of its own. */
@Command(name = "gold")
final class GoldCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The command with those below it. */
  static CommandLine line(Screen screen, Engine engine, Home home) {
    return new CommandLine(new GoldCommand())
        .addSubcommand(new GoldCheckCommand(screen, home))
        .addSubcommand(new GoldExportCommand(screen, home))
        .addSubcommand(new GoldImportCommand(screen))
        .addSubcommand(new GoldFreezeCommand(screen, engine, home));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.BAD_USAGE;
  }
}
