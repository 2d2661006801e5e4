package vn.kehoach.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What one command did. */
record Run(int exit, String out, String err) {

  /** Runs a command as it is shipped, in English. */
  static Run of(String... arguments) {
    return in(Map.of("KEHOACH_LANG", "en"), arguments);
  }

  /** Runs a command with these variables of the environment. */
  static Run in(Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit;
    try (PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      exit =
          Kehoach.run(
              new StandardEngine(), List.of(arguments), environment, outStream, errStream, false);
    }
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
