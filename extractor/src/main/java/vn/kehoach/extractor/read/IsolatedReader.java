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
 * <p>Thread-safe: each thread that reads has a child of its own while it does, so there are as many
 * children as threads that read at once; children are used again. {@link #close} ends them, and
 * they end by themselves where this process dies.
 */
public final class IsolatedReader implements AutoCloseable {

  private final Limits limits;
  private final String worker;
  private final Deque<ReadingProcess> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  /** A reader with these limits; children start when they are needed. */
  public IsolatedReader(Limits limits) {
    this(limits, ReadingWorker.class.getName());
  }

  /**
   * A reader whose children are another program, which serves as {@link ReadingWorker} does.
   *
   * @param worker name of its main class
   */
  public IsolatedReader(Limits limits, String worker) {
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
   * @param compiling how a child's own code is made fast
   */
  public record Limits(
      Duration time, int heapMegabytes, int answerBytes, int filesPerChild, Compiling compiling) {

    /** Ten minutes: a scan of 100 pages; 512 MB: the largest plan seen needs 150. */
    public static final Limits STANDARD =
        new Limits(Duration.ofMinutes(10), 512, 128 << 20, 2000, Compiling.QUICK);

    /** From so many files on, two children have earned what compiling thoroughly costs them. */
    private static final int MANY = 15_000;

    /** The limits for reading so many files, as far as is known before. */
    public static Limits forFiles(int files) {
      return files < MANY
          ? STANDARD
          : new Limits(
              STANDARD.time,
              STANDARD.heapMegabytes,
              STANDARD.answerBytes,
              10 * STANDARD.filesPerChild,
              Compiling.THOROUGH);
    }
  }

  /** How the virtual machine of a child compiles; decision 0166 has the figures. */
  public enum Compiling {
    /** Little work, code that takes half as long again: for some thousand files. */
    QUICK,
    /** Twenty seconds of work for each child, then code that is as fast as can be. */
    THOROUGH
  }

  /** Reads a file; what happens to the child is part of the answer, never an exception. */
  public Reading read(Path file) {
    return inChild(process -> process.read(file), failure -> failure);
  }

  /**
   * Takes the files out of a container, as {@link ContainerReader#open} does and with the limits of
   * {@link ReadingLimits#STANDARD}. Where the child hit a limit, nothing came out.
   *
   * @param folder takes the copies; exists and is empty. The caller deletes it, whatever happened
   */
  public Contents open(Path container, Path folder) {
    return inChild(process -> process.open(container, folder), Contents::nothing);
  }

  private interface Work<T> {
    T in(ReadingProcess process) throws UnreadableException;
  }

  private interface Otherwise<T> {
    T failed(Reading.Failure failure);
  }

  private <T> T inChild(Work<T> work, Otherwise<T> otherwise) {
    ReadingProcess process;
    try {
      process = child();
    } catch (IOException e) {
      return otherwise.failed(
          new Reading.Failure(
              ImportOutcome.INTERNAL_ERROR,
              "the reading process cannot be started: " + e.getMessage()));
    }
    try {
      return work.in(process);
    } catch (UnreadableException e) {
      return otherwise.failed(new Reading.Failure(e.outcome(), e.detail()));
    } finally {
      release(process);
    }
  }

  private ReadingProcess child() throws IOException {
    for (ReadingProcess process = idle.poll(); process != null; process = idle.poll()) {
      if (process.isAlive()) {
        return process;
      }
    }
    return ReadingProcess.start(limits, worker);
  }

  private void release(ReadingProcess process) {
    if (process.isAlive() && process.files() < limits.filesPerChild()) {
      idle.push(process);
    } else {
      process.end();
    }
    if (closed) {
      close();
    }
  }

  @Override
  public void close() {
    closed = true;
    for (ReadingProcess process = idle.poll(); process != null; process = idle.poll()) {
      process.end();
    }
  }
}
