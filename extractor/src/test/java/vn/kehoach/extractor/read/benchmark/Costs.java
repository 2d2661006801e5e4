package vn.kehoach.extractor.read.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a piece of work cost.
 *
 * @param cpuSeconds of this process and its children, the collector's and the compiler's included
 * @param seconds by the clock
 * @param megabytes peak heap of this process, or peak resident memory of its largest child if that
 *     is more
 */
record Costs(double cpuSeconds, double seconds, double megabytes) {

  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1 << 20;

  static final Costs NONE = new Costs(0, 0, 0);

  /** Both pieces of work together; the peak is the higher one. */
  Costs plus(Costs more) {
    return new Costs(
        cpuSeconds + more.cpuSeconds, seconds + more.seconds, Math.max(megabytes, more.megabytes));
  }

  /** Gives every file to the work once, and measures. */
  static Costs of(List<Path> files, Consumer<Path> work) {
    List<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    double cpu = cpuSoFar();
    long start = System.nanoTime();
    files.forEach(work);
    double seconds = (System.nanoTime() - start) / NANOS;
    double here = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
    double after = cpuSoFar();
    double child =
        ProcessHandle.current().descendants().mapToDouble(Costs::resident).max().orElse(0);
    return new Costs(after - cpu, seconds, Math.max(here, child));
  }

  private static double cpuSoFar() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / NANOS
        + ProcessHandle.current()
            .descendants()
            .mapToDouble(
                child -> child.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / NANOS)
            .sum();
  }

  /** Linux tells the peak of a process; elsewhere it is 0. */
  private static double resident(ProcessHandle process) {
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
}
