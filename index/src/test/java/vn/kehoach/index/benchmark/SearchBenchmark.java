package vn.kehoach.index.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * Measures indexing and searching on generated archives: this project's index, plain Lucene with
 * the standard analyzer, and SQLite FTS5, on the same items and needs in the same run.
 *
 * <p>Arguments: a folder for the indexes (made, and left for a look), then numbers of items. Run it
 * with the module's test class path; see the module's README for the command.
 */
final class SearchBenchmark {

  private static final long SEED = 20170303;
  private static final int WARM_UP = 40;
  private static final int MEASURED = 200;
  private static final int SLOW_MEASURED = 20;

  /** An engine that takes longer for one query is measured with fewer queries, in nanoseconds. */
  private static final long SLOW = 50_000_000;

  /** What a thread worked itself: on a busy machine the only figure that can be repeated. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private final PrintStream out;
  private final ArchiveGenerator archive = new ArchiveGenerator(SEED);

  private SearchBenchmark(PrintStream out) {
    this.out = out;
  }

  /** Runs the benchmark. */
  public static void main(String[] args) throws Exception {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Path folder = Path.of(args[0]);
    for (String items : Arrays.asList(args).subList(1, args.length)) {
      new SearchBenchmark(out).run(folder.resolve(items), Integer.parseInt(items));
    }
  }

  private void run(Path folder, int items) throws Exception {
    long text =
        archive
            .archive(items)
            .flatMap(Row::of)
            .mapToLong(row -> row.text().getBytes(StandardCharsets.UTF_8).length)
            .sum();
    out.printf(Locale.ROOT, "%n## %,d items, %.1f MB of item text (UTF-8)%n%n", items, text / 1e6);
    List<Engine> engines =
        List.of(new KehoachEngine(), new PlainLuceneEngine(), new SqliteEngine());
    out.printf(
        Locale.ROOT,
        "| engine | items indexed per CPU second | index, MB | index / text |%n|---|---|---|---|%n");
    for (Engine engine : engines) {
      index(engine, folder.resolve(engine.getClass().getSimpleName()), items, text);
    }
    parts(folder.resolve(KehoachEngine.class.getSimpleName()), text);
    warmUp(engines, folder);
    out.printf(
        Locale.ROOT, "%n| shape | hits | engine | p50 ms | p99 ms | p50 CPU ms | p99 CPU ms");
    out.printf(
        Locale.ROOT,
        " | p50 ms, 4 threads | p99 ms, 4 threads |%n|---|---|---|---|---|---|---|---|---|%n");
    for (String shape : Need.SHAPES) {
      for (Engine engine : engines) {
        measure(engine, folder.resolve(engine.getClass().getSimpleName()), shape);
      }
    }
  }

  private void index(Engine engine, Path folder, int items, long text) throws IOException {
    clear(folder);
    long start = CPU.getCurrentThreadCpuTime();
    engine.index(folder, archive.archive(items));
    double seconds = (CPU.getCurrentThreadCpuTime() - start) / 1e9;
    long size = size(folder);
    out.printf(
        Locale.ROOT,
        "| %s | %,.0f | %.1f | %.2f |%n",
        engine.name(),
        items / seconds,
        size / 1e6,
        (double) size / text);
  }

  /** What takes a hundredth of the text's size or more in this project's index. */
  private void parts(Path folder, long text) throws IOException {
    out.printf(Locale.ROOT, "%n| part of this index | part / text |%n|---|---|%n");
    IndexParts.of(folder, folder.resolveSibling("parts")).entrySet().stream()
        .filter(part -> part.getValue() * 100 >= text)
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(part ->
            out.printf(
                Locale.ROOT, "| %s | %.3f |%n", part.getKey(), (double) part.getValue() / text));
  }

  /** All shapes on all engines, so that none is measured before it is compiled. */
  private void warmUp(List<Engine> engines, Path folder) throws Exception {
    for (Engine engine : engines) {
      try (Engine.Session session =
          engine.open(folder.resolve(engine.getClass().getSimpleName()))) {
        for (String shape : Need.SHAPES) {
          timings(session, shape, SLOW_MEASURED, SEED, System::nanoTime);
        }
      }
    }
  }

  private void measure(Engine engine, Path folder, String shape) throws Exception {
    try (Engine.Session session = engine.open(folder)) {
      long probe = System.nanoTime();
      long hits = session.search(need(shape, new Random(SEED)));
      boolean slow = System.nanoTime() - probe > SLOW * 4;
      int count = slow ? SLOW_MEASURED : MEASURED;
      timings(session, shape, slow ? 5 : WARM_UP, SEED + 1, System::nanoTime);
      long[] one = timings(session, shape, count, SEED + 2, System::nanoTime);
      long[] busy = timings(session, shape, count, SEED + 2, CPU::getCurrentThreadCpuTime);
      long[] four = fourThreads(engine, folder, shape, count);
      out.printf(
          Locale.ROOT,
          "| %s | %,d | %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
          shape,
          hits,
          engine.name(),
          percentile(one, 0.5),
          percentile(one, 0.99),
          percentile(busy, 0.5),
          percentile(busy, 0.99),
          percentile(four, 0.5),
          percentile(four, 0.99));
    }
  }

  private long[] fourThreads(Engine engine, Path folder, String shape, int count)
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<long[]>> running = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        long seed = SEED + 10 + thread;
        running.add(
            threads.submit(() -> {
              try (Engine.Session session = engine.open(folder)) {
                timings(session, shape, count / 10, seed, System::nanoTime);
                return timings(session, shape, count / 2, seed, System::nanoTime);
              }
            }));
      }
      List<long[]> all = new ArrayList<>();
      for (Future<long[]> each : running) {
        all.add(each.get());
      }
      return all.stream().flatMapToLong(Arrays::stream).toArray();
    }
  }

  private long[] timings(
      Engine.Session session, String shape, int count, long seed, LongSupplier clock)
      throws IOException {
    Random random = new Random(seed);
    long[] times = new long[count];
    for (int i = 0; i < count; i++) {
      Need need = need(shape, random);
      long start = clock.getAsLong();
      session.search(need);
      times[i] = clock.getAsLong() - start;
    }
    return times;
  }

  private Need need(String shape, Random random) {
    return Need.of(shape, archive, random);
  }

  private static double percentile(long[] nanoseconds, double share) {
    long[] sorted = nanoseconds.clone();
    Arrays.sort(sorted);
    int at = (int) Math.ceil(share * sorted.length) - 1;
    return sorted[Math.max(0, at)] / 1e6;
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .mapToLong(file -> {
            try {
              return Files.size(file);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          })
          .sum();
    }
  }

  private static void clear(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
