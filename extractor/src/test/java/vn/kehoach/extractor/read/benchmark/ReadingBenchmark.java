package vn.kehoach.extractor.read.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.ReadingNote;
import vn.kehoach.extractor.read.DocumentReader;
import vn.kehoach.extractor.read.Reading;
import vn.kehoach.extractor.read.ReadingLimits;

/**
 * Measures reading beside Tika alone, on the same files in the same run, character recognition off
 * on both sides: 500 mixed files by each side in a process of its own, then format by format in
 * this process.
 *
 * <p>Arguments: folders with plans. The figures to go by are CPU seconds, since only they can be
 * repeated on a busy machine; passes of the two sides alternate, and the median pass counts.
 */
final class ReadingBenchmark {

  private static final int WARM_UP = 8;
  private static final int PASSES = 9;

  /** Files that one pass reads at least: where there are few, they are read again. */
  private static final int FILES_PER_PASS = 20;

  private static final int MIXED = 500;
  private static final int ROUNDS = 3;
  private static final double NANOS = 1e9;

  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private final PrintStream out;
  private final DocumentReader kehoach =
      new DocumentReader(ReadingLimits.STANDARD, Optional.empty());
  private final TikaAlone tika = new TikaAlone();

  private ReadingBenchmark(PrintStream out) {
    this.out = out;
  }

  /** Runs the benchmark. */
  public static void main(String[] folders) throws IOException, InterruptedException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    List<Path> files = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> found = Files.walk(Path.of(folder))) {
        found.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    ReadingBenchmark benchmark = new ReadingBenchmark(out);
    Map<String, List<Path>> byFormat = benchmark.byFormat(files);
    benchmark.measureMixed(byFormat.values());
    benchmark.print(
        "%n| format | files | MB | Tika, documents/CPU s | MB/CPU s | kehoach | MB/CPU s | ratio |");
    benchmark.print("|---|---|---|---|---|---|---|---|");
    byFormat.forEach(benchmark::measureFormat);
  }

  /** Files that both sides read, by the ends of their names: no scans, no containers. */
  private Map<String, List<Path>> byFormat(List<Path> files) {
    Map<String, List<Path>> byFormat = new TreeMap<>();
    for (Path file : files) {
      if (kehoach.read(file) instanceof Reading.Success(Document document)
          && !document.notes().contains(ReadingNote.PAGES_WITHOUT_TEXT)
          && tika.read(file) > 0) {
        String name = file.toString();
        String format = name.substring(name.lastIndexOf('.') + 1);
        byFormat
            .computeIfAbsent(format.equals("htm") ? "html" : format, ignored -> new ArrayList<>())
            .add(file);
      }
    }
    return byFormat;
  }

  private void measureFormat(String format, List<Path> files) {
    List<Path> pass = repeated(files, Math.max(FILES_PER_PASS, files.size()));
    double[] ofTika = new double[PASSES];
    double[] ofKehoach = new double[PASSES];
    for (int i = -WARM_UP; i < PASSES; i++) {
      double first = threadSeconds(pass, tika::read);
      double second = threadSeconds(pass, kehoach::read);
      if (i >= 0) {
        ofTika[i] = first;
        ofKehoach[i] = second;
      }
    }
    double there = median(ofTika);
    double here = median(ofKehoach);
    print(
        "| %s | %d | %.1f | %.0f | %.1f | %.0f | %.1f | %.2f |",
        format,
        files.size(),
        megabytes(files),
        pass.size() / there,
        megabytes(pass) / there,
        pass.size() / here,
        megabytes(pass) / here,
        here / there);
  }

  /** Rounds of the sides alternate, so that whatever else the machine does weighs on all alike. */
  private void measureMixed(Collection<List<Path>> formats)
      throws IOException, InterruptedException {
    List<Path> files = repeated(formats.stream().flatMap(List::stream).sorted().toList(), MIXED);
    Path list = Files.createTempFile("mixed", ".txt");
    Map<MixedReading.Side, List<Costs>> costs = new EnumMap<>(MixedReading.Side.class);
    try {
      Files.write(list, files.stream().map(Path::toString).toList());
      for (int round = 0; round < ROUNDS; round++) {
        for (MixedReading.Side side : MixedReading.Side.values()) {
          costs
              .computeIfAbsent(side, ignored -> new ArrayList<>())
              .add(MixedReading.run(side, list));
        }
      }
    } finally {
      Files.delete(list);
    }
    print("%n%d mixed files, %.1f MB, a process for each side%n", MIXED, megabytes(files));
    print("| | CPU s | documents/CPU s | MB/CPU s | documents/s | peak, MB |");
    print("|---|---|---|---|---|---|");
    costs.forEach((side, rounds) -> {
      double cpu = median(rounds, Costs::cpuSeconds);
      print(
          "| %s | %.1f | %.0f | %.2f | %.0f | %.0f |",
          side.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          cpu,
          MIXED / cpu,
          megabytes(files) / cpu,
          MIXED / median(rounds, Costs::seconds),
          median(rounds, Costs::megabytes));
    });
    print(
        "%nA child costs %.2f of reading in process, reading in process %.2f of Tika alone.",
        ratio(costs, MixedReading.Side.IN_A_CHILD, MixedReading.Side.IN_PROCESS),
        ratio(costs, MixedReading.Side.IN_PROCESS, MixedReading.Side.TIKA_ALONE));
  }

  private static double ratio(
      Map<MixedReading.Side, List<Costs>> costs, MixedReading.Side one, MixedReading.Side other) {
    return median(costs.getOrDefault(one, List.of()), Costs::cpuSeconds)
        / median(costs.getOrDefault(other, List.of()), Costs::cpuSeconds);
  }

  private static double median(List<Costs> rounds, ToDoubleFunction<Costs> figure) {
    return median(rounds.stream().mapToDouble(figure).toArray());
  }

  private static double threadSeconds(List<Path> files, Consumer<Path> work) {
    long before = CPU.getCurrentThreadCpuTime();
    files.forEach(work);
    return (CPU.getCurrentThreadCpuTime() - before) / NANOS;
  }

  private static List<Path> repeated(List<Path> files, int count) {
    List<Path> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      out.add(files.get(i % files.size()));
    }
    return out;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private static double megabytes(List<Path> files) {
    long bytes = 0;
    for (Path file : files) {
      try {
        bytes += Files.size(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return bytes / 1e6;
  }

  private void print(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
  }
}
