package vn.kehoach.cli;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.archive.ImportOutcome;

/** Names a file that is not in the archive: its outcome, the cause, and what to do. */
final class OutcomeLines {

  private final Messages messages;

  OutcomeLines(Screen screen) {
    this.messages = screen.messages();
  }

  void print(PrintStream to, String file, ImportOutcome outcome, @Nullable String detail) {
    String cause = messages.detail(detail);
    to.println(
        file
            + ": "
            + messages.word(outcome)
            + " ["
            + outcome
            + "]"
            + (cause == null ? "" : " – " + cause));
    messages.remedy(outcome, detail).ifPresent(remedy -> to.println("  → " + remedy));
  }
}
