package vn.kehoach.cli.workflow.intake.chaos;

import java.nio.file.Path;
import java.time.Duration;
import vn.kehoach.corpus.archive.Archive;

/** An import in a JVM of its own, see {@link ChaosImporter}. */
final class ImportProcess {

  private ImportProcess() {}

  /**
   * An import that is ready to start.
   *
   * @param limit what a file may take
   */
  static ProcessBuilder of(Path share, Archive archive, int workers, Duration limit) {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Dfile.encoding=UTF-8",
        "-Dstdout.encoding=UTF-8",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        ChaosImporter.class.getName(),
        share.toString(),
        archive.folder().toString(),
        Integer.toString(workers),
        Long.toString(limit.toSeconds()));
  }
}
