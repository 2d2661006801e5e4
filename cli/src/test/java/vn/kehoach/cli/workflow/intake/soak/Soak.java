package vn.kehoach.cli.workflow.intake.soak;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Imports many files with the program as people start it, its heap capped at 512 MB, and reads the
 * same files with Tika alone; prints CPU-seconds, files a second, and memory over time as a
 * picture. Needs Linux, whose {@code /proc} tells what processes use.
 */
public final class Soak {

  private static final int TICKS_PER_SECOND = 100;

  private static final String HEAP = "-Xmx512m";

  /** What the program returns where files failed, of which there may be some. */
  private static final int SOME_FAILED = 3;

  private final Path folder;
  private final int files;
  private final Path launcher;
  private final List<Sample> samples = new ArrayList<>();

  private Soak(Path folder, int files, Path launcher) {
    this.folder = folder;
    this.files = files;
    this.launcher = launcher;
  }

  /**
   * The state of an import.
   *
   * @param megabytes resident memory of all its processes
   * @param done lines of the ledger
   */
  private record Sample(double seconds, long megabytes, long parentMegabytes, long done) {}

  private record Cost(double cpuSeconds, double seconds) {}

  /**
   * Takes an empty folder to work in, the folder of specimens, the number of files, the launcher.
   */
  public static void main(String[] arguments) throws Exception {
    Soak soak =
        new Soak(
            Path.of(arguments[0]),
            Integer.parseInt(arguments[2]),
            Path.of(arguments[3]).toAbsolutePath());
    SoakShare.write(soak.share(), soak.files, Path.of(arguments[1]));
    new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
        .println(soak.run());
  }

  private Path share() {
    return folder.resolve("share");
  }

  private String run() throws IOException, InterruptedException {
    Cost tika = cost(tikaAlone(), false);
    Cost first = cost(importing(), true);
    Cost second = cost(importing(), false);
    long peak = samples.stream().mapToLong(Sample::megabytes).max().orElse(0);
    long parent = samples.stream().mapToLong(Sample::parentMegabytes).max().orElse(0);
    String report =
        String.format(
            Locale.ROOT,
            """
            files                    %d
            Tika alone, in process   %.1f CPU-s, %.1f s, %.1f files per CPU-s
            import                   %.1f CPU-s, %.1f s, %.1f files/s, %.2f times Tika's CPU
            peak memory              all processes %d MB, the importing one %d MB (heap 512 MB)
            second run, unchanged    %.1f CPU-s, %.1f s, %.0f files/s
            """,
            files,
            tika.cpuSeconds(),
            tika.seconds(),
            files / tika.cpuSeconds(),
            first.cpuSeconds(),
            first.seconds(),
            files / first.seconds(),
            first.cpuSeconds() / tika.cpuSeconds(),
            peak,
            parent,
            second.cpuSeconds(),
            second.seconds(),
            files / second.seconds());
    Files.writeString(folder.resolve("soak.html"), page(report));
    return report;
  }

  private List<String> importing() {
    return List.of(
        launcher.toString(),
        "import",
        share().toString(),
        "--archive",
        folder.resolve("archive").toString(),
        "--workers",
        "2");
  }

  private List<String> tikaAlone() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        HEAP,
        "-XX:+UseParallelGC",
        "-cp",
        System.getProperty("java.class.path"),
        TikaAlone.class.getName(),
        share().toString());
  }

  /** What a command and all that it started cost: what Linux adds up of children that ended. */
  private Cost cost(List<String> command, boolean sampled)
      throws IOException, InterruptedException {
    double before = cpuOfChildren();
    long start = System.nanoTime();
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("KEHOACH_JAVA_OPTIONS", HEAP);
    Process process =
        builder
            .redirectOutput(folder.resolve("output.txt").toFile())
            .redirectError(folder.resolve("error.txt").toFile())
            .start();
    while (!process.waitFor(500, TimeUnit.MILLISECONDS)) {
      if (sampled) {
        sample(process, (System.nanoTime() - start) / 1e9);
      }
    }
    int exit = process.exitValue();
    if (exit != 0 && exit != SOME_FAILED) {
      throw new IOException("exit " + exit + ", see " + folder.resolve("error.txt"));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Cost(cpuOfChildren() - before, seconds);
  }

  private void sample(Process process, double seconds) {
    long parent = megabytes(process.pid());
    long all = parent + process.descendants().mapToLong(child -> megabytes(child.pid())).sum();
    samples.add(new Sample(seconds, all, parent, lines()));
  }

  private long lines() {
    Path ledger = folder.resolve("archive").resolve("ledger.jsonl");
    try (Stream<String> lines = Files.lines(ledger)) {
      return lines.count();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  /** Resident memory; 0 for a process that is gone. */
  private static long megabytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  /** CPU-seconds of all children that ended, and of their children that ended before them. */
  private static double cpuOfChildren() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"), StandardCharsets.UTF_8);
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / (double) TICKS_PER_SECOND;
  }

  private String page(String report) {
    double end = samples.isEmpty() ? 1 : samples.getLast().seconds();
    return "<!DOCTYPE html><meta charset=\"utf-8\"><title>Soak</title><pre>"
        + report
        + "</pre><h2>Memory (MB): all processes, and the importing one</h2>"
        + picture(end, 2048, List.of(line(end, 2048, true), line(end, 2048, false)))
        + "<h2>Files done</h2>"
        + picture(end, files, List.of(doneLine(end)));
  }

  private static String picture(double end, long top, List<String> lines) {
    return "<svg viewBox=\"0 0 1000 320\" width=\"100%\" font-size=\"12\">"
        + "<rect x=\"0\" y=\"0\" width=\"1000\" height=\"300\" fill=\"none\" stroke=\"#999\"/>"
        + "<text x=\"4\" y=\"14\">"
        + top
        + "</text><text x=\"900\" y=\"316\">"
        + Math.round(end)
        + " s</text>"
        + String.join("", lines)
        + "</svg>";
  }

  private String line(double end, long top, boolean all) {
    StringBuilder points = new StringBuilder();
    for (Sample sample : samples) {
      point(
          points,
          sample.seconds() / end,
          (double) (all ? sample.megabytes() : sample.parentMegabytes()) / top);
    }
    return polyline(points, all ? "#c33" : "#36c");
  }

  private String doneLine(double end) {
    StringBuilder points = new StringBuilder();
    samples.forEach(
        sample -> point(points, sample.seconds() / end, (double) sample.done() / files));
    return polyline(points, "#393");
  }

  private static void point(StringBuilder points, double x, double y) {
    points.append(String.format(Locale.ROOT, "%.1f,%.1f ", 1000 * x, 300 * (1 - y)));
  }

  private static String polyline(StringBuilder points, String colour) {
    return "<polyline fill=\"none\" stroke=\"" + colour + "\" points=\"" + points + "\"/>";
  }
}
