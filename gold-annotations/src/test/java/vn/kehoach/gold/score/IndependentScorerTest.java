package vn.kehoach.gold.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.corpus.json.PlanJson;
import vn.kehoach.gold.GoldAssignment;
import vn.kehoach.gold.GoldFolder;
import vn.kehoach.gold.GoldJson;
import vn.kehoach.gold.GoldObjective;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.GoldTarget;
import vn.kehoach.gold.PlanFolder;
import vn.kehoach.gold.Planted;
import vn.kehoach.gold.SharedFolder;
import vn.kehoach.gold.Specimens;

/**
 * The figures are the same as those of {@code shared/tools/gold.py}, written by other people in
 * another language. Skipped where that script or Python is missing.
 */
class IndependentScorerTest {

  private static final double TOLERANCE = 0.005;

  @TempDir private Path folder;

  @Test
  void agreesOnPlantedErrors() throws Exception {
    Path script = script();
    for (Planted planted : Planted.all()) {
      GoldPlan gold = Specimens.gold(planted.name());
      write(gold, planted.error().apply(gold));
    }
    Files.writeString(
        folder("gold").resolve("khong-co.gold.json"),
        new GoldJson().write(Specimens.gold("khong-co")));

    compare(script, folder("gold"));
  }

  @Test
  void agreesOnSpecimensDamagedAtRandom() throws Exception {
    Path script = script();
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      GoldPlan gold = Specimens.gold("hong-" + i);
      write(gold, damaged(gold, random));
    }

    compare(script, folder("gold"));
  }

  @Test
  void agreesOnRealGoldDamagedAtRandom() throws Exception {
    Path script = script();
    Path gold = SharedFolder.find().orElseThrow().resolve("gold");
    Random random = new Random(11);
    for (GoldPlan plan : GoldFolder.read(gold)) {
      writePlan(plan.name(), damaged(plan, random));
    }

    compare(script, gold);
  }

  private void compare(Path script, Path gold) throws Exception {
    Path report = folder.resolve("report.json");
    Process process =
        new ProcessBuilder(
                "python3",
                script.toString(),
                "score",
                gold.toString(),
                folder("plans").toString(),
                "--json",
                report.toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    JsonNode theirs = JsonMapper.builder().build().readTree(Files.readString(report));

    Evaluation ours =
        new Evaluator().evaluate(GoldFolder.read(gold), PlanFolder.read(folder("plans")).byName());

    assertThat(ours.micro().overall())
        .isCloseTo(theirs.path("overall").asDouble(), within(TOLERANCE));
    for (String label : theirs.path("rows").propertyNames()) {
      JsonNode row = theirs.path("rows").path(label);
      Row own = Arrays.stream(Row.values()).filter(r -> r.label().equals(label)).findFirst().get();
      Counts counts =
          new Counts(row.path("tp").asInt(), row.path("fp").asInt(), row.path("fn").asInt());
      assertThat(ours.micro().counts(own)).as(label).isEqualTo(counts);
      assertThat(ours.micro().score(own).precision())
          .isCloseTo(row.path("p").asDouble(), within(TOLERANCE));
      assertThat(ours.micro().score(own).recall())
          .isCloseTo(row.path("r").asDouble(), within(TOLERANCE));
      assertThat(ours.micro().score(own).f1())
          .isCloseTo(row.path("f1").asDouble(), within(TOLERANCE));
    }
    documentsAgree(ours, printed);
  }

  private static void documentsAgree(Evaluation ours, String printed) {
    List<String> lines = printed.lines().filter(line -> line.startsWith("  ")).toList();
    // The first line that begins with blanks is the table's head.
    List<String> documents = lines.subList(1, lines.size());
    assertThat(documents).hasSameSizeAs(ours.documents());
    for (int i = 0; i < documents.size(); i++) {
      DocumentScore document = ours.documents().get(i);
      String line = documents.get(i);
      assertThat(line.strip()).startsWith(document.name());
      List<String> words = List.of(line.strip().split("\\s+", -1));
      List<String> figures = words.subList(words.size() - 12, words.size());
      for (int k = 0; k < 6; k++) {
        assertThat(document.tally().score(Row.HEADLINES.get(k)).f1())
            .as(line)
            .isCloseTo(Double.parseDouble(figures.get(2 * k + 1)), within(0.00501));
      }
    }
  }

  private void write(GoldPlan gold, GoldPlan predicted) throws IOException {
    Files.writeString(
        folder("gold").resolve(gold.name() + GoldFolder.SUFFIX), new GoldJson().write(gold));
    writePlan(gold.name(), predicted);
  }

  private void writePlan(String name, GoldPlan predicted) throws IOException {
    Files.writeString(
        folder("plans").resolve(name + ".plan.json"),
        new PlanJson().write(Specimens.plan(predicted)));
  }

  private Path folder(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  private static GoldPlan damaged(GoldPlan gold, Random random) {
    return new GoldPlan(
        gold.name(),
        gold.document(),
        gold.kind(),
        gold.annotators(),
        gold.header(),
        gold.regions(),
        damaged(
            gold.objectives(), random, o -> new GoldObjective(cut(o.quote(), random), o.scope())),
        damaged(
            gold.targets(),
            random,
            t ->
                new GoldTarget(
                    cut(t.quote(), random), damaged(t.measures(), random, measure -> measure))),
        damaged(
            gold.assignments(),
            random,
            a ->
                new GoldAssignment(
                    cut(a.quote(), random),
                    a.agencies().stream().map(name -> cut(name, random)).toList(),
                    a.role(),
                    damaged(a.collaborators(), random, name -> cut(name, random)),
                    a.deadline(),
                    a.output())));
  }

  /** Some things lost, some doubled, some exchanged with their neighbour, some changed. */
  private static <T> List<T> damaged(List<T> list, Random random, UnaryOperator<T> change) {
    List<T> result = new ArrayList<>();
    for (T thing : list) {
      switch (random.nextInt(10)) {
        case 0 -> {}
        case 1 -> {
          result.add(thing);
          result.add(thing);
        }
        case 2 -> result.addFirst(thing);
        case 3, 4, 5 -> result.add(change.apply(thing));
        default -> result.add(thing);
      }
    }
    return result;
  }

  private static String cut(String text, Random random) {
    List<String> words = List.of(text.split(" ", -1));
    int from = random.nextInt(Math.max(1, words.size() / 2));
    int to = words.size() - random.nextInt(Math.max(1, (words.size() - from) / 2));
    return String.join(" ", words.subList(from, to));
  }

  private static Path script() {
    assumeTrue(SharedFolder.find().isPresent(), SharedFolder.MISSING);
    assumeTrue(hasPython(), "skipped: no python3 on this machine");
    return SharedFolder.find().orElseThrow().resolve("tools").resolve("gold.py");
  }

  private static boolean hasPython() {
    try {
      Process process = new ProcessBuilder("python3", "--version").start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
