package vn.kehoach.extractor.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.plan.Objective;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.extractor.Plans;

class ObjectiveExtractorTest {

  @Test
  void everyItemOfAnAimIsAnObjective() {
    assertThat(texts("I. MỤC ĐÍCH\n- Phủ xanh đồi trọc.\n- Giữ đất bờ sông."))
        .containsExactly("Phủ xanh đồi trọc", "Giữ đất bờ sông");
  }

  @Test
  void everySentenceOfAParagraphIsAnObjective() {
    assertThat(texts("I. MỤC ĐÍCH\nPhủ xanh đồi trọc của tỉnh. Giữ đất bờ sông lâu dài."))
        .containsExactly("Phủ xanh đồi trọc của tỉnh", "Giữ đất bờ sông lâu dài");
  }

  @Test
  void aQuantityUnderSpecificAimsMakesNoObjective() {
    assertThat(texts("I. MỤC TIÊU\n1. Mục tiêu cụ thể\n- Phủ xanh đồi.\n- Trồng 300 cây."))
        .containsExactly("Phủ xanh đồi");
  }

  @Test
  void aQuantityUnderTheGeneralAimStaysAnObjective() {
    assertThat(texts("I. MỤC TIÊU\n1. Mục tiêu chung\n- Phủ xanh 90% đồi trọc."))
        .containsExactly("Phủ xanh 90% đồi trọc");
  }

  @Test
  void theHeadingTellsTheScope() {
    assertThat(
            objectives(
                "I. MỤC TIÊU\n1. Mục tiêu chung\n- Phủ xanh.\n2. Mục tiêu cụ thể\n- Giữ đất."))
        .extracting(Objective::scope)
        .containsExactly(ObjectiveScope.GENERAL, ObjectiveScope.SPECIFIC);
  }

  @Test
  void underAJointHeadingTheSenseDecides() {
    assertThat(
            texts(
                """
                I. MỤC ĐÍCH, YÊU CẦU
                - Nâng cao ý thức giữ rừng.
                - Việc triển khai phải đúng thời vụ.
                - Đối với rừng mới nhận, tổ bảo vệ của thôn phải tuần tra hằng ngày.\
                """))
        .containsExactly("Nâng cao ý thức giữ rừng");
  }

  @Test
  void requirementsAreNoObjectives() {
    assertThat(texts("I. YÊU CẦU\n- Trồng cây đúng thời vụ.")).isEmpty();
  }

  @Test
  void aFormulaIsNoObjective() {
    assertThat(texts("I. MỤC ĐÍCH\n- Giữ đất.\n- Thời gian thực hiện: Quý I.")).hasSize(1);
  }

  @Test
  void theEvidenceNamesTheSection() {
    assertThat(objectives("I. MỤC TIÊU\n1. Mục tiêu chung\n- Phủ xanh.").getFirst().evidence())
        .extracting(evidence -> evidence.section())
        .isEqualTo("I.1");
  }

  @Test
  void aNumberedGoalWithTargetsBelowIsTheirHeading() {
    assertThat(
            texts(
                "I. MỤC TIÊU\na) Mục tiêu 1: Phủ xanh đồi trọc.\n- Chỉ tiêu 1: Trồng 300 ha quế."))
        .isEmpty();
    assertThat(
            texts("I. MỤC TIÊU\n- Mục tiêu 1: Phủ xanh đồi trọc.\n- Mục tiêu 2: Giữ đất ven sông."))
        .containsExactly("Phủ xanh đồi trọc", "Giữ đất ven sông");
  }

  @Test
  void aReportsSentenceOfTheIssueTellsTheAimBehindThePlansName() {
    String issued =
        "UBND tỉnh Cao Bằng vừa ban hành Kế hoạch trồng cây ven sông năm 2024 nhằm chủ động giữ đất"
            + " bờ sông";
    assertThat(
            Plans.texts(
                Plans.extract(Plans.lines(issued + ".\nSở Xây dựng chủ trì chọn giống cây."))
                    .objectives()))
        .containsExactly(issued);
  }

  private static List<Objective> objectives(String body) {
    return Plans.of(body).objectives();
  }

  @Test
  void aPartThatIsCalledAfterItsAimsHasSectionsOnEverythingElse() {
    Plan plan =
        Plans.of(
            """
            Phần II
            MỤC TIÊU, CHỈ TIÊU VÀ CÁC GIẢI PHÁP
            I. Mục tiêu
            Giữ xanh bờ sông, chống sạt lở.
            II. Chỉ tiêu
            1. Trồng 500 ha rừng ven sông.
            III. Giải pháp
            1. Đẩy mạnh tuyên truyền về giữ rừng.
            IV. Kinh phí
            Dự kiến 9 tỷ đồng từ ngân sách tỉnh.
            """);
    assertThat(Plans.texts(plan.objectives())).containsExactly("Giữ xanh bờ sông, chống sạt lở");
    assertThat(Plans.texts(plan.targets())).containsExactly("Trồng 500 ha rừng ven sông");
  }

  @Test
  void whatAllAreToDoUnderAJointHeadingIsARequirement() {
    assertThat(
            texts(
                """
                I. MỤC ĐÍCH, YÊU CẦU
                - Giữ đất bờ sông.
                - Các ngành, các phường, xã tập trung chỉ đạo quyết liệt, làm đến đâu dứt điểm đến đó.
                """))
        .containsExactly("Giữ đất bờ sông");
  }

  @Test
  void aHeadingOfTwoThingsHasASectionForEach() {
    Plan plan =
        Plans.of(
            """
            I. MỤC TIÊU, NHIỆM VỤ
            1. Mục tiêu
            - Giữ xanh bờ sông, chống sạt lở.
            2. Nhiệm vụ
            - Tuyên truyền về giữ rừng.
            """);
    assertThat(Plans.texts(plan.objectives())).containsExactly("Giữ xanh bờ sông, chống sạt lở");
  }

  private static List<String> texts(String body) {
    return Plans.texts(objectives(body));
  }
}
