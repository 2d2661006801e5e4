package vn.kehoach.extractor.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.plan.Objective;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.extractor.Plans;

class PageSectionsTest {

  private static final String ISSUED =
      "Ngày 05/3/2024, UBND tỉnh Cao Bằng ban hành Kế hoạch số 18/KH-UBND về trồng cây ven sông.\n";

  @Test
  void aHeadingGovernsTheItemsBelowItUpToTheNext() {
    Plan plan =
        page(
            """
            (1) Mục đích
            - Phủ xanh đồi trọc của tỉnh. Giữ đất bờ sông.
            (2) Yêu cầu
            - Triển khai đúng thời vụ, không chạy theo hình thức.
            """);
    assertThat(Plans.texts(plan.objectives()))
        .containsExactly("Phủ xanh đồi trọc của tỉnh. Giữ đất bờ sông");
    assertThat(plan.objectives())
        .extracting(Objective::scope)
        .containsExactly(ObjectiveScope.GENERAL);
  }

  @Test
  void anUnknownHeadingOfTheSameKindEndsTheGoals() {
    assertThat(
            Plans.texts(
                page("""
                (1) Mục tiêu
                - Phủ xanh đồi trọc của tỉnh.
                (2) Số lượng và loại cây
                - Cây bản địa, cây ăn quả lâu năm.
                """)
                    .objectives()))
        .containsExactly("Phủ xanh đồi trọc của tỉnh");
  }

  @Test
  void aQuestionAboutTasksIsNotAnsweredByGoals() {
    Plan plan =
        page(
            """
            Kế hoạch trồng cây đặt ra những nhiệm vụ nào?
            - Chọn giống cây bản địa cho từng vùng.
            - Ươm giống tại các vườn của tỉnh.
            """);
    assertThat(plan.objectives()).isEmpty();
    assertThat(plan.targets()).isEmpty();
  }

  @Test
  void aQuestionAboutGoalsIsAnsweredByTheListBelowIt() {
    assertThat(
            Plans.texts(
                page("""
                Mục tiêu của Kế hoạch trồng cây là gì?
                Căn cứ Mục II Kế hoạch, mục tiêu trồng cây như sau:
                - Phủ xanh đồi trọc của tỉnh.
                - Giữ đất bờ sông.
                Quý khách có thể hỏi thêm tại đây.
                """)
                    .objectives()))
        .containsExactly("Phủ xanh đồi trọc của tỉnh", "Giữ đất bờ sông");
  }

  @Test
  void proseBelowAHeadingIsWhatItsOwnWordsSay() {
    Plan plan =
        page(
            """
            Chỉ tiêu giao cho các huyện:
            Đơn vị và số cây
            Về tổ chức thực hiện, UBND tỉnh giao Sở Xây dựng chọn giống cho các huyện.
            Sở Y tế chuẩn bị thuốc cho các đội trồng cây.
            """);
    assertThat(plan.targets()).isEmpty();
    assertThat(plan.assignments()).hasSize(2);
  }

  @Test
  void anItemWithItemsBelowItOnlyIntroducesThem() {
    assertThat(
            Plans.texts(
                page("""
                Mục tiêu năm 2025:
                - Tỉnh trở thành nơi đi đầu về rừng
                + Mở vườn ươm tại các huyện;
                + Cấp giống tốt cho các hộ.
                """)
                    .objectives()))
        .containsExactly("Mở vườn ươm tại các huyện", "Cấp giống tốt cho các hộ");
  }

  @Test
  void aPageThatCitesACentralPaperArticleByArticleTellsOfIt() {
    Plan plan =
        Plans.extract(
            Plans.lines(
                """
                Mục tiêu trồng rừng của nước ta như thế nào?
                Theo Mục II Điều 1 Quyết định 45/QĐ-TTg năm 2021, mục tiêu trồng rừng như sau:
                (1) Mục tiêu đến năm 2025
                - Trồng được 300 khu rừng.
                - Giữ đất bờ sông.
                Mục tiêu trồng rừng như trên.
                Cơ quan nào có nhiệm vụ thực hiện Chiến lược?
                Căn cứ Điều 2 Quyết định 45/QĐ-TTg năm 2021 quy định như sau:
                (1) Bộ Y tế làm đầu mối triển khai thực hiện Chiến lược.
                """));
    assertThat(plan.header().number()).isEqualTo("45/QĐ-TTg");
    assertThat(Plans.texts(plan.targets())).containsExactly("Trồng được 300 khu rừng");
    assertThat(Plans.texts(plan.objectives())).containsExactly("Giữ đất bờ sông");
    assertThat(Plans.given(plan))
        .containsExactly("Bộ Y tế làm đầu mối triển khai thực hiện Chiến lược <- Bộ Y tế");
  }

  @Test
  void aLineThatSaysWhatAProgrammeStrivesForIntroducesTargets() {
    assertThat(
            Plans.texts(
                page("""
                Chương trình phấn đấu đến năm 2030:
                - Diện tích quế đạt 300 ha.
                - 45% số hộ trồng quế.
                """)
                    .targets()))
        .containsExactly("Diện tích quế đạt 300 ha", "45% số hộ trồng quế");
  }

  private static Plan page(String body) {
    return Plans.extract(Plans.lines(ISSUED + body));
  }
}
