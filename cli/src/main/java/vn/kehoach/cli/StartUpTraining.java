package vn.kehoach.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the commands that people run most, so that the JVM can write down what it loaded and linked
 * for them ({@code -XX:AOTCacheOutput}); the launcher starts it in the background. Commands that
 * ask and commands that read files are written down apart: the JVM takes in all that is written
 * down, and the readers of files are most of the program. What the training prints goes nowhere,
 * what it writes is deleted.
 */
public final class StartUpTraining {

  /** The argument for commands that read files; else those are trained that ask. */
  private static final String READING = "reading";

  /** More items than fit into one block of a list of the index. */
  private static final int ITEMS = 300;

  private static final String SPECIMEN =
      """
      ỦY BAN NHÂN DÂN TỈNH HÀ NAM
      Số: 1/KH-UBND
      Hà Nam, ngày 02 tháng 01 năm 2024

      KẾ HOẠCH
      Mẫu năm 2024

      I. MỤC TIÊU
      - Nâng cao nhận thức của người dân.
      II. CHỈ TIÊU
      - Ít nhất 70% xã, phường được tuyên truyền.
      III. TỔ CHỨC THỰC HIỆN
      1. Sở Y tế
      """;

  private StartUpTraining() {}

  /**
   * Runs the training.
   *
   * @param arguments {@code asking} or {@code reading}; the class path of commands that read files
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    QuietLogging.beforeAnyLogger();
    Path folder = Files.createTempDirectory("kehoach-training");
    try {
      Path file = Files.writeString(folder.resolve("a.txt"), specimen());
      String archive = folder.resolve("archive").toString();
      if (arguments[0].equals(READING)) {
        run("import", file.toString(), "--archive", archive);
        run("extract", file.toString());
      } else {
        apart(arguments[1], "import", file.toString(), "--archive", archive);
        run("--help");
        run("search", "y tế", "--archive", archive, "--why");
        run("search", "huong dan", "--agency", "so y te", "--role", "lead", "--archive", archive);
        run("search", "--province", "Ha Nam", "--archive", archive, "--facets", "--by-plan");
        run("search", "\"cơ sở\" target:>=50%", "--archive", archive, "--json");
        run("show", "1-kh-ubnd", "--archive", archive);
        run("suggest", "so y", "--archive", archive);
      }
    } finally {
      delete(folder);
    }
  }

  private static String specimen() {
    StringBuilder text = new StringBuilder(SPECIMEN);
    for (int i = 1; i <= ITEMS; i++) {
      text.append("- Chủ trì, phối hợp với Công an tỉnh hướng dẫn các cơ sở đợt ")
          .append(i)
          .append(" trước ngày 30/6/2024.\n");
    }
    return text.toString();
  }

  private static void run(String... arguments) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Kehoach.run(new StandardEngine(), List.of(arguments), Map.of(), nowhere, nowhere, false);
  }

  /** Runs a command in a JVM of its own, so that nothing of it is written down. */
  private static void apart(String classPath, String... arguments)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-cp", classPath, Kehoach.class.getName()));
    line.addAll(List.of(arguments));
    new ProcessBuilder(line)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
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
