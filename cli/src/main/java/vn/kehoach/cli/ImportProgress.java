package vn.kehoach.cli;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import vn.kehoach.cli.workflow.intake.FileResult;
import vn.kehoach.cli.workflow.intake.ImportListener;
import vn.kehoach.corpus.archive.ImportOutcome;

/**
 * Tells how an import goes on: on a terminal a bar, elsewhere a line every 30 seconds, whether
 * something was finished meanwhile or not, so that a log shows that the run is alive and what it is
 * at.
 */
final class ImportProgress implements ImportListener, AutoCloseable {

  private static final Duration ON_TERMINAL = Duration.ofMillis(250);
  private static final Duration ELSEWHERE = Duration.ofSeconds(30);

  /** A file that takes longer is named. */
  private static final Duration SLOW = Duration.ofSeconds(5);

  /**
   * The rate is that of the last while: unchanged files at the begin say nothing about the rest.
   */
  private static final int SAMPLES = 60;

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Screen screen;
  private @Nullable ProgressBar bar;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("progress").factory());
  private final Map<String, Long> reading = new HashMap<>();
  private final Deque<long[]> samples = new ArrayDeque<>();
  private int found;
  private int done;
  private int failed;

  private ImportProgress(Screen screen) {
    this.screen = screen;
    samples.add(new long[] {System.nanoTime(), 0});
    long pause = (screen.terminal() ? ON_TERMINAL : ELSEWHERE).toMillis();
    ScheduledFuture<?> _ =
        clock.scheduleAtFixedRate(this::show, pause, pause, TimeUnit.MILLISECONDS);
  }

  static ImportProgress on(Screen screen) {
    return new ImportProgress(screen);
  }

  /** As wide as the terminal is. */
  private ProgressBar barOf(int files) {
    return new ProgressBarBuilder()
        .setInitialMax(files)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(Math.toIntExact(ON_TERMINAL.toMillis()))
        .setConsumer(new ConsoleProgressBarConsumer(screen.err()))
        .clearDisplayOnFinish()
        .hideEta()
        .build();
  }

  @Override
  public synchronized void found(int files, int passedOver) {
    found = files;
    screen.say(passedOver == 0 ? "import.found" : "import.foundSome", files, passedOver);
    if (screen.terminal() && files > 0) {
      bar = barOf(files);
    }
  }

  @Override
  public void furniture(int files) {
    if (files > 0) {
      say("import.furniture", files);
    }
  }

  @Override
  public synchronized void foundInside(int files) {
    found += files;
  }

  @Override
  public void repairingIndex() {
    say("import.repairingIndex");
  }

  @Override
  public void conflicts(String plan, List<String> places) {
    say("import.conflict", plan, String.join(", ", places));
  }

  /** The line of the bar is cleared first; it is drawn again below. */
  private synchronized void say(String key, Object... arguments) {
    if (bar != null) {
      screen.err().print(CLEAR_LINE);
    }
    screen.say(key, arguments);
  }

  @Override
  public synchronized void started(String path) {
    reading.put(path, System.nanoTime());
  }

  @Override
  public synchronized void finished(FileResult result) {
    reading.remove(result.path());
    done++;
    if (result.outcome().kind() == ImportOutcome.Kind.FAILED) {
      failed++;
    }
  }

  private synchronized void show() {
    if (found == 0) {
      return;
    }
    long now = System.nanoTime();
    samples.add(new long[] {now, done});
    if (samples.size() > SAMPLES) {
      samples.remove();
    }
    long[] first = samples.element();
    double rate = (done - first[1]) / Math.max(0.001, (now - first[0]) / 1e9);
    String left = rate <= 0 ? "?" : time(Duration.ofSeconds(Math.round((found - done) / rate)));
    Messages messages = screen.messages();
    String slow = slow(now);
    if (bar == null) {
      screen
          .err()
          .println(messages.text("import.progress", done, found, failed, rate, left) + slow);
    } else {
      bar.maxHint(found);
      bar.stepTo(done);
      bar.setExtraMessage(messages.text("import.progressBar", failed, rate, left) + slow);
    }
  }

  /** The file that is read longest, if that is long. */
  private String slow(long now) {
    return reading.entrySet().stream()
        .min(Comparator.comparingLong(Map.Entry::getValue))
        .filter(file -> now - file.getValue() > SLOW.toNanos())
        .map(file ->
            screen
                .messages()
                .text("import.slow", file.getKey(), time(Duration.ofNanos(now - file.getValue()))))
        .orElse("");
  }

  private static String time(Duration time) {
    return time.toHours() > 0
        ? String.format(
            Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
        : String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
  }

  @Override
  public synchronized void close() {
    clock.shutdownNow();
    if (bar != null) {
      bar.close();
    }
  }
}
