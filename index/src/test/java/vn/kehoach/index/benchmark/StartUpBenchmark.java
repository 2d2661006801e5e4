package vn.kehoach.index.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures one search from the command line, from the launcher's first line to the end of the
 * process, beside a JVM that does nothing; the two in turn, so that both see the same machine.
 *
 * <p>Arguments: a folder for the generated archive (made where it is not there), the launcher, a
 * number of items. Run a search once before, and wait until the launcher has made its start-up
 * cache beside the program.
 */
final class StartUpBenchmark {

  private static final int WARM_UP = 2;
  private static final int MEASURED = 15;

  private static final List<List<String>> SEARCHES =
      List.of(
          List.of("search", "thuc hien"),
          List.of("search", "thực hiện", "--agency", "so y te", "--role", "lead"),
          List.of("search", "31/KH"));

  private StartUpBenchmark() {}

  /** Runs the benchmark. */
  public static void main(String[] args) throws Exception {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Path archive = Path.of(args[0]);
    if (!Files.isDirectory(archive)) {
      GeneratedArchive.write(archive, Integer.parseInt(args[2]));
    }
    out.printf(
        Locale.ROOT,
        "%s items; load average %.1f%n%n",
        args[2],
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    out.println("| process | least s | median s | ratio of medians |");
    out.println("|---|---|---|---|");
    for (List<String> search : SEARCHES) {
      measure(out, args[1], search, archive);
    }
  }

  private static void measure(PrintStream out, String launcher, List<String> search, Path archive)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> nothing =
        List.of(java, "-cp", System.getProperty("java.class.path"), Nothing.class.getName());
    List<String> searching = new ArrayList<>(List.of(launcher));
    searching.addAll(search);
    searching.addAll(List.of("--archive", archive.toString()));
    double[] empty = new double[MEASURED];
    double[] full = new double[MEASURED];
    for (int run = -WARM_UP; run < MEASURED; run++) {
      double least = seconds(nothing);
      double whole = seconds(searching);
      if (run >= 0) {
        empty[run] = least;
        full[run] = whole;
      }
    }
    Arrays.sort(empty);
    Arrays.sort(full);
    int middle = MEASURED / 2;
    out.printf(
        Locale.ROOT, "| JVM that does nothing | %.3f | %.3f | 1 |%n", empty[0], empty[middle]);
    out.printf(
        Locale.ROOT,
        "| kehoach %s | %.3f | %.3f | %.1f |%n",
        String.join(" ", search),
        full[0],
        full[middle],
        full[middle] / empty[middle]);
  }

  private static double seconds(List<String> line) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int exit =
        new ProcessBuilder(line)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IOException(line + " ended with " + exit);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /** What a JVM costs by itself. */
  static final class Nothing {

    private Nothing() {}

    /** Ends at once. */
    public static void main(String[] args) {
      // Nothing is the point.
    }
  }
}
