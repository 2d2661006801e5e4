package vn.kehoach.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.QuoteFinder;

/**
 * Everything that is known to mislead simple rules stands in a specimen and has a test of its own;
 * {@code traps.tsv} says where.
 */
class TrapsTest {

  private static final Path TRAPS = Path.of("traps.tsv");
  private static final int KINDS = 80;

  private static final List<String> MODULES = List.of("corpus", "extractor", "index", "cli");

  private record Trap(int number, String document, String quote, String test) {}

  @Test
  void everyKindOfTrapHasItsPlace() throws IOException {
    assertThat(traps())
        .extracting(Trap::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, KINDS).boxed().toList());
  }

  @Test
  void everyTrapStandsInItsSpecimen() throws IOException {
    List<Trap> lost = new ArrayList<>();
    for (Trap trap : traps()) {
      if (new QuoteFinder(source(trap.document)).find(trap.quote, 0).isEmpty()) {
        lost.add(trap);
      }
    }
    assertThat(lost).isEmpty();
  }

  /** With invented text, apart from the specimen, so that one sees what is expected and why. */
  @Test
  void everyTrapHasATestThatShowsTheRightReading() throws IOException {
    Map<String, String> tests = tests();
    assertThat(traps())
        .allSatisfy(trap -> {
          String name = trap.test.substring(0, trap.test.indexOf('.'));
          String method = trap.test.substring(trap.test.indexOf('.') + 1);
          assertThat(tests.getOrDefault(name, "")).as(trap.test).contains("void " + method + "(");
        });
  }

  /** The sources of all tests of the project by the names of their classes. */
  private static Map<String, String> tests() throws IOException {
    Map<String, String> tests = new HashMap<>();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
        for (Path file : files.filter(file -> file.toString().endsWith("Test.java")).toList()) {
          String name = file.getFileName().toString().replace(".java", "");
          tests.merge(name, Files.readString(file), String::concat);
        }
      }
    }
    return tests;
  }

  private static List<Trap> traps() throws IOException {
    return Files.readAllLines(TRAPS).stream()
        .skip(1)
        .map(line -> List.of(line.split("\t", -1)))
        .map(cells ->
            new Trap(Integer.parseInt(cells.get(0)), cells.get(2), cells.get(3), cells.get(4)))
        .toList();
  }

  /** What the specimen is made of; web pages are their own source. */
  private static String source(String document) throws IOException {
    Path text = Path.of("sources", "plans", document + ".txt");
    Path page = Path.of("documents", document + ".html");
    return Normalizer.normalize(
        Files.readString(Files.exists(text) ? text : page), Normalizer.Form.NFC);
  }
}
