package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.json.DocumentJson;
import vn.kehoach.corpus.json.PlanJson;
import vn.kehoach.corpus.plan.Plan;

/** The commands as they are shipped, on plans with invented facts. */
class CommandsTest {

  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN
      TỈNH NINH BÌNH
      Số: 77/KH-UBND
      Ninh Bình, ngày 05 tháng 02 năm 2019

      KẾ HOẠCH
      Phòng, chống bệnh dại năm 2019

      I. MỤC TIÊU
      - Nâng cao ý thức của người nuôi chó, mèo.
      II. CHỈ TIÊU
      - Ít nhất 80% số chó được tiêm phòng.
      III. TỔ CHỨC THỰC HIỆN
      1. Sở Y tế
      - Chủ trì, phối hợp với Sở Nông nghiệp và Phát triển nông thôn giám sát ca bệnh.
      2. Sở Tài chính
      - Bố trí kinh phí thực hiện.
      """;

  @TempDir private Path folder;
  private Path share;
  private Path archive;

  @BeforeEach
  void writePlans() throws IOException {
    share = Files.createDirectory(folder.resolve("Kế hoạch tỉnh"));
    archive = folder.resolve("kho");
    Files.writeString(share.resolve("Kế hoạch 77.txt"), PLAN);
  }

  @Test
  void importsAndPrintsTheReconciliationLine() {
    Run run = run("import", share.toString(), "--archive", archive.toString());
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualToIgnoringNewLines(
            "found 1 = imported 1 + unchanged 0 + duplicate 0 + not a plan 0 + unsupported 0"
                + " + failed 0");
  }

  @Test
  void namesWhatFailedWithCauseAndRemedyAndReturnsThree() throws IOException {
    Files.createFile(share.resolve("rỗng.docx"));
    Files.createSymbolicLink(share.resolve("mất.pdf"), folder.resolve("nowhere"));
    Run run = run("import", share.toString(), "--archive", archive.toString(), "--lang", "vi");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out())
        .contains("rỗng.docx: tệp rỗng [EMPTY]", "mất.pdf: không mở được [UNREADABLE]")
        .contains("liên kết không dẫn đến đâu", "→ Lấy lại bản có nội dung", "lỗi 2");
  }

  @Test
  void findsAnAgencysWorkWithoutMarksAndSaysWhereItStandsAndWhy() {
    imported();
    Run run = search("--agency", "so y te", "--why");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("**Sở Y tế**", "giám sát ca bệnh", "Kế hoạch 77.txt", "section III.1")
        .contains("← rule:")
        .doesNotContain("Bố trí kinh phí");
  }

  @Test
  void marksTheWordsThatWereLookedFor() {
    imported();
    assertThat(search("tiem phong").out()).contains("**tiêm phòng**");
    assertThat(search("--kind", "target", "--measure", ">= 70%").out()).contains("80%");
    assertThat(search("--kind", "target", "--measure", "< 70%").out()).isEmpty();
  }

  @Test
  void answersProgramsInJson() {
    imported();
    assertThat(search("tiêm phòng", "--json", "--facets").out())
        .startsWith("{\"total\":1,")
        .contains("\"itemId\":\"T1\"", "\"kind\":\"target\"", "\"comparator\":\"gte\"");
  }

  @Test
  void pointsAtWhatItCannotReadInTheWords() {
    imported();
    Run run = search("bệnh", "\"dại");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("^", "quote");
  }

  @Test
  void showsAPlanWithTheRuleOfEachItem() throws IOException {
    imported();
    Run run = run("show", planId(), "--archive", archive.toString(), "--why");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("77/KH-UBND", "≥ 80 %", "leads: Sở Y tế", "← rule:")
        .contains("with: Sở Nông nghiệp và Phát triển nông thôn");
  }

  @Test
  void extractsTheSameBytesTwiceAndEverySpanGivesItsText() {
    String file = share.resolve("Kế hoạch 77.txt").toString();
    Run first = run("extract", file);
    assertThat(run("extract", file)).isEqualTo(first);
    Plan plan = new PlanJson().read(first.out());
    Document document = new DocumentJson().read(run("extract", "--document", file).out());
    assertThat(plan.items())
        .isNotEmpty()
        .allSatisfy(item ->
            assertThat(item.evidence().words(document.text()).strip()).isEqualTo(item.text()));
  }

  @Test
  void keepsFilesThatFollowTheirSchemas() throws IOException {
    imported();
    assertThat(violations("plan.schema.json", archive.resolve("plans"))).isEmpty();
    assertThat(violations("document.schema.json", archive.resolve("documents"))).isEmpty();
  }

  @Test
  void doesNotPrintAPlanForWhatIsNone() throws IOException {
    Path letter = Files.writeString(folder.resolve("thư.txt"), "Kính gửi ông. Chúc ông khỏe.");
    Run run = run("extract", letter.toString());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("NOT_A_PLAN");
  }

  @Test
  void exportsOneLineAnItem() {
    imported();
    Run run = run("export", "--archive", archive.toString());
    assertThat(run.out()).startsWith("\uFEFFplan,number,");
    assertThat(run.out().lines().filter(line -> line.contains(",assignment,"))).hasSize(2);
    assertThat(run("export", "--format", "jsonl", "--archive", archive.toString()).out().lines())
        .hasSize(1);
  }

  @Test
  void rebuildsTheIndexToTheSameHits() throws IOException {
    imported();
    String before = search("bệnh").out();
    try (Stream<Path> files = Files.list(archive.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    assertThat(search("bệnh").exit()).isEqualTo(2);
    assertThat(run("doctor", "--archive", archive.toString()).exit()).isEqualTo(3);
    assertThat(run("index", "rebuild", "--archive", archive.toString()).exit()).isZero();
    assertThat(search("bệnh").out()).isEqualTo(before);
    assertThat(run("doctor", "--archive", archive.toString()).exit()).isZero();
  }

  @Test
  void returnsFourWhereTheBarIsNotReached() throws IOException {
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(
        gold.resolve("Kế hoạch 77.gold.json"),
        "{\"document\":\"x\",\"objectives\":[{\"quote\":\"Một câu không có\",\"scope\":\"general\"}]}");
    String[] evaluate = {"evaluate", "--gold", gold.toString(), "--documents", share.toString()};
    assertThat(run(evaluate).out()).contains("objectives.strict");
    String[] strict =
        Stream.concat(Stream.of(evaluate), Stream.of("--fail-under", "0.99", "--errors"))
            .toArray(String[]::new);
    Run run = run(strict);
    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.out()).contains("Một câu không có");
  }

  @Test
  void keepsItsOwnRulesPromises() {
    assertThat(run("rules", "check").exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "import",
        "extract",
        "search",
        "show",
        "similar",
        "suggest",
        "trend",
        "diff",
        "export",
        "quality",
        "evaluate",
        "rules",
        "rules check",
        "rules explain",
        "index",
        "index rebuild",
        "doctor"
      })
  void helpsInBothLanguagesWithExamples(String command) {
    String[] help = (command + " --help --lang ").strip().split(" ");
    assertThat(run(with(help, "vi")).out()).contains("Cách dùng:", "Ví dụ:");
    assertThat(run(with(help, "en")).out()).contains("Usage:", "Examples:");
  }

  @Test
  void saysWhatIsWrongWithACommandAndReturnsTwo() {
    assertThat(run("show").exit()).isEqualTo(2);
    assertThat(run("nonsense").err()).contains("nonsense");
    assertThat(run("search", "--year", "soon").err()).contains("year:\"soon\"", "^", "2016..2024");
    assertThat(run("search", "x", "--archive", archive.toString()).err())
        .contains("kehoach import");
    assertThat(run("import", folder.resolve("nowhere").toString()).err())
        .contains("nowhere")
        .doesNotContain("Exception");
  }

  private static List<Error> violations(String schemaFile, Path folder) throws IOException {
    List<Error> errors = new ArrayList<>();
    try (InputStream in =
            Objects.requireNonNull(PlanJson.class.getResourceAsStream(schemaFile), schemaFile);
        Stream<Path> files = Files.walk(folder)) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(in, InputFormat.JSON);
      List<Path> written = files.filter(Files::isRegularFile).toList();
      assertThat(written).isNotEmpty();
      for (Path file : written) {
        errors.addAll(schema.validate(Files.readString(file), InputFormat.JSON));
      }
    }
    return errors;
  }

  @Test
  void correctsListsChecksAndPacks() throws IOException {
    Files.writeString(share.resolve("giấy mời.txt"), "Kính mời ông bà dự họp tổng kết.");
    imported();
    String id = planId();
    assertThat(
            run("correct", id, "--set", "T1.deadline=2019-06", "--archive", archive.toString())
                .exit())
        .isZero();
    imported();
    assertThat(run("show", id, "--json", "--archive", archive.toString()).out())
        .contains("\"deadline\" : \"2019-06\"");
    assertThat(
            run("files", "--outcome", "not_a_plan", "tong ket", "--archive", archive.toString())
                .out())
        .contains("giấy mời.txt");
    assertThat(run("archive", "verify", "--archive", archive.toString()).exit()).isZero();
    String packed = folder.resolve("kho.zip").toString();
    assertThat(run("archive", "pack", packed, "--archive", archive.toString()).exit()).isZero();
    String other = folder.resolve("kho khác").toString();
    assertThat(run("archive", "unpack", packed, "--archive", other).exit()).isZero();
    assertThat(run("show", id, "--archive", other).exit()).isZero();
    assertThat(archive.resolve("report.html")).content().contains("giấy mời.txt");
  }

  private void imported() {
    run("import", share.toString(), "--archive", archive.toString());
  }

  private String planId() throws IOException {
    try (Stream<Path> plans = Files.list(archive.resolve("plans"))) {
      return String.valueOf(plans.findFirst().orElseThrow().getFileName()).replace(".json", "");
    }
  }

  private Run search(String... arguments) {
    return run(
        Stream.concat(Stream.of("search", "--archive", archive.toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private static String[] with(String[] arguments, String last) {
    return Stream.concat(Stream.of(arguments), Stream.of(last)).toArray(String[]::new);
  }

  private static Run run(String... arguments) {
    return Run.of(arguments);
  }
}
