package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.cli.workflow.OcrProgram;

/**
 * The README says what the program measures, and no document is worse than its baseline. After a
 * change that is meant, {@code ./kehoach evaluate --record --readme README.md} writes both.
 */
class ReadmeAccuracyTest {

  /** Another version of the OCR program reads a scan a little differently. */
  private static final double TOLERANCE = 0.005;

  private static final Pattern BLOCK =
      Pattern.compile("(?s)<!-- accuracy:begin -->.*<!-- accuracy:end -->");

  private static final Pattern FIGURE = Pattern.compile("[0-9]+\\.[0-9]{3}");
  private static final Path README = Path.of("..", "README.md");

  @TempDir private Path folder;

  @Test
  void theReadmeAndTheBaselinesAreWhatEvaluateSays() throws IOException {
    assumeTrue(
        OcrProgram.ofThisMachine() == OcrProgram.READY,
        "skipped: the scans among the specimens need tesseract with Vietnamese");
    Path copy = Files.copy(README, folder.resolve("README.md"));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = evaluate(err, "--ratchet", "--readme", copy.toString());
    assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isZero();

    List<Double> said = figures(README);
    List<Double> measured = figures(copy);

    assertThat(said).hasSameSizeAs(measured).isNotEmpty();
    for (int i = 0; i < said.size(); i++) {
      assertThat(said.get(i)).as("figure %d", i + 1).isCloseTo(measured.get(i), within(TOLERANCE));
    }
  }

  private static List<Double> figures(Path readme) throws IOException {
    String block =
        BLOCK.matcher(Files.readString(readme)).results().findFirst().orElseThrow().group();
    return FIGURE.matcher(block).results().map(MatchResult::group).map(Double::valueOf).toList();
  }

  private static int evaluate(ByteArrayOutputStream err, String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addFirst("evaluate");
    try (PrintStream out =
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      return Kehoach.run(
          new StandardEngine(),
          arguments,
          Map.of("KEHOACH_LANG", "en", "KEHOACH_HOME", ".."),
          out,
          errStream,
          false);
    }
  }
}
