package vn.kehoach.extractor.trap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.corpus.plan.Warning;
import vn.kehoach.extractor.Plans;

/** Bodies that are hard to tell, and work that is hard to give to one. */
class AssignmentTrapsTest {

  private static final String WORK = "I. TỔ CHỨC THỰC HIỆN\n";

  @Test
  void aParagraphUnderABodysHeadingGivesItSentenceBySentence() {
    assertThat(
            lines(
                "1. Sở Y tế\nNâng cấp vườn ươm của bệnh viện. Phối hợp với Công an tỉnh tuần tra.\n"
                    + "2. Sở Tài chính\nBố trí kinh phí."))
        .containsExactly(
            "responsible Sở Y tế: Nâng cấp vườn ươm của bệnh viện",
            "support Sở Y tế + Công an tỉnh: Phối hợp với Công an tỉnh tuần tra",
            "responsible Sở Tài chính: Bố trí kinh phí");
  }

  @Test
  void whoeverIsOrderedToLeadLeadsWithOthers() {
    Assignment given =
        Plans.of(
                WORK
                    + "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính và UBND các huyện tổng hợp nhu"
                    + " cầu, báo cáo trước ngày 15/12/2024.")
            .assignments()
            .getFirst();
    assertThat(line(given))
        .startsWith("lead Sở Y tế + Sở Tài chính, Ủy ban nhân dân các huyện: Giao Sở Y tế");
    assertThat(given.deadline()).isEqualTo("2024-12-15");
  }

  @Test
  void whoeverIsOrderedToWorkWithOthersIsResponsible() {
    assertThat(lines("Giao Sở Y tế phối hợp với các sở, ngành liên quan duy trì vườn ươm."))
        .singleElement()
        .asString()
        .startsWith("responsible Sở Y tế + các sở, ngành liên quan: ");
  }

  @Test
  void aDashInsideANameSplitsNothing() {
    assertThat(lines("1. Sở Lao động - Thương binh và Xã hội\n- Tập huấn cho người trồng cây."))
        .containsExactly(
            "responsible Sở Lao động - Thương binh và Xã hội: Tập huấn cho người trồng cây");
  }

  @Test
  void aRequestToAGroupGivesEachLetterToItsBody() {
    assertThat(
            lines(
                """
                1. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các đoàn thể
                a) Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh: vận động nhân dân trồng cây.
                b) Tỉnh đoàn: ra quân trồng cây.
                """))
        .containsExactly(
            "responsible Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh: vận động nhân dân trồng cây",
            "responsible Tỉnh đoàn: ra quân trồng cây");
  }

  @Test
  void courtsAndEnterprisesAreAsked() {
    assertThat(
            lines(
                "1. Đề nghị Tòa án nhân dân tỉnh\n- Xét xử kịp thời các vụ phá rừng.\n"
                    + "2. Đề nghị Công ty Điện lực Cao Bằng\n- Giữ an toàn lưới điện."))
        .first()
        .isEqualTo("responsible Tòa án nhân dân tỉnh: Xét xử kịp thời các vụ phá rừng");
  }

  @Test
  void aBodyThatDirectsItsOwnBranchKeepsTheWork() {
    assertThat(lines("1. Công an tỉnh\n- Chỉ đạo Công an xã rà soát, lập hồ sơ."))
        .containsExactly("responsible Công an tỉnh: Chỉ đạo Công an xã rà soát, lập hồ sơ");
  }

  @Test
  void allDepartmentsTogetherAreOneGroup() {
    assertThat(lines("1. Các sở, ban, ngành, đoàn thể tỉnh\n- Xây dựng kế hoạch của mình."))
        .singleElement()
        .asString()
        .startsWith("responsible các sở, ban, ngành, đoàn thể");
  }

  @Test
  void theStandingBodyInTheHeadingGetsTheWork() {
    assertThat(
            lines(
                "1. Sở Y tế (cơ quan thường trực)\n- Là cơ quan đầu mối giúp UBND tỉnh theo dõi.\n"
                    + "- Tổ chức tập huấn."))
        .containsExactly(
            "lead Sở Y tế: Là cơ quan đầu mối giúp UBND tỉnh theo dõi",
            "responsible Sở Y tế: Tổ chức tập huấn");
  }

  @Test
  void whoeverAReportPassesThroughGetsNoWork() {
    assertThat(
            lines(
                "1. UBND các huyện\n- Báo cáo kết quả về Sở Y tế (qua Chi cục Dân số) để tổng hợp, báo"
                    + " cáo UBND tỉnh."))
        .singleElement()
        .asString()
        .startsWith("responsible Ủy ban nhân dân các huyện: Báo cáo kết quả");
  }

  @Test
  void thePassiveNamesTheLead() {
    assertThat(
            lines(
                "I. NHIỆM VỤ\n- Lập bản đồ vườn ươm, do Sở Y tế chủ trì thực hiện.\n"
                    + "- Đào hố trồng cây (Sở Tài chính chủ trì)."))
        .allSatisfy(line -> assertThat(line).startsWith("lead "))
        .hasSize(2);
  }

  @Test
  void theExecutingClauseOfADecisionGivesNoWork() {
    Plan plan =
        Plans.extract(
            Plans.lines(
                """
                ỦY BAN NHÂN DÂN TỈNH CAO BẰNG
                Số: 18/QĐ-UBND
                Cao Bằng, ngày 05 tháng 3 năm 2024
                QUYẾT ĐỊNH
                Ban hành Kế hoạch trồng cây ven sông năm 2024
                ỦY BAN NHÂN DÂN TỈNH
                Căn cứ Luật Trồng trọt ngày 19/11/2018;
                QUYẾT ĐỊNH:
                Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng cây ven sông năm 2024.
                Điều 2. Thủ trưởng các sở, Giám đốc Sở Y tế, Chủ tịch UBND các huyện chịu trách nhiệm \
                thi hành Quyết định này./.
                """));
    assertThat(plan.assignments()).isEmpty();
  }

  @Test
  void aUnitIsNamedWithoutTheBodyInBrackets() {
    assertThat(lines("1. Phòng Nghiệp vụ Y (Sở Y tế)\n- Là đầu mối theo dõi."))
        .containsExactly("lead Phòng Nghiệp vụ Y: Là đầu mối theo dõi");
  }

  @Test
  void aBranchIsGivenWorkUnderItsOwnHeadingOnly() {
    assertThat(lines("I. NHIỆM VỤ\n- Ngành Y tế bảo đảm thuốc; chính quyền các cấp vận động."))
        .isEmpty();
  }

  @Test
  void bodiesMayBeNamedByPointingBack() {
    assertThat(lines("1. Sở Y tế\n- Sở Y tế lập danh mục giống. Cơ quan này báo cáo hằng quý."))
        .allSatisfy(line -> assertThat(line).contains(" Sở Y tế: "));
  }

  @Test
  void aTaskThatStandsTwiceIsNoTargetForThat() {
    Plan plan =
        Plans.of(
            "I. CHỈ TIÊU\n- Trồng 300 cây.\nII. NHIỆM VỤ\n- Mở 02 lớp tập huấn.\n"
                + "III. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Mở 02 lớp tập huấn.");
    assertThat(Measures.of(plan)).containsExactly("Trồng 300 cây: eq 300 cây");
    assertThat(plan.assignments()).hasSize(1);
  }

  @Test
  void departmentsThatOnceWereOneStayApart() {
    assertThat(
            lines(
                "1. Sở Văn hóa và Thể thao\n- Tổ chức hội thi.\n2. Sở Du lịch\n- Giới thiệu tuyến.\n"
                    + "3. Sở Thông tin và Truyền thông\n- Phối hợp với Sở Văn hóa, Thể thao và Du lịch"
                    + " đưa tin."))
        .containsExactly(
            "responsible Sở Văn hóa và Thể thao: Tổ chức hội thi",
            "responsible Sở Du lịch: Giới thiệu tuyến",
            "support Sở Thông tin và Truyền thông + Sở Văn hóa, Thể thao và Du lịch: Phối hợp với Sở"
                + " Văn hóa, Thể thao và Du lịch đưa tin");
  }

  @Test
  void aNameThatWasGoneByThenIsWarnedOf() {
    assertThat(warned("Sở Lao động - Thương binh và Xã hội: tổng hợp danh sách.", 2025))
        .containsExactly(
            "Sở Lao động - Thương binh và Xã hội: tên này chỉ dùng đến ngày 28/02/2025");
    assertThat(warned("Sở Lao động - Thương binh và Xã hội: tổng hợp danh sách.", 2024)).isEmpty();
  }

  @Test
  void aReportGivesWorkByVerbsAlone() {
    Plan plan =
        news(
            "UBND tỉnh yêu cầu các địa phương chuẩn bị đất trồng cây. Công an tỉnh tổ chức tốt việc"
                + " tuần tra ven sông.");
    assertThat(plan.kind()).isEqualTo(PlanKind.NEWS);
    assertThat(plan.assignments()).extracting(Plans::doers).contains(List.of("Công an tỉnh"));
  }

  @Test
  void aReportWithoutWorkGivesNone() {
    Plan plan =
        news(
            "Chỉ tiêu cụ thể: 100% các huyện xây dựng kế hoạch trồng cây; 90% số xã có vườn ươm;"
                + " trồng 300 cây.");
    assertThat(plan.assignments()).isEmpty();
    assertThat(plan.targets()).isNotEmpty();
  }

  @Test
  void aVerbInFrontLeavesTheWorkToTheHeadingsBody() {
    assertThat(lines("1. Sở Y tế\n- Phối hợp Công an tỉnh quản lý vườn ươm."))
        .containsExactly("support Sở Y tế + Công an tỉnh: Phối hợp Công an tỉnh quản lý vườn ươm");
  }

  @Test
  void twoMayLead() {
    assertThat(lines("1. Sở Y tế, Sở Tài chính\n- Đồng chủ trì xây dựng kế hoạch."))
        .containsExactly("lead Sở Y tế, Sở Tài chính: Đồng chủ trì xây dựng kế hoạch");
  }

  @Test
  void groupsMayStandOnBothSidesOfALabelLine() {
    assertThat(
            lines(
                "I. NHIỆM VỤ\n1. Công bố danh mục giống cây.\n"
                    + "Cơ quan chủ trì: các sở, ngành, địa phương. Cơ quan phối hợp: các đơn vị liên"
                    + " quan."))
        .containsExactly(
            "lead các sở, ngành, địa phương + các đơn vị liên quan: Công bố danh mục giống cây");
  }

  @Test
  void theTimeInAHeadingIsTheDeadlineOfTheWorkBelow() {
    assertThat(
            Plans.of(
                    "I. NHIỆM VỤ\n1. Quý II/2024\n- Sở Y tế chủ trì lập danh mục giống cây.\n"
                        + "- Giao Sở Tài chính bố trí kinh phí.")
                .assignments())
        .isNotEmpty()
        .extracting(Assignment::deadline)
        .containsOnly("2024-Q2");
  }

  @Test
  void theDayOverATableIsTheDeadlineOfItsRows() {
    Plan plan =
        Plans.withTable(
            "I. NHIỆM VỤ\n1. Chương trình\nNGÀY 1: THỨ HAI, NGÀY 24/6/2024",
            "Thời gian | Nội dung | Đơn vị thực hiện",
            "7h00 - 7h15 | Khai mạc lễ trồng cây | Sở Y tế");
    assertThat(plan.assignments()).extracting(Assignment::deadline).containsExactly("2024-06-24");
  }

  private static Plan news(String contents) {
    return Plans.extract(
        Plans.lines(
            "Trồng cây ven sông\n05/3/2024\n"
                + "(Báo Mẫu) - Ngày 05/3/2024, Ủy ban nhân dân tỉnh Cao Bằng ban hành Kế hoạch số"
                + " 18/KH-UBND về trồng cây ven sông năm 2024.\n"
                + "Theo Kế hoạch, nhằm phủ xanh bờ sông, giữ đất cho nhân dân.\n"
                + contents
                + "\nMinh Mẫu"));
  }

  private static List<String> warned(String work, int year) {
    String letterhead =
        "ỦY BAN NHÂN DÂN TỈNH CAO BẰNG\nSố: 5/KH-UBND\nCao Bằng, ngày 21 tháng 7 năm "
            + year
            + "\n";
    String title = "KẾ HOẠCH\nTrồng cây ven sông năm " + year + "\n";
    return Plans.extract(Plans.lines(letterhead + title + WORK + work)).warnings().stream()
        .filter(warning -> warning.code().equals("AGENCY_OUT_OF_TIME"))
        .map(Warning::message)
        .toList();
  }

  private static List<String> lines(String body) {
    Plan plan = Plans.of(body.startsWith("I. ") ? body : WORK + body);
    return plan.assignments().stream().map(AssignmentTrapsTest::line).toList();
  }

  /** {@code role doers + partners: words}. */
  private static String line(Assignment given) {
    List<String> partners = Plans.names(given.collaborators());
    return given.role().name().toLowerCase(Locale.ROOT)
        + " "
        + String.join(", ", Plans.doers(given))
        + (partners.isEmpty() ? "" : " + " + String.join(", ", partners))
        + ": "
        + given.text();
  }
}
