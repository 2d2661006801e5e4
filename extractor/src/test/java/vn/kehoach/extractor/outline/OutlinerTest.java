package vn.kehoach.extractor.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentBuilder;
import vn.kehoach.corpus.document.DocumentBuilder.CellText;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.document.Look;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.Plans;

class OutlinerTest {

  private static final Outliner OUTLINER = new Outliner(SectionAdvice.NONE);

  @Test
  void labelsOfOneKindAreSiblings() {
    assertThat(paths("I. MỤC TIÊU\n- Phủ xanh đồi.\nII. NHIỆM VỤ\n- Trồng cây."))
        .containsExactly("I", "II");
  }

  @Test
  void aNarrowerLabelGoesUnderAWiderOne() {
    assertThat(
            paths("I. NHIỆM VỤ\n1. Ươm giống\na) Chọn hạt\n- Phơi hạt.\n2. Trồng cây\n- Đào hố."))
        .containsExactly("I", "I.1", "I.1.a", "I.2");
  }

  @Test
  void numbersBeginAnewUnderEachHeading() {
    assertThat(
            paths("I. NHIỆM VỤ\n1. Ươm giống\n- Chọn hạt.\nII. KINH PHÍ\n1. Nguồn\n- Ngân sách."))
        .containsExactly("I", "I.1", "II", "II.1");
  }

  @Test
  void aNumberThatRepeatsGetsAPathOfItsOwn() {
    assertThat(paths("1. Ươm giống\n- Chọn hạt.\n1. Trồng cây\n- Đào hố."))
        .containsExactly("1", "1~2");
  }

  @Test
  void aDashUnderAPlusIsNestedAsTheDocumentNestsThem() {
    assertThat(paths("I. NHIỆM VỤ\n+ Ươm giống:\n- Chọn hạt.\n+ Trồng cây:\n- Đào hố."))
        .containsExactly("I", "I.§1", "I.§2");
  }

  @Test
  void theCaptionOfATableInTheBodyEndsNoPart() {
    DocumentBuilder builder = new DocumentBuilder();
    for (String line :
        List.of("Phần thứ nhất", "CHỈ TIÊU", "I. THEO NĂM", "Biểu 1. Chỉ tiêu trồng cây")) {
      builder.paragraph(line, 0, Look.PLAIN);
    }
    builder.table(List.of(new CellText(0, 0, 1, 1, "Số cây"), new CellText(0, 1, 1, 1, "300")), 0);
    for (String line : List.of("Phần thứ hai", "NHIỆM VỤ", "- Trồng cây.")) {
      builder.paragraph(line, 0, Look.PLAIN);
    }
    Document document = builder.build(DocumentId.of(new byte[0]), "text/plain", 0);
    assertThat(paths(outline(document)))
        .containsExactly(
            "Phần thứ nhất", "Phần thứ nhất.I", "Phần thứ nhất.I.Biểu 1", "Phần thứ hai");
  }

  @Test
  void aHeadingSaysWhatTheSectionIsFor() {
    assertThat(role("I. CHỈ TIÊU\n- Trồng 300 cây.", "Trồng 300 cây."))
        .isEqualTo(SectionRole.TARGET);
  }

  @Test
  void strivingForTargetsHeadsTargets() {
    assertThat(
            role(
                "I. MỤC ĐÍCH, YÊU CẦU\n1. Phấn đấu đạt các mục tiêu, chỉ tiêu đã đề ra\n"
                    + "a) Đến năm 2030:\n- Trồng 300 cây.",
                "Trồng 300 cây."))
        .isEqualTo(SectionRole.TARGET);
  }

  @Test
  void aHeadingThatSaysNothingKeepsTheRoleAbove() {
    assertThat(role("I. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Cấp thuốc.", "Cấp thuốc."))
        .isEqualTo(SectionRole.ASSIGNMENT);
  }

  @Test
  void aRunInHeadingMakesASectionOfItsLine() {
    assertThat(role("I. MỤC TIÊU\n1. Mục tiêu chung: Phủ xanh đồi trọc.", "Phủ xanh đồi trọc."))
        .isEqualTo(SectionRole.OBJECTIVE);
  }

  @Test
  void aRunInHeadingTellsTheScope() {
    assertThat(
            sections(
                outline(
                    Plans.lines(
                        "I. MỤC TIÊU\n1. Mục tiêu chung: Phủ xanh đồi trọc.\n2. Mục tiêu cụ thể:"
                            + " Trồng cây."))))
        .filteredOn(section -> section.path().equals("I.1"))
        .extracting(SectionNode::scope)
        .containsExactly(ObjectiveScope.GENERAL);
  }

  @Test
  void aJointHeadingGivesWayToTheHeadingsBelowIt() {
    String body = "I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Phủ xanh.\n2. Yêu cầu\n- Đúng thời vụ.";
    assertThat(role(body, "Phủ xanh.")).isEqualTo(SectionRole.OBJECTIVE);
    assertThat(role(body, "Đúng thời vụ.")).isEqualTo(SectionRole.REQUIREMENT);
  }

  @Test
  void aHeadingThatLostItsNumberEndsTheSectionBefore() {
    assertThat(role("I. MỤC TIÊU\n- Phủ xanh.\nTỔ CHỨC THỰC HIỆN\n- Sở Y tế cấp thuốc.", "Sở Y tế"))
        .isEqualTo(SectionRole.ASSIGNMENT);
  }

  @Test
  void capitalsAndMarksInHeadingsMakeNoDifference() {
    assertThat(role("I. Tổ chức thực hiện\n- Cấp thuốc.", "Cấp thuốc."))
        .isEqualTo(role("I. TỔ CHỨC THỰC HIỆN\n- Cấp thuốc.", "Cấp thuốc."));
  }

  @Test
  void aDamagedRomanNumberJoinsItsSiblings() {
    assertThat(paths("I. MỤC TIÊU\n- Phủ xanh.\nlI. NHIỆM VỤ TRỌNG TÂM\n- Trồng cây."))
        .containsExactly("I", "II");
  }

  @Test
  void anAnnexAfterTheClosingHasATreeOfItsOwn() {
    Document document =
        Plans.lines("I. NHIỆM VỤ\n- Trồng cây.\nNơi nhận:\nPhụ lục 1\n- Giống lát.");
    int closing = document.text().indexOf("Nơi nhận");
    Zones zones =
        new Zones(new Span(0, 0), new Span(0, 0), new Span(closing, closing + 9), new Span(0, 0));
    List<OutlineNode> tops = OUTLINER.outline(document, zones).sections();
    assertThat(tops)
        .extracting(OutlineNode::role)
        .containsExactly(SectionRole.TASK, SectionRole.CLOSING, SectionRole.TASK);
  }

  @Test
  void everyWordStandsUnderSomeNode() {
    Document document = Plans.lines("Lời đầu.\nI. NHIỆM VỤ\nTrồng cây.\n- Đào hố.\nLời cuối.");
    Outline outline = outline(document);
    document
        .blocks()
        .forEach(block ->
            assertThat(outline.sections()).anyMatch(node -> node.span().contains(block.span())));
  }

  @Test
  void aHeadingWithNothingBelowIsNoUnit() {
    String body =
        """
        I. MỤC TIÊU
        1. Mục tiêu chung
        - Phủ xanh đồi.
        2. Mục tiêu cụ thể
        a) Giai đoạn 2024 - 2025
        """;
    assertThat(Plans.of(body).objectives()).extracting(Item::text).containsExactly("Phủ xanh đồi");
  }

  @Test
  void onlyTheLastSentenceOfALineIntroducesWhatStandsBelow() {
    String body =
        """
        I. CHỈ TIÊU
        - Diện tích vườn quả của toàn huyện đến năm 2026 đạt 300 ha. Một số cây chủ yếu:
        + Cam đạt 200 ha.
        + Bưởi đạt 100 ha.
        """;
    assertThat(Plans.of(body).targets())
        .extracting(Item::text)
        .containsExactly(
            "Diện tích vườn quả của toàn huyện đến năm 2026 đạt 300 ha",
            "Cam đạt 200 ha",
            "Bưởi đạt 100 ha");
  }

  @Test
  void aHeadingOfTheFirstOrderEndsTheGoalsThatItsPartBeginsWith() {
    assertThat(
            role(
                """
                Phần thứ hai
                MỤC TIÊU, NHIỆM VỤ
                I. MỤC TIÊU
                Phủ xanh đồi trọc.
                II. NỘI DUNG
                Ươm giống cây bản địa.
                """,
                "Ươm giống"))
        .isEqualTo(SectionRole.TASK);
  }

  private static Outline outline(Document document) {
    Span none = new Span(0, 0);
    return OUTLINER.outline(document, new Zones(none, none, none, none));
  }

  private static List<String> paths(String body) {
    return paths(outline(Plans.lines(body)));
  }

  private static List<String> paths(Outline outline) {
    return sections(outline).stream().map(SectionNode::path).toList();
  }

  private static List<SectionNode> sections(Outline outline) {
    return outline
        .nodes()
        .filter(SectionNode.class::isInstance)
        .map(SectionNode.class::cast)
        .toList();
  }

  private static SectionRole role(String body, String words) {
    Document document = Plans.lines(body);
    return outline(document)
        .nodes()
        .filter(TextNode.class::isInstance)
        .filter(node -> node.words().of(document.text()).startsWith(words))
        .map(OutlineNode::role)
        .findFirst()
        .orElseThrow();
  }
}
