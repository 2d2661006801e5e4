package vn.kehoach.cli;

import java.time.Duration;
import java.util.Locale;
import vn.kehoach.cli.workflow.FileResult;
import vn.kehoach.cli.workflow.ImportListener;
import vn.kehoach.corpus.archive.ImportOutcome;

/**
 * Tells how an import goes on: on a terminal one line that changes, elsewhere a line from time to
 * time, so that a log shows that the run is alive.
 */
final class ImportProgress implements ImportListener {

  private static final Duration ON_TERMINAL = Duration.ofMillis(100);
  private static final Duration ELSEWHERE = Duration.ofSeconds(30);
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Screen screen;
  private final long start = System.nanoTime();
  private long shown = start;
  private int found;
  private int done;
  private int failed;

  ImportProgress(Screen screen) {
    this.screen = screen;
  }

  @Override
  public void found(int files) {
    found = files;
    screen.say("import.found", files);
  }

  @Override
  public void repairingIndex() {
    screen.say("import.repairingIndex");
  }

  @Override
  public void finished(FileResult result) {
    done++;
    if (result.outcome().kind() == ImportOutcome.Kind.FAILED) {
      failed++;
    }
    long now = System.nanoTime();
    boolean last = done == found;
    Duration pause = screen.terminal() ? ON_TERMINAL : ELSEWHERE;
    if (now - shown >= pause.toNanos() || (last && screen.terminal())) {
      shown = now;
      show(now, last);
    }
  }

  private void show(long now, boolean last) {
    double seconds = Math.max(0.001, (now - start) / 1e9);
    double rate = done / seconds;
    long left = Math.round((found - done) / rate);
    String line =
        screen
            .messages()
            .text(
                "import.progress",
                done,
                found,
                failed,
                rate,
                String.format(Locale.ROOT, "%d:%02d", left / 60, left % 60));
    if (screen.terminal()) {
      screen.err().print(CLEAR_LINE + (last ? "" : line));
      screen.err().flush();
    } else {
      screen.err().println(line);
    }
  }
}
