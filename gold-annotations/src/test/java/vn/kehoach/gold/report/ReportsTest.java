package vn.kehoach.gold.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentBuilder;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.gold.GoldEdits;
import vn.kehoach.gold.GoldObjective;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.Planted;
import vn.kehoach.gold.Specimens;
import vn.kehoach.gold.score.Agreement;
import vn.kehoach.gold.score.Comparison;
import vn.kehoach.gold.score.Evaluator;
import vn.kehoach.gold.score.Row;

class ReportsTest {

  private static final Facts FACTS =
      new Facts(
          "end to end",
          "0.1.0",
          "sha256:00",
          "sha256:11",
          List.of(new Facts.Failure("khong-co", "<no> plan & \"none\"")),
          2.0);

  @Test
  void theSameEvaluationGivesTheSameBytes() {
    Stream.of(
            new TerminalTable(),
            new JsonReport(),
            new CsvReport(),
            new MarkdownReport(),
            new HtmlReport())
        .forEach(writer ->
            assertThat(writer.write(report()))
                .isEqualTo(writer.write(report()))
                .endsWith("\n")
                .doesNotContain("\r"));
  }

  @Test
  void jsonHoldsTheFiguresOfEveryRowAndDocument() {
    JsonNode json = JsonMapper.builder().build().readTree(new JsonReport().write(report()));
    assertThat(json.path("rows").propertyNames())
        .containsExactlyElementsOf(Stream.of(Row.values()).map(Row::label).toList());
    assertThat(json.path("byDocument").size()).isEqualTo(report().documents().size());
    assertThat(json.path("misses").size()).isEqualTo(report().misses().size());
    assertThat(json.path("facts").path("failures").path(0).path("document").asString())
        .isEqualTo("khong-co");
  }

  @Test
  void csvHasALineForEveryDocumentAndRow() {
    long lines = new CsvReport().write(report()).lines().count();
    assertThat(lines).isEqualTo(1 + Row.values().length * (1L + report().documents().size()));
  }

  @Test
  void markdownTablesAreWholeEvenWhenANameHasABar() {
    assertThat(new MarkdownReport().write(report()).lines().filter(line -> line.startsWith("|")))
        .allSatisfy(line -> assertThat(line).endsWith("|"));
  }

  @Test
  void theWebPageNeedsNothingElse() {
    assertThat(new HtmlReport().write(report()))
        .doesNotContain("src=", "href=", "@import", "url(", "http:", "https:");
  }

  @Test
  void everyFormSaysWhatLostTheUnits() {
    GoldPlan gold = Specimens.gold("mau");
    Document blank = new DocumentBuilder().build(DocumentId.of(new byte[0]), "application/pdf", 1);
    EvaluationReport report =
        EvaluationReport.of(
            new Evaluator()
                .evaluate(List.of(gold), Map.of("mau", Specimens.plan(gold)), Map.of("mau", blank)),
            FACTS);
    assertThat(report.losses().total()).isZero();
    EvaluationReport lost =
        EvaluationReport.of(
            new Evaluator().evaluate(List.of(gold), Map.of(), Map.of("mau", blank)), FACTS);
    int units = lost.losses().reader();
    assertThat(units).isPositive();
    assertThat(new TerminalTable().write(lost)).containsPattern("mau +" + units + " +0 +0\n");
    assertThat(new MarkdownReport().write(lost)).contains("| mau | " + units + " | 0 | 0 |");
    assertThat(new HtmlReport().write(lost)).contains("<td>" + units + "</td><td>0</td>");
    JsonNode json = JsonMapper.builder().build().readTree(new JsonReport().write(lost));
    assertThat(json.path("byDocument").path(0).path("lostBy").path("reader").asInt())
        .isEqualTo(units);
  }

  @Test
  void wordsOfDocumentsAreNeverMarkup() {
    GoldPlan gold =
        GoldEdits.objectives(
            Specimens.gold("<b>"),
            List.of(
                new GoldObjective(
                    "</article><script>alert('x')</script>", ObjectiveScope.GENERAL)));
    String page =
        new HtmlReport()
            .write(EvaluationReport.of(new Evaluator().evaluate(List.of(gold), Map.of()), FACTS));
    assertThat(page).doesNotContain("<script>alert", "<b>&", "<no>").contains("&lt;script&gt;");
  }

  @Test
  void theWebPageShowsEveryMissOnce() {
    String page = new HtmlReport().write(report());
    assertThat(page.split("<article", -1)).hasSize(report().misses().size() + 1);
  }

  @Test
  void aComparisonNamesWhatWasLostAndFitsTheTerminal() {
    GoldPlan gold = Specimens.gold("mau");
    Planted missed =
        Planted.all().stream().filter(p -> p.name().equals("target-missed")).findFirst().get();
    Evaluator evaluator = new Evaluator();
    String text =
        new ComparisonTable()
            .write(
                Comparison.of(
                    evaluator.evaluate(List.of(gold), Map.of("mau", Specimens.plan(gold))),
                    evaluator.evaluate(
                        List.of(gold), Map.of("mau", Specimens.plan(missed.error().apply(gold))))));
    assertThat(text).contains("gains: 0", "mau, targets.strict", "gold    Đến năm 2025, ít nhất");
    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
  }

  @Test
  void anAgreementShowsWhoMarkedWhatAlone() {
    GoldPlan gold = Specimens.gold("mau");
    Planted missed =
        Planted.all().stream().filter(p -> p.name().equals("target-missed")).findFirst().get();
    String text =
        new AgreementTable()
            .write(Agreement.of(List.of(gold), List.of(missed.error().apply(gold)), Map.of()));
    assertThat(text)
        .containsPattern("targets.strict +0.857 +3 +1 +0")
        .contains("over 1 documents annotated by both")
        .doesNotContain("alpha");
  }

  @Test
  void aPageForTheEye() throws IOException {
    Path page = Path.of("target", "report-specimen.html");
    Files.createDirectories(page.getParent());
    Files.writeString(page, new HtmlReport().write(report()));
    assertThat(page).isNotEmptyFile();
  }

  /** One document for each kind of error. */
  private static EvaluationReport report() {
    List<GoldPlan> golds = new ArrayList<>();
    Map<String, Plan> plans = new HashMap<>();
    for (Planted planted : Planted.all()) {
      GoldPlan gold = Specimens.gold(planted.name());
      golds.add(gold);
      plans.put(gold.name(), Specimens.plan(planted.error().apply(gold)));
    }
    golds.add(Specimens.gold("khong-co|"));
    return EvaluationReport.of(new Evaluator().evaluate(golds, plans), FACTS);
  }
}
