package vn.kehoach.extractor.read.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a process and its children have cost since it was started, the virtual machine's own start,
 * its compiler and its collector included.
 *
 * @param cpuSeconds of all together
 * @param seconds by the clock
 * @param megabytes peaks of resident memory, added up; 0 where the system does not tell (Linux
 *     does)
 */
record Costs(double cpuSeconds, double seconds, double megabytes) {

  private static final double NANOS = 1e9;
  private static final double MILLIS = 1e3;

  /** What this process has cost so far; children that ended do not count, so ask before they do. */
  static Costs soFar() {
    double cpu = 0;
    double megabytes = 0;
    for (ProcessHandle process : processes()) {
      cpu += process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / NANOS;
      megabytes += peak(process);
    }
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    return new Costs(cpu, (System.currentTimeMillis() - started) / MILLIS, megabytes);
  }

  private static Iterable<ProcessHandle> processes() {
    ProcessHandle self = ProcessHandle.current();
    return Stream.concat(Stream.of(self), self.descendants()).toList();
  }

  private static double peak(ProcessHandle process) {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
        }
      }
    } catch (IOException e) {
      return 0;
    }
    return 0;
  }

  /** As one line. */
  String write() {
    return String.format(Locale.ROOT, "%f %f %f", cpuSeconds, seconds, megabytes);
  }

  /** Reads what {@link #write} wrote. */
  static Costs read(String line) {
    String[] parts = line.strip().split(" ", -1);
    return new Costs(
        Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
  }
}
