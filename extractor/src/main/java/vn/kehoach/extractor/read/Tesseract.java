package vn.kehoach.extractor.read;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import vn.kehoach.corpus.archive.ImportOutcome;

/**
 * Character recognition by the program {@code tesseract} with its Vietnamese data; English data
 * would give a quarter of wrong letters.
 */
public final class Tesseract {

  /** The program's names, on Windows and elsewhere. */
  private static final List<String> PROGRAMS = List.of("tesseract", "tesseract.exe");

  /** Points in an inch. */
  private static final double POINTS = 72;

  private final Path program;
  private final int secondsPerPage;

  private Tesseract(Path program, int secondsPerPage) {
    this.program = program;
    this.secondsPerPage = secondsPerPage;
  }

  /** The program on the PATH, if it is there and has the Vietnamese data. */
  public static Optional<Tesseract> find(int secondsPerPage) {
    String path = System.getenv("PATH");
    if (path == null) {
      return Optional.empty();
    }
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> PROGRAMS.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(found -> new Tesseract(found, secondsPerPage))
        .filter(Tesseract::knowsVietnamese)
        .findFirst();
  }

  /** Where the program lies. */
  public Path program() {
    return program;
  }

  private boolean knowsVietnamese() {
    try {
      return run(List.of(program.toString(), "--list-langs")).lines().anyMatch("vie"::equals);
    } catch (IOException | UnreadableException e) {
      return false;
    }
  }

  /**
   * The words of a picture with their places, in points.
   *
   * @param dotsPerInch resolution of the picture
   */
  List<PageWord> words(BufferedImage picture, double dotsPerInch)
      throws IOException, UnreadableException {
    Path file = Files.createTempFile("page", ".png");
    try {
      ImageIO.write(picture, "png", file.toFile());
      String table =
          run(
              List.of(
                  program.toString(),
                  file.toString(),
                  "stdout",
                  "-l",
                  "vie",
                  "--psm",
                  "3",
                  "--dpi",
                  Long.toString(Math.round(dotsPerInch)),
                  "-c",
                  "tessedit_create_tsv=1"));
      return words(table, POINTS / dotsPerInch);
    } finally {
      Files.delete(file);
    }
  }

  private String run(List<String> command) throws IOException, UnreadableException {
    Path output = Files.createTempFile("words", ".tsv");
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      // Several threads per page make recognition slower, not faster, on loaded machines.
      builder.environment().put("OMP_THREAD_LIMIT", "1");
      builder.redirectErrorStream(false);
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.redirectOutput(output.toFile());
      Process process = builder.start();
      if (!process.waitFor(secondsPerPage, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new UnreadableException(
            ImportOutcome.TIME_LIMIT,
            "character recognition took more than " + secondsPerPage + " s for one page");
      }
      if (process.exitValue() != 0) {
        throw new IOException("tesseract ended with code " + process.exitValue());
      }
      try (InputStream in = Files.newInputStream(output)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableException(ImportOutcome.TIME_LIMIT, "reading was interrupted");
    } finally {
      Files.delete(output);
    }
  }

  /**
   * Rows of Tesseract's table: level, page, block, paragraph, line, word, box, confidence, text.
   */
  private static List<PageWord> words(String table, double scale) {
    Map<String, List<double[]>> boxes = new LinkedHashMap<>();
    Map<String, List<String>> texts = new LinkedHashMap<>();
    table
        .lines()
        .map(row -> row.split("\t", -1))
        .filter(row -> row.length == 12 && row[0].equals("5") && !row[11].isBlank())
        .forEach(row -> {
          String line = row[2] + "." + row[3] + "." + row[4];
          double[] box = {
            Double.parseDouble(row[6]) * scale,
            Double.parseDouble(row[7]) * scale,
            Double.parseDouble(row[8]) * scale,
            Double.parseDouble(row[9]) * scale
          };
          boxes.computeIfAbsent(line, ignored -> new ArrayList<>()).add(box);
          texts.computeIfAbsent(line, ignored -> new ArrayList<>()).add(row[11]);
        });
    List<PageWord> words = new ArrayList<>();
    boxes.forEach((line, places) -> add(places, texts.getOrDefault(line, List.of()), words));
    return words;
  }

  /** Words of one line get one height, whatever letters they are made of. */
  private static void add(List<double[]> boxes, List<String> texts, List<PageWord> words) {
    double height = median(boxes.stream().mapToDouble(box -> box[3]).toArray());
    double middle = median(boxes.stream().mapToDouble(box -> box[1] + box[3] / 2).toArray());
    List<String> cleaned = RecognisedLine.clean(texts);
    for (int i = 0; i < boxes.size(); i++) {
      double[] box = boxes.get(i);
      if (cleaned.get(i).isEmpty()) {
        continue;
      }
      words.add(
          new PageWord(
              box[0],
              middle - height / 2,
              box[0] + box[2],
              middle + height / 2,
              cleaned.get(i),
              height,
              "",
              false,
              false));
    }
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
