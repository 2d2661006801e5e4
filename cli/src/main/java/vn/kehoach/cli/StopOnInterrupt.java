package vn.kehoach.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.kehoach.cli.workflow.intake.StopSignal;

/**
 * Lets Ctrl-C (or the end of a session, or a shutdown of the machine) end a run in good order: what
 * is finished is kept, the process waits for that, and says how to go on.
 */
final class StopOnInterrupt implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final StopSignal signal = new StopSignal();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  StopOnInterrupt(Screen screen) {
    hook =
        new Thread(
            () -> {
              screen.say("import.stopping");
              signal.request();
              try {
                if (!ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                  screen.say("import.stoppedHard");
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              screen.out().flush();
              screen.err().flush();
            },
            "stop");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  StopSignal signal() {
    return signal;
  }

  @Override
  public void close() {
    ended.countDown();
    if (!signal.isRequested()) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        return; // interrupted in this very moment
      }
    }
  }
}
