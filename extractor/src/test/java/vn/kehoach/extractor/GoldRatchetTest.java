package vn.kehoach.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.extractor.language.BareText;
import vn.kehoach.extractor.read.DocumentReader;
import vn.kehoach.extractor.read.Reading;

/**
 * A ratchet over the hand-made gold beside this checkout: F1 of items whose words are the gold's to
 * the letter, case, marks and punctuation aside. Raise a floor when the rules got better; a fall
 * below one is a loss. The project's measure of quality is another one, and finer.
 */
class GoldRatchetTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Extracted once; empty where there is no gold. */
  private static final List<Scored> SCORED = new ArrayList<>();

  private record Scored(JsonNode gold, Plan plan) {}

  @BeforeAll
  static void extractEverything() throws IOException {
    Path shared = SharedFolder.orSkip();
    PlanExtractor extractor = PlanExtractor.standard();
    DocumentReader reader = DocumentReader.standard();
    SCORED.clear();
    for (Path file : documents(shared)) {
      Path gold = shared.resolve("gold").resolve(stem(file) + ".gold.json");
      if (Files.exists(gold) && reader.read(file) instanceof Reading.Success success) {
        SCORED.add(
            new Scored(
                JSON.readTree(gold),
                extractor.extract(success.document(), file.getFileName().toString())));
      }
    }
  }

  @Test
  void objectivesAreFoundAtLeastAsWellAsBefore() {
    assertThat(f1("objectives")).isGreaterThanOrEqualTo(0.985);
  }

  @Test
  void targetsAreFoundAtLeastAsWellAsBefore() {
    assertThat(f1("targets")).isGreaterThanOrEqualTo(0.985);
  }

  @Test
  void assignmentsAreFoundAtLeastAsWellAsBefore() {
    assertThat(f1("assignments")).isGreaterThanOrEqualTo(0.985);
  }

  private static double f1(String kind) {
    int right = 0;
    int all = 0;
    for (Scored scored : SCORED) {
      List<String> gold = new ArrayList<>();
      scored.gold().path(kind).forEach(item -> gold.add(key(item.path("quote").asString(""))));
      List<String> found = new ArrayList<>(found(scored.plan(), kind));
      all += gold.size() + found.size();
      right += (int) gold.stream().filter(found::remove).count();
    }
    assertThat(all).as("items to compare").isPositive();
    return 2.0 * right / all;
  }

  private static List<String> found(Plan plan, String kind) {
    List<? extends Item> items =
        switch (kind) {
          case "objectives" -> plan.objectives();
          case "targets" -> plan.targets();
          default -> plan.assignments();
        };
    return items.stream().map(item -> key(item.text())).toList();
  }

  private static String key(String words) {
    return BareText.of(Normalizer.normalize(words, Normalizer.Form.NFC))
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }

  private static List<Path> documents(Path shared) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("seeds", "real")) {
      try (Stream<Path> listed = Files.list(shared.resolve(folder))) {
        listed
            .filter(file -> file.toString().matches(".*\\.(?:txt|docx|doc|html)"))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceAll("\\.[^.]*$", "");
  }
}
