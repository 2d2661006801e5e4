package vn.kehoach.cli.workflow.intake;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Works on several inputs at a time and hands out the results in the order of the inputs, so that
 * timing decides nothing. How many results wait for a slow one before them is bounded in number and
 * in size: memory does not grow with the number of inputs.
 */
final class OrderedWork<T, R> implements AutoCloseable {

  private static final int AHEAD_PER_WORKER = 32;
  private static final long MILLISECONDS_BETWEEN_TICKS = 100;

  private final ThreadPoolExecutor threads;
  private final int ahead;
  private final Function<T, R> work;
  private final ToLongFunction<R> size;
  private final long mostWaiting;
  private final AtomicLong waiting = new AtomicLong();
  private int depth;
  private long turn;

  /**
   * Work that has not begun.
   *
   * @param workers threads that work
   * @param size of a result, in any unit
   * @param mostWaiting size of all waiting results together from which on no further input is begun
   */
  OrderedWork(int workers, Function<T, R> work, ToLongFunction<R> size, long mostWaiting) {
    this.threads =
        new ThreadPoolExecutor(
            workers,
            workers,
            0,
            TimeUnit.SECONDS,
            new PriorityBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("import-", 1).factory());
    this.ahead = workers * AHEAD_PER_WORKER;
    this.work = work;
    this.size = size;
    this.mostWaiting = mostWaiting;
  }

  /**
   * One input's work. What turned up in a result goes before what was begun earlier: the taker
   * waits for it, and slow inputs behind it must not keep what is finished from being taken.
   */
  private static final class Task<R> extends FutureTask<R> implements Comparable<Task<?>> {

    private final int depth;
    private final long turn;

    Task(Callable<R> work, int depth, long turn) {
      super(work);
      this.depth = depth;
      this.turn = turn;
    }

    @Override
    public int compareTo(Task<?> other) {
      int deeperFirst = Integer.compare(other.depth, depth);
      return deeperFirst == 0 ? Long.compare(turn, other.turn) : deeperFirst;
    }
  }

  /** Takes results; called by the thread that called {@link #run}. */
  interface Taker<R> {

    /** Takes the next result; may call {@link OrderedWork#run} for what turns up in it. */
    void take(R result) throws IOException;

    /**
     * Called from time to time, whether a result came or not.
     *
     * @return whether to go on
     */
    boolean tick() throws IOException;
  }

  /** Works on all inputs, or on as many as the taker wants. */
  void run(List<T> inputs, Taker<R> taker) throws IOException {
    depth++;
    Iterator<T> next = inputs.iterator();
    Deque<Future<R>> begun = new ArrayDeque<>();
    while (taker.tick() && (next.hasNext() || !begun.isEmpty())) {
      while (next.hasNext() && mayBegin(begun)) {
        T input = next.next();
        Task<R> task = new Task<>(() -> worked(input), depth, turn++);
        threads.execute(task);
        begun.add(task);
      }
      R result = finished(begun.element());
      if (result != null) {
        begun.remove();
        waiting.addAndGet(-size.applyAsLong(result));
        taker.take(result);
      }
    }
    depth--;
  }

  private boolean mayBegin(Deque<Future<R>> begun) {
    return begun.isEmpty() || (begun.size() < ahead && waiting.get() < mostWaiting);
  }

  private R worked(T input) {
    R result = work.apply(input);
    waiting.addAndGet(size.applyAsLong(result));
    return result;
  }

  private @Nullable R finished(Future<R> first) throws IOException {
    try {
      return first.get(MILLISECONDS_BETWEEN_TICKS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
