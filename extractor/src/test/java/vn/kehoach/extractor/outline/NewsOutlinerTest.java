package vn.kehoach.extractor.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.Plans;
import vn.kehoach.extractor.model.Models;

class NewsOutlinerTest {

  private static final NewsOutliner OUTLINER =
      new NewsOutliner(new Units(Models.standard().splitter()));

  private static final String ISSUED = "UBND tỉnh Mẫu Sơn vừa ban hành Kế hoạch trồng cây.";

  @Test
  void theHeaderEndsWithTheSentenceOfTheIssue() {
    assertThat(role("Kế hoạch nhằm phủ xanh đồi trọc trên toàn tỉnh.", "UBND"))
        .isEqualTo(SectionRole.HEADER);
  }

  @Test
  void aSentenceOfAnAimOpensTheObjectives() {
    assertThat(role("Kế hoạch nhằm phủ xanh đồi trọc trên toàn tỉnh.", "Kế hoạch nhằm"))
        .isEqualTo(SectionRole.OBJECTIVE);
  }

  @Test
  void principlesAreDemandsAndSoIsWhatTheirParagraphGoesOnWith() {
    String report =
        "Kế hoạch nhằm phủ xanh đồi trọc.\n"
            + "Thực hiện trồng cây trên nguyên tắc: công khai. Bảo đảm trả lại vườn sau 300 ngày.";
    assertThat(role(report, "Thực hiện trồng")).isEqualTo(SectionRole.REQUIREMENT);
    assertThat(role(report, "Bảo đảm trả")).isEqualTo(SectionRole.REQUIREMENT);
  }

  @Test
  void whenThingsHappenIsNoAim() {
    assertThat(role("Mùa trồng cây bắt đầu ngày 14.8. Thôn nào làm sau thì báo xã.", "Mùa trồng"))
        .isEqualTo(SectionRole.TASK);
  }

  @Test
  void whatWasDoneUntilNowIsNoTarget() {
    String report =
        "Kế hoạch nhằm phủ xanh đồi trọc.\n"
            + "Từ năm 2015 đến nay, tỉnh góp ý cho 300 dự án. Hướng dẫn 300 hộ trồng quế.";
    assertThat(role(report, "Từ năm")).isEqualTo(SectionRole.BASIS);
    assertThat(role(report, "Hướng dẫn")).isEqualTo(SectionRole.BASIS);
  }

  @Test
  void aQuantityMakesATarget() {
    assertThat(
            role(
                "Kế hoạch nhằm phủ xanh đồi trọc.\nĐến năm 2026, trồng 300 cây ven sông.",
                "Đến năm 2026"))
        .isEqualTo(SectionRole.TARGET);
  }

  @Test
  void aBodyWithADeedOpensTheAssignments() {
    assertThat(
            role(
                "Kế hoạch nhằm phủ xanh đồi trọc.\nSở Xây dựng chủ trì chọn giống cây.",
                "Sở Xây dựng"))
        .isEqualTo(SectionRole.ASSIGNMENT);
  }

  @Test
  void theWorkAfterTheTargetsIsNoTarget() {
    assertThat(
            role(
                "Chỉ tiêu là trồng 300 cây.\n"
                    + "Để đạt được các chỉ tiêu trên, Kế hoạch đề ra 6 nhóm nhiệm vụ.",
                "Để đạt"))
        .isEqualTo(SectionRole.TASK);
  }

  @Test
  void aShareGoesOnWithTheTargetsWhoeverItsSubjectIs() {
    assertThat(
            role("Về chỉ tiêu, tỉnh phấn đấu trồng 300 cây. Mỗi xã trồng 300 cây lát.", "Mỗi xã"))
        .isEqualTo(SectionRole.TARGET);
  }

  @Test
  void whatThePlanCostsIsFunding() {
    assertThat(role("Chỉ tiêu là trồng 300 cây.\nKinh phí khoảng 300 triệu đồng.", "Kinh phí"))
        .isEqualTo(SectionRole.FUNDING);
  }

  @Test
  void theFocalTasksAreNoTargets() {
    assertThat(
            role(
                "Chỉ tiêu là trồng 300 cây.\nNhiệm vụ trọng tâm là thực hiện 300 dự án.",
                "Nhiệm vụ"))
        .isEqualTo(SectionRole.TASK);
  }

  @Test
  void whoHandsTargetsOnHasWorkToDo() {
    assertThat(role("Chỉ tiêu là trồng 300 cây.\nSở Xây dựng giao chỉ tiêu cho các xã.", "Sở Xây"))
        .isEqualTo(SectionRole.ASSIGNMENT);
  }

  @Test
  void targetsOnWhatWasReachedBeforeAreStillTargets() {
    assertThat(
            role(
                "Theo Kế hoạch, huyện đặt ra các chỉ tiêu: giữ 300 cây đã được công nhận.",
                "Theo Kế hoạch"))
        .isEqualTo(SectionRole.TARGET);
  }

  @Test
  void aLeadThatThePageRepeatsSaysNothingNew() {
    assertThat(
            role(
                "Kế hoạch nhằm phủ xanh đồi trọc trên toàn tỉnh.\nKế hoạch nhằm phủ xanh đồi trọc trên"
                    + " toàn tỉnh.\nĐến năm 2026, trồng 300 cây ven sông.",
                "Kế hoạch nhằm",
                1))
        .isEqualTo(SectionRole.BOILERPLATE);
  }

  @Test
  void aQuestionFromThePagesContentsIsNoRepeat() {
    String report =
        """
        Kế hoạch nhằm phủ xanh đồi trọc trên toàn tỉnh.
        Tỉnh đặt ra những nhiệm vụ nào trong kế hoạch trồng rừng năm 2026?
        Mục tiêu của kế hoạch trồng rừng năm 2026 của tỉnh là gì?
        Tỉnh đặt ra những nhiệm vụ nào trong kế hoạch trồng rừng năm 2026?
        Mua hạt giống cây bản địa.\
        """;
    assertThat(role(report, "Mua hạt giống")).isNotEqualTo(SectionRole.OBJECTIVE);
  }

  @Test
  void targetsInsideTheSentenceOfTheAimAreTargets() {
    String report = "Mục tiêu là phủ xanh đồi trọc, trong đó: 45% số hộ trồng 300 cây; 20% số xã.";
    assertThat(role(report, "Mục tiêu là phủ xanh đồi trọc")).isEqualTo(SectionRole.OBJECTIVE);
    assertThat(role(report, ", trong đó")).isEqualTo(SectionRole.TARGET);
  }

  @Test
  void aParagraphThatNamesThePhotographerIsACaption() {
    assertThat(
            role(
                "Kế hoạch nhằm phủ xanh đồi trọc.\nSở Xây dựng trồng cây ở sân sau. Ảnh: VĂN MẪU",
                "Sở Xây dựng"))
        .isEqualTo(SectionRole.BOILERPLATE);
  }

  @Test
  void whatActivitiesAreForIsAnAim() {
    assertThat(role("Các hoạt động nhằm giúp người già trồng cây quanh nhà.", "Các hoạt động"))
        .isEqualTo(SectionRole.OBJECTIVE);
  }

  @Test
  void aStrayLineIsFurniture() {
    assertThat(role("Kế hoạch nhằm phủ xanh đồi trọc.\nTin cùng chuyên mục", "Tin cùng"))
        .isEqualTo(SectionRole.BOILERPLATE);
  }

  @Test
  void furnitureDoesNotEndWhatStandsAroundIt() {
    assertThat(
            role(
                "Sở Xây dựng chủ trì chọn giống.\nẢnh minh họa\nViệc chăm cây kéo dài cả năm.",
                "Việc chăm"))
        .isEqualTo(SectionRole.ASSIGNMENT);
  }

  @Test
  void aPurposeIsAnObjectiveEvenWithAQuantity() {
    assertThat(role("Nhằm mục đích dạy cách ươm cây cho 300 học sinh.", "Nhằm"))
        .isEqualTo(SectionRole.OBJECTIVE);
  }

  @Test
  void whatAPlaceWantsToBecomeIsAnObjectiveBetweenTargets() {
    assertThat(
            role(
                "Phấn đấu trồng 300 cây. Đến năm 2035, Mẫu Sơn trở thành tỉnh nhiều cây nhất vùng.",
                "Đến năm 2035"))
        .isEqualTo(SectionRole.OBJECTIVE);
  }

  @Test
  void whatWasReachedGoesOnToTheEndOfItsParagraph() {
    assertThat(
            role(
                "Trong năm qua, huyện trồng được 120 cây. Các xã đều trồng từ 300 cây trở lên.",
                "Các xã"))
        .isEqualTo(SectionRole.BASIS);
  }

  @Test
  void whereACampaignTakesPlaceIsNoTarget() {
    assertThat(role("Chiến dịch diễn ra tại 300 xã vùng cao.", "Chiến dịch"))
        .isEqualTo(SectionRole.BASIS);
  }

  @Test
  void howThingsStandIsToldBehindTheWorkToo() {
    assertThat(
            role(
                "Sở Xây dựng chủ trì chọn giống cây.\n"
                    + "Theo Sở Nông nghiệp, giai đoạn 2010 - 2020 tỉnh trồng 300 cây.",
                "Theo Sở"))
        .isEqualTo(SectionRole.BASIS);
  }

  @Test
  void aPortionGoesOnWithTheTargetsOfItsParagraph() {
    assertThat(role("Phấn đấu trồng 300 cây. Năm 2026, cây lát chiếm 300 gốc.", "Năm 2026"))
        .isEqualTo(SectionRole.TARGET);
    assertThat(role("Phấn đấu trồng 300 cây.\nCây lát chiếm 300 gốc.", "Cây lát"))
        .isEqualTo(SectionRole.BASIS);
  }

  @Test
  void whatSomebodyIsJustDoingIsACaption() {
    assertThat(role("Cán bộ Trung tâm Mẫu Sơn đang hướng dẫn người dân trồng cây.", "Cán bộ"))
        .isEqualTo(SectionRole.BOILERPLATE);
  }

  private static SectionRole role(String body, String words) {
    return role(body, words, 0);
  }

  private static SectionRole role(String body, String words, int which) {
    Document document = Plans.lines(ISSUED + "\n" + body);
    String text = document.text();
    NewsOutliner.Cues cues =
        new NewsOutliner.Cues() {
          @Override
          public boolean namesDoer(Span sentence) {
            return sentence.of(text).startsWith("Sở ");
          }

          @Override
          public boolean namesDoersOnly(Span sentence) {
            return false;
          }

          @Override
          public boolean hasQuantity(Span sentence) {
            return sentence.of(text).contains("300");
          }
        };
    return OUTLINER
        .outline(document, new Span(0, ISSUED.length()), cues)
        .nodes()
        .filter(TextNode.class::isInstance)
        .filter(node -> node.span().of(text).startsWith(words))
        .map(OutlineNode::role)
        .skip(which)
        .findFirst()
        .orElseThrow();
  }
}
