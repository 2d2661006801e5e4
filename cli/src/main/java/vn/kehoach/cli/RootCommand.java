package vn.kehoach.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code kehoach} without a command: shows the help. */
@Command(
    name = "kehoach",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    scope = ScopeType.INHERIT,
    addMethodSubcommands = false)
final class RootCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Has its effect in {@link Language#of}, since the help itself depends on it. */
  @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT)
  void setLanguage(Language language) {}

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.BAD_USAGE;
  }
}
