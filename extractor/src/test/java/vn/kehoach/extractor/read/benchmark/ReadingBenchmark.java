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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.ReadingNote;
import vn.kehoach.extractor.read.DocumentReader;
import vn.kehoach.extractor.read.IsolatedReader;
import vn.kehoach.extractor.read.Reading;
import vn.kehoach.extractor.read.ReadingLimits;

/**
 * Measures reading beside Tika alone, on the same files in the same run, character recognition off
 * on both sides: 500 mixed files in this process and in a child, each after one look at every file,
 * then format by format in this process.
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
  private static final int SLICE = 25;
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
  public static void main(String[] folders) throws IOException {
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
    // Before the formats, whose passes would warm one side up for the rest of the run.
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

  /** Slices alternate, so that whatever else the machine does weighs on all sides alike. */
  private void measureMixed(Collection<List<Path>> formats) {
    List<Path> files = repeated(formats.stream().flatMap(List::stream).sorted().toList(), MIXED);
    print("%n%d mixed files, %.1f MB, read twice%n", files.size(), megabytes(files));
    print("| | documents/CPU s, first time | second time | MB/CPU s | documents/s | peak, MB |");
    print("|---|---|---|---|---|---|");
    try (IsolatedReader isolated = new IsolatedReader(IsolatedReader.Limits.STANDARD)) {
      formats.forEach(format -> format.forEach(isolated::read));
      List<Consumer<Path>> sides = List.of(tika::read, kehoach::read, isolated::read);
      List<Costs> first = slices(files, sides);
      List<Costs> second = slices(files, sides);
      List<String> names = List.of("Tika alone", "kehoach", "kehoach in a child");
      for (int i = 0; i < sides.size(); i++) {
        print(
            "| %s | %.0f | %.0f | %.1f | %.0f | %.0f |",
            names.get(i),
            files.size() / first.get(i).cpuSeconds(),
            files.size() / second.get(i).cpuSeconds(),
            megabytes(files) / second.get(i).cpuSeconds(),
            files.size() / second.get(i).seconds(),
            second.get(i).megabytes());
      }
      print(
          "%nA child costs %.2f of reading in process, reading in process %.2f of Tika alone.",
          ratio(first.get(2).plus(second.get(2)), first.get(1).plus(second.get(1))),
          ratio(first.get(1).plus(second.get(1)), first.get(0).plus(second.get(0))));
    }
  }

  private static double ratio(Costs one, Costs other) {
    return one.cpuSeconds() / other.cpuSeconds();
  }

  private static List<Costs> slices(List<Path> files, List<Consumer<Path>> sides) {
    List<Costs> costs = new ArrayList<>(Collections.nCopies(sides.size(), Costs.NONE));
    for (int from = 0; from < files.size(); from += SLICE) {
      List<Path> slice = files.subList(from, Math.min(from + SLICE, files.size()));
      for (int i = 0; i < sides.size(); i++) {
        costs.set(i, costs.get(i).plus(Costs.of(slice, sides.get(i))));
      }
    }
    return costs;
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
