package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.corpus.json.PlanJson;
import vn.kehoach.corpus.plan.Plan;

/** The commands around gold as they are shipped, on a plan with invented facts. */
class GoldCommandsTest {

  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN
      TỈNH NINH BÌNH
      Số: 78/KH-UBND
      Ninh Bình, ngày 05 tháng 02 năm 2019

      KẾ HOẠCH
      Trồng cây ven sông năm 2019

      I. MỤC TIÊU
      - Phủ xanh hai bờ sông Đáy.
      II. CHỈ TIÊU
      - Ít nhất 80% số xã ven sông trồng cây.
      III. TỔ CHỨC THỰC HIỆN
      1. Sở Nông nghiệp và Phát triển nông thôn
      - Chủ trì, phối hợp với Sở Tài chính chọn giống cây.
      2. Sở Tài chính
      - Bố trí kinh phí thực hiện.
      """;

  @TempDir private Path folder;
  private Path file;
  private Path gold;

  private record Run(int exit, String out, String err) {}

  @BeforeEach
  void annotateOnePlan() throws IOException {
    file = folder.resolve("kh78.txt");
    Files.writeString(file, PLAN);
    gold = folder.resolve("gold");
    Run run = run("annotate", file.toString(), "--out", gold.toString());
    assertThat(run.exit()).as(run.err()).isZero();
  }

  @Test
  void annotateProposesAndFreezesAndNeverWritesOver() throws IOException {
    Path proposal = gold.resolve("plans").resolve("kh78.gold.json");
    assertThat(proposal)
        .content()
        .contains("Phủ xanh hai bờ sông Đáy")
        .doesNotContain("annotators");
    assertThat(gold.resolve("documents").resolve("kh78.json")).exists();
    Files.writeString(
        proposal, Files.readString(proposal).replaceFirst("\\{", "{\"annotators\": [\"Lan\"],"));

    Run again = run("annotate", file.toString(), "--out", gold.toString());

    assertThat(again.exit()).isEqualTo(3);
    assertThat(again.err()).contains("kh78.gold.json is there already");
    assertThat(proposal).content().contains("Lan");
  }

  @Test
  void checkNamesAQuoteThatIsNotInTheText() throws IOException {
    assertThat(run("gold", "check", "--gold", plans()).exit()).isZero();
    edit("Bố trí kinh phí", "Bố trí nhân lực");

    Run run = run("gold", "check", "--gold", plans(), "--lang", "vi");

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.out())
        .contains("kh78 assignments[1]: trích dẫn không có trong văn bản: Bố trí nhân lực");
  }

  @Test
  void goldGoesToBratAndBackWithoutALoss() throws IOException {
    String before = Files.readString(gold.resolve("plans").resolve("kh78.gold.json"));
    Path brat = folder.resolve("brat");
    assertThat(run("gold", "export", brat.toString(), "--gold", plans()).exit()).isZero();
    assertThat(brat.resolve("kh78.txt")).content().contains("sông Đáy");

    assertThat(run("evaluate", "--gold", brat.toString(), "--frozen", frozen()).out())
        .contains("overall 1.000");
    Path back = folder.resolve("back");
    assertThat(run("gold", "import", brat.toString(), back.toString()).exit()).isZero();

    assertThat(back.resolve("kh78.gold.json")).content().isEqualTo(before);
  }

  @Test
  void predictionsGoToBratForCorrection() {
    Path out = folder.resolve("tools");
    assertThat(run("annotate", file.toString(), "--out", out.toString(), "--format", "brat").exit())
        .isZero();
    assertThat(out.resolve("brat").resolve("kh78.ann")).content().contains("Target", "Agency");
  }

  @Test
  void evaluateKeepsTheTwoMeasurementsApart() {
    Run run =
        run(
            "evaluate",
            "--gold",
            plans(),
            "--documents",
            folder.toString(),
            "--frozen",
            gold.resolve("documents").toString());
    assertThat(run.out()).contains("end to end", "extraction, on the frozen documents");
  }

  @Test
  void evaluateTellsWhatEachModelDoes() {
    Run run = run("evaluate", "--gold", plans(), "--frozen", frozen(), "--ablation");
    assertThat(run.out()).contains("without sentences", "with section-roles", "p = ");
  }

  @Test
  void theRatchetFailsOnAWorseDocumentAndAsksToRecordABetterOne() throws IOException {
    String baselines = folder.resolve("baselines").toString();
    String[] evaluate = {
      "evaluate", "--gold", plans(), "--frozen", frozen(), "--ratchet", baselines
    };
    assertThat(run(evaluate).err()).contains("kh78 has no baseline yet");
    run(with(evaluate, "--record"));
    assertThat(run(evaluate)).satisfies(same -> assertThat(same.exit()).isZero());

    edit("Bố trí kinh phí thực hiện", "Phủ xanh");

    Run worse = run(evaluate);
    assertThat(worse.exit()).isEqualTo(4);
    assertThat(worse.err()).contains("kh78 is worse in assignments.strict");
  }

  @Test
  void compareOfARunWithItselfFindsNoDifference() {
    String before = savedPlans("before").toString();
    Run run = run("compare", before, before, "--gold", plans());
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("gains: 0", "losses: 0", "+0.000");
  }

  @Test
  void compareNamesTheItemsOfARuleThatIsGone() throws IOException {
    Path before = savedPlans("before");
    Path after = savedPlans("after");
    Path plan = after.resolve("kh78.json");
    PlanJson json = new PlanJson();
    Plan full = json.read(Files.readString(plan));
    String rule = full.assignments().getFirst().evidence().by();
    Files.writeString(plan, json.write(without(rule, full)));

    Run run = run("compare", before.toString(), after.toString(), "--gold", plans());

    assertThat(run.out())
        .contains("losses:", "kh78, assignments.strict", "phối hợp với Sở Tài chính chọn giống");
    assertThat(run("compare", before.toString(), after.toString(), "--gold", plans(), "--json"))
        .satisfies(answer -> assertThat(answer.out()).startsWith("{\"before\":1.0,"));
  }

  @Test
  void agreeMeasuresTwoAnnotators() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(
        other.resolve("kh78.gold.json"),
        Files.readString(gold.resolve("plans").resolve("kh78.gold.json"))
            .replace("Ít nhất 80% số xã", "80% số xã"));
    Run run = run("agree", plans(), other.toString(), "--frozen", frozen());
    assertThat(run.out())
        .contains("targets.strict", "Krippendorff's alpha (unitizing), targets: 0.", "1 documents");
  }

  @Test
  void trainingTwiceGivesTheSameModelsAndTheyCanBeUsed() throws IOException {
    Path once = folder.resolve("once");
    Path twice = folder.resolve("twice");
    Run run = run("train", once.toString(), "--gold", plans(), "--folds", "0");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("section-roles", "too few samples, no model");
    run("train", twice.toString(), "--gold", plans(), "--folds", "0");
    assertThat(
            Files.mismatch(once.resolve("section-roles.bin"), twice.resolve("section-roles.bin")))
        .isEqualTo(-1);
    assertThat(run("extract", file.toString(), "--models", once.toString()).out())
        .contains("Phủ xanh hai bờ sông Đáy");
  }

  @Test
  void aFolderWithoutModelsIsSaidToHaveNone() {
    Run run = run("extract", file.toString(), "--models", gold.toString());
    assertThat(run.err()).contains("no models there").doesNotContain("at vn.kehoach");
  }

  @Test
  void moreFoldsThanDocumentsAreRefused() {
    Run run = run("train", folder.resolve("m").toString(), "--gold", plans(), "--folds", "3");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("from 2 to the number of documents, 1");
  }

  @Test
  void theAccuracyTableIsPutBetweenItsMarks() throws IOException {
    Path readme = folder.resolve("README.md");
    Files.writeString(
        readme, "Above\n<!-- accuracy:begin -->\nold\n<!-- accuracy:end -->\nBelow\n");
    String[] evaluate = {
      "evaluate", "--gold", plans(), "--frozen", frozen(), "--readme", readme.toString()
    };
    assertThat(run(evaluate).exit()).isZero();
    assertThat(readme)
        .content()
        .startsWith("Above\n")
        .endsWith("Below\n")
        .contains("| targets.strict | 1.000 |")
        .doesNotContain("old");
    Files.writeString(readme, "no marks");
    assertThat(run(evaluate).exit()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compare",
        "agree",
        "annotate",
        "gold",
        "gold check",
        "gold export",
        "gold import",
        "gold freeze",
        "train"
      })
  void helpsInBothLanguagesWithExamples(String command) {
    String[] help = (command + " --help --lang").split(" ", -1);
    assertThat(run(with(help, "vi")).out()).contains("Cách dùng:", "Ví dụ:");
    assertThat(run(with(help, "en")).out()).contains("Usage:", "Examples:");
  }

  private static Plan without(String rule, Plan plan) {
    return new Plan(
        plan.id(),
        plan.kind(),
        plan.source(),
        plan.extractor(),
        plan.header(),
        plan.sections(),
        plan.objectives(),
        plan.targets(),
        plan.assignments().stream().filter(item -> !item.evidence().by().equals(rule)).toList(),
        plan.tasks(),
        plan.funding(),
        plan.reporting(),
        plan.warnings());
  }

  private Path savedPlans(String name) {
    Path saved = folder.resolve(name);
    run("evaluate", "--gold", plans(), "--frozen", frozen(), "--save-plans", saved.toString());
    return saved;
  }

  private String plans() {
    return gold.resolve("plans").toString();
  }

  private String frozen() {
    return gold.resolve("documents").toString();
  }

  private void edit(String words, String others) throws IOException {
    Path proposal = gold.resolve("plans").resolve("kh78.gold.json");
    Files.writeString(proposal, Files.readString(proposal).replace(words, others));
  }

  private static String[] with(String[] arguments, String last) {
    return Stream.concat(Stream.of(arguments), Stream.of(last)).toArray(String[]::new);
  }

  private static Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit;
    try (PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      exit =
          Kehoach.run(
              new StandardEngine(),
              List.of(arguments),
              Map.of("KEHOACH_LANG", "en", "KEHOACH_HOME", ".."),
              outStream,
              errStream,
              false);
    }
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
