package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, and Ctrl-C. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "no other process can press Ctrl-C there")
class StoppedByCtrlCTest {

  private static final int FILES = 250;

  /** What a shell reports of a program that Ctrl-C ended: 128 and the number of the signal. */
  private static final int INTERRUPTED = 130;

  @TempDir private Path folder;
  private Path share;
  private Path archive;
  private Path talk;

  @BeforeEach
  void writeShare() throws IOException {
    share = Files.createDirectory(folder.resolve("share"));
    archive = folder.resolve("kho");
    talk = folder.resolve("talk.txt");
  }

  @Test
  void anImportStopsInGoodOrderSaysHowToGoOnAndGoesOn() throws Exception {
    for (int i = 0; i < FILES; i++) {
      write(i);
    }
    Process program = start("import", share.toString());
    waitFor("Found " + FILES);
    interrupt(program);
    assertThat(program.exitValue()).isEqualTo(INTERRUPTED);
    assertThat(talk).content().contains("Stopping", "the same command goes on from here");
    Run rest = Run.of("import", share.toString(), "--archive", archive.toString());
    assertThat(rest.exit()).isZero();
    assertThat(rest.out()).contains("found " + FILES).doesNotContain("imported 0");
    assertThat(Run.of("archive", "verify", "--archive", archive.toString()).exit()).isZero();
  }

  @Test
  void aWatchImportsWhatIsDroppedUntilItIsStopped() throws Exception {
    write(1);
    Process program = start("import", "--watch", share.toString());
    waitFor("imported 1 ");
    write(2);
    waitFor("imported 1 + unchanged 0 + duplicate 0 + not a plan 0 + unsupported 0 + failed 0", 2);
    interrupt(program);
    assertThat(program.exitValue()).isEqualTo(INTERRUPTED);
    Run files = Run.of("files", "--archive", archive.toString());
    assertThat(files.out()).contains("kế hoạch 1.txt", "kế hoạch 2.txt");
  }

  private void write(int i) throws IOException {
    Files.writeString(
        share.resolve("kế hoạch " + i + ".txt"),
        String.format(
            Locale.ROOT,
            """
            ỦY BAN NHÂN DÂN
            TỈNH HÀ NAM
            Số: %d/KH-UBND
            Hà Nam, ngày 03 tháng 3 năm 2019

            KẾ HOẠCH
            Trồng cây năm 2019

            I. CHỈ TIÊU
            - Trồng %d cây xanh.
            """,
            i + 1,
            100 + i));
  }

  private Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Kehoach.class.getName()));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--archive", archive.toString(), "--workers", "1"));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(talk.toFile());
    builder.environment().putAll(Map.of("KEHOACH_LANG", "en", "LC_ALL", "C.UTF-8"));
    return builder.start();
  }

  private void waitFor(String words) throws Exception {
    waitFor(words, 1);
  }

  private void waitFor(String words, int times) throws Exception {
    long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (Files.readString(talk, StandardCharsets.UTF_8).split(Pattern.quote(words), -1).length
        <= times) {
      assertThat(System.nanoTime()).as(Files.readString(talk)).isLessThan(end);
      Thread.sleep(50);
    }
  }

  private static void interrupt(Process program) throws Exception {
    int sent = new ProcessBuilder("kill", "-INT", Long.toString(program.pid())).start().waitFor();
    assertThat(sent).isZero();
    assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
  }
}
