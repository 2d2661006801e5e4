package vn.kehoach.cli.workflow;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on several inputs at a time and hands out the results in the order of the inputs, so that
 * timing decides nothing. Only a few results wait at any moment: memory does not grow with the
 * number of inputs.
 */
final class OrderedWork {

  private static final int AHEAD_PER_WORKER = 4;

  private final int workers;

  OrderedWork(int workers) {
    this.workers = workers;
  }

  /** Takes a result; called by the thread that called {@link #run}. */
  interface Taker<R> {
    void take(R result) throws IOException;
  }

  <T, R> void run(List<T> inputs, Function<T, R> work, Taker<R> taker) throws IOException {
    try (ExecutorService threads =
        Executors.newFixedThreadPool(
            workers, Thread.ofPlatform().daemon().name("import-", 1).factory())) {
      try {
        Iterator<T> next = inputs.iterator();
        Deque<Future<R>> ahead = new ArrayDeque<>();
        while (next.hasNext() || !ahead.isEmpty()) {
          while (next.hasNext() && ahead.size() < workers * AHEAD_PER_WORKER) {
            T input = next.next();
            ahead.add(threads.submit(() -> work.apply(input)));
          }
          taker.take(ahead.remove().get());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      } finally {
        threads.shutdownNow();
      }
    }
  }
}
