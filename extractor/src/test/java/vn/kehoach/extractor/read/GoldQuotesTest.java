package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Table;
import vn.kehoach.extractor.SharedFolder;

/**
 * Every unit of hand-made gold stands in one block or one cell of what the readers deliver: for the
 * project's own specimens, and for real documents where a folder {@code shared} lies beside the
 * checkout. Scans are left out, since their letters depend on the machine's Tesseract.
 */
class GoldQuotesTest {

  private static final DocumentReader READER =
      new DocumentReader(ReadingLimits.STANDARD, Optional.empty());

  @TestFactory
  Stream<DynamicTest> specimensAreReadWithoutLoss() throws IOException {
    Optional<Path> root = above("gold-annotations");
    assumeTrue(root.isPresent(), "no gold-annotations above the module: skipped");
    Path gold = root.orElseThrow().resolve("gold-annotations/plans");
    return tests(gold, List.of(root.orElseThrow().resolve("corpus/documents")));
  }

  @TestFactory
  Stream<DynamicTest> realDocumentsAreReadWithoutLoss() throws IOException {
    Path shared = SharedFolder.orSkip();
    return tests(shared.resolve("gold"), List.of(shared.resolve("real"), shared.resolve("seeds")));
  }

  private static Optional<Path> above(String folder) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve(folder))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static Stream<DynamicTest> tests(Path gold, List<Path> folders) throws IOException {
    if (!Files.isDirectory(gold)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(gold)) {
      return files
          .filter(file -> file.toString().endsWith(".gold.json"))
          .sorted()
          .map(file ->
              DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file, folders)))
          .toList()
          .stream();
    }
  }

  private static void check(Path goldFile, List<Path> folders) {
    JsonNode gold = JsonMapper.shared().readTree(goldFile.toFile());
    String name = gold.path("document").asString();
    Optional<Path> file =
        folders.stream().map(folder -> folder.resolve(name)).filter(Files::exists).findFirst();
    assumeTrue(file.isPresent(), name + " is not here");
    Reading reading = READER.read(file.orElseThrow());
    assumeTrue(reading instanceof Reading.Success, () -> name + " needs recognition: " + reading);
    List<String> units = units(((Reading.Success) reading).document());
    List<String> missing = new ArrayList<>();
    for (String kind : List.of("objectives", "targets", "assignments")) {
      for (JsonNode item : gold.path(kind)) {
        String quote = item.path("quote").asString();
        Pattern pattern = pattern(quote);
        if (units.stream().noneMatch(unit -> pattern.matcher(unit).find())) {
          missing.add(quote);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static List<String> units(Document document) {
    List<String> units = new ArrayList<>();
    document
        .blocks()
        .forEach(block -> {
          if (block instanceof Table table) {
            table.cells().forEach(cell -> units.add(squeezed(document.words(cell.span()))));
          } else {
            units.add(squeezed(document.words(block.span())));
          }
        });
    return units;
  }

  private static Pattern pattern(String quote) {
    StringBuilder out = new StringBuilder();
    for (String part : quote.split("…", -1)) {
      out.append(out.isEmpty() ? "" : ".*?").append(Pattern.quote(squeezed(part)));
    }
    return Pattern.compile(out.toString(), Pattern.DOTALL);
  }

  private static String squeezed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "");
  }
}
