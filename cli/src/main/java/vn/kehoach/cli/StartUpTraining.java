package vn.kehoach.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the commands that people run most, so that the JVM can write down what it loaded and linked
 * for them ({@code -XX:AOTCacheOutput}); the launcher starts it once, in the background. What it
 * prints goes nowhere, what it writes is deleted.
 */
public final class StartUpTraining {

  private static final String SPECIMEN =
      """
      ỦY BAN NHÂN DÂN TỈNH A
      Số: 1/KH-UBND
      A, ngày 02 tháng 01 năm 2024

      KẾ HOẠCH
      Mẫu năm 2024

      I. MỤC TIÊU
      - Nâng cao nhận thức của người dân.
      II. CHỈ TIÊU
      - Ít nhất 70% xã, phường được tuyên truyền.
      III. TỔ CHỨC THỰC HIỆN
      1. Sở Y tế
      - Chủ trì, phối hợp với Công an tỉnh hướng dẫn các cơ sở trước ngày 30/6/2024.
      """;

  private StartUpTraining() {}

  /** Runs the training. */
  public static void main(String[] arguments) throws IOException {
    QuietLogging.beforeAnyLogger();
    Path folder = Files.createTempDirectory("kehoach-training");
    try {
      Path file = Files.writeString(folder.resolve("a.txt"), SPECIMEN);
      String archive = folder.resolve("archive").toString();
      run("--help");
      run("search", "--help");
      run("import", file.toString(), "--archive", archive);
      run("extract", file.toString());
      run("search", "y tế", "--archive", archive, "--why");
      run("search", "--agency", "so y te", "--archive", archive, "--facets");
      run("search", "y te", "--archive", archive, "--json");
      run("show", "1-kh-ubnd", "--archive", archive);
    } finally {
      delete(folder);
    }
  }

  private static void run(String... arguments) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Kehoach.run(new StandardEngine(), List.of(arguments), Map.of(), nowhere, nowhere, false);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(file -> {
            try {
              Files.delete(file);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
