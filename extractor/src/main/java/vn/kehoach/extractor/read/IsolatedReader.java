package vn.kehoach.extractor.read;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import vn.kehoach.corpus.archive.ImportOutcome;

/**
 * Reads files in child processes with a limit on time and one on memory, so that a file that hangs
 * a parser, eats the heap or kills the virtual machine costs nothing but itself.
 *
 * <p>Thread-safe: each thread that reads has a child of its own while it does; children are used
 * again. {@link #close} ends them.
 */
public final class IsolatedReader implements AutoCloseable {

  private final Limits limits;
  private final String worker;
  private final Deque<ReadingProcess> idle = new ConcurrentLinkedDeque<>();

  /** A reader with these limits; children start when they are needed. */
  public IsolatedReader(Limits limits) {
    this(limits, ReadingWorker.class.getName());
  }

  IsolatedReader(Limits limits, String worker) {
    this.limits = limits;
    this.worker = worker;
  }

  /**
   * What one file may cost.
   *
   * @param time wall clock, recognition of scanned pages included
   * @param heapMegabytes heap of a child
   * @param answerBytes longest answer; a document of 100 pages has 1 MB
   * @param filesPerChild after so many files a child is replaced, whatever it has leaked
   */
  public record Limits(Duration time, int heapMegabytes, int answerBytes, int filesPerChild) {

    /** Ten minutes: a scan of 100 pages; 512 MB: the largest plan seen needs 150. */
    public static final Limits STANDARD = new Limits(Duration.ofMinutes(10), 512, 128 << 20, 500);
  }

  /** Reads a file; what happens to the child is part of the answer, never an exception. */
  public Reading read(Path file) {
    ReadingProcess process = idle.poll();
    try {
      if (process == null || !process.isAlive()) {
        process = ReadingProcess.start(limits, worker);
      }
      Reading reading = process.read(file);
      if (process.isAlive() && process.files() < limits.filesPerChild()) {
        idle.push(process);
      } else {
        process.end();
      }
      return reading;
    } catch (IOException e) {
      if (process != null) {
        process.end();
      }
      return new Reading.Failure(
          ImportOutcome.INTERNAL_ERROR, "the reading process cannot be started: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    for (ReadingProcess process = idle.poll(); process != null; process = idle.poll()) {
      process.end();
    }
  }
}
