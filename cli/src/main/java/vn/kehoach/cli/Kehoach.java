package vn.kehoach.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;

/** The program: {@code kehoach COMMAND}. */
public final class Kehoach {

  private Kehoach() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    QuietLogging.beforeAnyLogger();
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    List<String> typed = WindowsArguments.restored(List.of(arguments));
    int exit = run(new StandardEngine(), typed, System.getenv(), out, err, isTerminal());
    out.flush();
    err.flush();
    System.exit(exit);
  }

  /** Runs one command; all that it writes goes to these streams. */
  static int run(
      Engine engine,
      List<String> arguments,
      Map<String, String> environment,
      PrintStream out,
      PrintStream err,
      boolean terminal) {
    Language language = Language.of(arguments, environment, Locale.getDefault());
    Screen screen =
        new Screen(
            out,
            err,
            terminal && environment.getOrDefault("NO_COLOR", "").isEmpty(),
            new Messages(language));
    return commandLine(screen, engine, environment, arguments)
        .execute(arguments.toArray(String[]::new));
  }

  private static CommandLine commandLine(
      Screen screen, Engine engine, Map<String, String> environment, List<String> arguments) {
    CommandLine line = new CommandLine(new RootCommand());
    new Commands(screen, engine, environment).addTo(line, arguments);
    Faults faults = new Faults(screen, !environment.getOrDefault("KEHOACH_TRACE", "").isEmpty());
    return line.setResourceBundle(screen.messages().bundle())
        .setOut(new PrintWriter(screen.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(screen.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                screen.terminal() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .setUsageHelpWidth(100)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(faults)
        .setExecutionExceptionHandler(faults);
  }

  @SuppressWarnings("SystemConsoleNull") // since JDK 25 it is null again where nobody types
  private static boolean isTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
