package vn.kehoach.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.json.PlanJson;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.Measure;
import vn.kehoach.corpus.plan.Plan;

class PlanExtractorTest {

  static final String BODY =
      """
      I. MỤC ĐÍCH, YÊU CẦU
      1. Mục đích
      - Phủ xanh đồi trọc, giữ đất bờ sông.
      2. Yêu cầu
      - Trồng cây đúng thời vụ.
      II. CHỈ TIÊU
      - Ít nhất 90% số xã có vườn ươm; 100% trường học trồng cây.
      - Đến năm 2026, trồng mới từ 1.500 đến 2.000 cây.
      III. NHIỆM VỤ
      1. Ươm giống
      - Chọn hạt giống tốt trước ngày 30/6/2024.
      Cơ quan chủ trì: Sở Xây dựng. Cơ quan phối hợp: Sở Tài chính.
      2. Tuyên truyền
      - Đăng tin về lễ trồng cây, phấn đấu mỗi tuần 02 tin.
      IV. KINH PHÍ
      Tổng kinh phí 350 triệu đồng từ ngân sách tỉnh và xã hội hóa.
      V. TỔ CHỨC THỰC HIỆN
      1. Sở Y tế
      - Chủ trì, phối hợp với Công an tỉnh trực tại lễ trồng cây.
      - Định kỳ hằng quý báo cáo kết quả về Ủy ban nhân dân tỉnh.
      2. UBND các xã, phường
      - Vận động người dân chăm sóc cây.
      Trên đây là Kế hoạch trồng cây ven sông năm 2024.
      """;

  @Test
  void everyItemPointsAtItsExactWords() {
    Document document = Plans.lines(Plans.HEAD + BODY);
    assertThat(Plans.extract(document).items())
        .isNotEmpty()
        .allSatisfy(
            item -> assertThat(item.evidence().words(document.text())).isEqualTo(item.text()));
  }

  @Test
  void everyMeasurePointsAtItsExactWords() {
    Document document = Plans.lines(Plans.HEAD + BODY);
    assertThat(measures(Plans.extract(document)))
        .isNotEmpty()
        .allSatisfy(measure ->
            assertThat(document.text().substring(measure.begin(), measure.end()))
                .isEqualTo(measure.text()));
  }

  @Test
  void everyBodyPointsAtItsExactWords() {
    Document document = Plans.lines(Plans.HEAD + BODY);
    assertThat(bodies(Plans.extract(document)))
        .isNotEmpty()
        .allSatisfy(body ->
            assertThat(document.text().substring(body.begin(), body.end())).isEqualTo(body.text()));
  }

  @Test
  void everyKindOfItemIsFound() {
    Plan plan = Plans.of(BODY);
    assertThat(plan.objectives()).hasSize(1);
    assertThat(plan.targets()).hasSize(4);
    assertThat(plan.assignments()).hasSize(4);
    assertThat(plan.tasks()).hasSize(1);
    assertThat(plan.funding()).hasSize(1);
    assertThat(plan.reporting()).hasSize(1);
  }

  @Test
  void twoExtractorsMakeTheSamePlan() {
    Document document = Plans.lines(Plans.HEAD + BODY);
    PlanJson json = new PlanJson();
    assertThat(json.write(PlanExtractor.standard().extract(document, "a.txt")))
        .isEqualTo(json.write(PlanExtractor.standard().extract(document, "a.txt")));
  }

  @Test
  void oneExtractorMakesTheSamePlanAfterOthers() {
    Document document = Plans.lines(Plans.HEAD + BODY);
    Plan first = Plans.extract(document);
    Plans.of("I. NHIỆM VỤ\n- Sở Y tế chủ trì.");
    assertThat(Plans.extract(document)).isEqualTo(first);
  }

  @Test
  void thePlanIsNamedByNumberPlaceAndYear() {
    assertThat(Plans.of(BODY).id()).isEqualTo("18-kh-ubnd-cao-bang-2024");
  }

  @Test
  void itemsAreNumberedWithinTheirKind() {
    Plan plan = Plans.of(BODY);
    assertThat(plan.targets()).extracting(Item::id).containsExactly("T1", "T2", "T3", "T4");
    assertThat(plan.items().map(Item::id)).doesNotHaveDuplicates();
    assertThat(plan.items().map(Item::id)).allMatch(id -> id.matches("[A-Z][1-9][0-9]*"));
  }

  @Test
  void everySectionOfAnItemIsInTheTree() {
    Plan plan = Plans.of(BODY);
    List<String> paths = plan.sections().stream().flatMap(PlanExtractorTest::paths).toList();
    assertThat(paths).doesNotHaveDuplicates();
    assertThat(plan.items().map(item -> item.evidence().section())).allMatch(paths::contains);
  }

  @Test
  void aPaperWithoutAPlanHasNoContent() {
    assertThat(Plans.extract(Plans.lines("Chợ phiên họp ngày chủ nhật.")).hasContent()).isFalse();
  }

  @Test
  void aLineOfAHundredThousandLettersIsRead() {
    reads("I. NHIỆM VỤ\n- " + "trồng cây ".repeat(10_000));
  }

  @Test
  void aLineOfAHundredThousandLettersWithoutASpaceIsRead() {
    reads("I. CHỈ TIÊU\n- " + "ă".repeat(100_000));
  }

  @Test
  void aLineOfAHundredThousandDigitsIsRead() {
    reads("I. CHỈ TIÊU\n- " + "7".repeat(100_000));
  }

  @Test
  void aLineOfThousandsOfSemicolonsIsRead() {
    reads("I. CHỈ TIÊU\n- " + "trồng 3 cây; ".repeat(2_000));
  }

  @Test
  void aLineOfThousandsOfBodiesIsRead() {
    reads("I. TỔ CHỨC THỰC HIỆN\n- " + "Sở Y tế, ".repeat(5_000));
  }

  @Test
  void twentyThousandBulletsAreRead() {
    reads("I. NHIỆM VỤ\n" + "- Trồng cây.\n".repeat(20_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "+", "…", ":", ";", ".", "(", ")", "\"", "%", "/", "1.", "I.", "a)"})
  void onlyPunctuationIsRead(String mark) {
    reads((mark + " ").repeat(50) + "\n" + (mark + "\n").repeat(50));
  }

  @Property(tries = 60)
  void randomWordsNeverBreakTheLawOfEvidence(@ForAll("papers") String body) {
    assertEvidence(Plans.lines(Plans.HEAD + body));
  }

  @Property(tries = 60)
  void randomCharactersNeverBreakTheLawOfEvidence(@ForAll String words) {
    assertEvidence(Plans.lines("I. CHỈ TIÊU\n- " + words + "\nII. TỔ CHỨC THỰC HIỆN\n" + words));
  }

  @Provide
  Arbitrary<String> papers() {
    return Arbitraries.of(
            "I. MỤC TIÊU",
            "II. TỔ CHỨC THỰC HIỆN",
            "\n",
            "\n- ",
            "\na) ",
            "\n1. ",
            "Sở Y tế",
            ":",
            ";",
            ". ",
            ", ",
            " 90% ",
            "1.500 cây",
            "đến năm 2026",
            " chủ trì ",
            "phối hợp với ",
            "Cơ quan thực hiện: ",
            "UBND các xã",
            "(",
            ")",
            "“",
            "”",
            "giao ",
            "phấn đấu ",
            " và ",
            "các Sở: ",
            "Nội vụ",
            "từ 5 đến 7",
            "báo cáo ",
            "triệu đồng",
            "KINH PHÍ",
            "Yêu cầu")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join("", words));
  }

  private static void reads(String body) {
    Document document = Plans.lines(Plans.HEAD + body);
    assertThatCode(() -> assertEvidence(document)).doesNotThrowAnyException();
  }

  private static void assertEvidence(Document document) {
    String text = document.text();
    Plan plan = Plans.extract(document);
    plan.items().forEach(item -> assertThat(item.evidence().words(text)).isEqualTo(item.text()));
    measures(plan)
        .forEach(measure ->
            assertThat(text.substring(measure.begin(), measure.end())).isEqualTo(measure.text()));
    bodies(plan)
        .forEach(
            body -> assertThat(text.substring(body.begin(), body.end())).isEqualTo(body.text()));
  }

  private static Stream<Measure> measures(Plan plan) {
    return Stream.concat(
        plan.targets().stream().flatMap(target -> target.measures().stream()),
        plan.funding().stream().flatMap(item -> item.amounts().stream()));
  }

  private static Stream<AgencyMention> bodies(Plan plan) {
    return Stream.concat(
        plan.assignments().stream()
            .flatMap(
                given -> Stream.concat(given.agencies().stream(), given.collaborators().stream())),
        plan.reporting().stream()
            .flatMap(duty -> Stream.concat(duty.from().stream(), duty.to().stream())));
  }

  private static Stream<String> paths(vn.kehoach.corpus.plan.Section section) {
    return Stream.concat(
        Stream.of(section.path()), section.children().stream().flatMap(PlanExtractorTest::paths));
  }
}
