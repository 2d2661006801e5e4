package vn.kehoach.extractor.read.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.kehoach.extractor.read.DocumentReader;
import vn.kehoach.extractor.read.IsolatedReader;
import vn.kehoach.extractor.read.ReadingLimits;

/**
 * One side of a comparison, in a virtual machine of its own: reads files one after the other, each
 * once, and says what the process and its children cost. In one machine each side would find the
 * code that they share compiled by the others, and a child would find nothing.
 */
final class MixedReading {

  private MixedReading() {}

  /** How files are read. */
  enum Side {
    TIKA_ALONE,
    IN_PROCESS,
    IN_A_CHILD
  }

  /** Takes the side and a file that lists files. */
  public static void main(String[] arguments) throws IOException {
    List<Path> files = Files.readAllLines(Path.of(arguments[1])).stream().map(Path::of).toList();
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    out.println(read(files, Side.valueOf(arguments[0])).write());
  }

  private static Costs read(List<Path> files, Side side) {
    switch (side) {
      case TIKA_ALONE -> files.forEach(new TikaAlone()::read);
      case IN_PROCESS ->
          files.forEach(new DocumentReader(ReadingLimits.STANDARD, Optional.empty())::read);
      case IN_A_CHILD -> {
        try (IsolatedReader isolated = new IsolatedReader(IsolatedReader.Limits.STANDARD)) {
          files.forEach(isolated::read);
          return Costs.soFar();
        }
      }
    }
    return Costs.soFar();
  }

  /** Runs a side in a process that has this one's class path. */
  static Costs run(Side side, Path list) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(MixedReading.class.getName());
    command.add(side.name());
    command.add(list.toString());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new IOException(side + " failed");
    }
    return Costs.read(line);
  }
}
