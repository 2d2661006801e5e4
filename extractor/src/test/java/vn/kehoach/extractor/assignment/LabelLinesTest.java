package vn.kehoach.extractor.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.extractor.Plans;

/** Lines that say of others who does them, with whom and by when. */
class LabelLinesTest {

  @Test
  void aLabelLineGovernsTheItemAboveIt() {
    assertThat(tasks("1. Ươm giống cây bản địa tại vườn\nCơ quan thực hiện: Sở Xây dựng."))
        .containsExactly("Ươm giống cây bản địa tại vườn <- Sở Xây dựng");
  }

  @Test
  void aLabelLineGovernsAllItemsAboveIt() {
    assertThat(
            tasks(
                """
                1. Ươm giống
                - Chọn hạt giống tốt.
                - Phơi hạt cho khô.
                Đơn vị thực hiện: Sở Xây dựng.
                """))
        .containsExactly("Chọn hạt giống tốt <- Sở Xây dựng", "Phơi hạt cho khô <- Sở Xây dựng");
  }

  @Test
  void labelsLeaveAnItemFurtherAboveToTheDoerThatItNames() {
    assertThat(
            tasks(
                """
                1. Ươm giống cây bản địa tại vườn (Sở Tài chính chủ trì).
                2. Tập huấn cho cán bộ trạm về cách trồng cây
                Cơ quan thực hiện: Sở Xây dựng.
                """))
        .containsExactly(
            "Ươm giống cây bản địa tại vườn (Sở Tài chính chủ trì) <- Sở Tài chính",
            "Tập huấn cho cán bộ trạm về cách trồng cây <- Sở Xây dựng");
  }

  @Test
  void labelsTellLeadPartnersDeadlineAndProduct() {
    Assignment given =
        Plans.of(
                """
                I. NHIỆM VỤ
                1. Ươm giống
                - Chọn hạt giống tốt.
                Cơ quan chủ trì: Sở Xây dựng.
                Cơ quan phối hợp: Sở Tài chính.
                Thời gian hoàn thành: Quý II/2024.
                Sản phẩm: Danh mục giống.\
                """)
            .assignments()
            .getFirst();
    assertThat(given.role()).isEqualTo(AssignmentRole.LEAD);
    assertThat(Plans.names(given.collaborators())).containsExactly("Sở Tài chính");
    assertThat(given.deadline()).isEqualTo("2024-Q2");
    assertThat(given.output()).isEqualTo("Danh mục giống");
  }

  @Test
  void aHeadingThatIsALabelTakesTheBodiesListedBelowIt() {
    Assignment given =
        Plans.of(
                """
                I. NHIỆM VỤ
                1. Ươm giống
                a) Nội dung
                - Chọn hạt giống tốt.
                b) Cơ quan chủ trì
                - Sở Xây dựng.
                - Sở Tài chính; Sở Y tế.
                c) Cơ quan phối hợp
                - Hội Nông dân tỉnh.
                d) Thời gian thực hiện: Quý II/2024.\
                """)
            .assignments()
            .getFirst();
    assertThat(given.text()).isEqualTo("Chọn hạt giống tốt");
    assertThat(Plans.names(given.agencies()))
        .containsExactly("Sở Xây dựng", "Sở Tài chính", "Sở Y tế");
    assertThat(given.role()).isEqualTo(AssignmentRole.LEAD);
    assertThat(Plans.names(given.collaborators())).containsExactly("Hội Nông dân tỉnh");
    assertThat(given.deadline()).isEqualTo("2024-Q2");
  }

  @Test
  void oneHeadingMayHoldSeveralSuchLabels() {
    assertThat(
            tasks(
                """
                1. Ươm giống
                - Chọn hạt giống tốt.
                2. Cơ quan chủ trì, phối hợp
                a) Cơ quan chủ trì
                - Sở Xây dựng.
                b) Cơ quan phối hợp
                - Hội Nông dân tỉnh.
                3. Thời gian thực hiện: Quý II/2024.
                """))
        .containsExactly("Chọn hạt giống tốt <- Sở Xây dựng");
  }

  @Test
  void oneLabelMayTellWhoLeadsAndWhoHelps() {
    assertThat(shares("Phân công thực hiện: Sở Xây dựng chủ trì; Sở Y tế, Công an tỉnh phối hợp."))
        .containsExactly("Sở Xây dựng + Sở Y tế, Công an tỉnh");
    assertThat(shares("Phân công thực hiện: Sở Xây dựng chủ trì, phối hợp với Sở Y tế."))
        .containsExactly("Sở Xây dựng + Sở Y tế");
    assertThat(shares("Đơn vị chủ trì: Sở Xây dựng phối hợp với Sở Y tế."))
        .containsExactly("Sở Xây dựng + Sở Y tế");
  }

  @Test
  void whatIsToBecomeTrueIsNobodysWork() {
    assertThat(
            tasks(
                """
                1. Dự án ươm giống
                a) Mục tiêu: Có 02 vườn ươm.
                b) Nhiệm vụ: Ươm giống cây bản địa.
                c) Đơn vị thực hiện: Sở Xây dựng.
                """))
        .containsExactly("Ươm giống cây bản địa <- Sở Xây dựng");
  }

  private static List<String> shares(String label) {
    return Plans.of("I. NHIỆM VỤ\n1. Ươm giống cây bản địa tại vườn\n" + label)
        .assignments()
        .stream()
        .map(given ->
            String.join(", ", Plans.names(given.agencies()))
                + " + "
                + String.join(", ", Plans.names(given.collaborators())))
        .toList();
  }

  @Test
  void theHeadingOfAWholeSectionIsNoLabel() {
    assertThat(given("1. Sở Y tế ươm cây.\n2. Sở Xây dựng đào hố."))
        .containsExactly("Sở Y tế ươm cây <- Sở Y tế", "Sở Xây dựng đào hố <- Sở Xây dựng");
  }

  @Test
  void givingOrAskingInFrontOfABodyAndAColonIsNoLabel() {
    assertThat(
            given("- Giao Văn phòng Tỉnh đoàn: bảo đảm kinh phí.\n- Đề nghị Sở Y tế: cấp thuốc."))
        .containsExactly("bảo đảm kinh phí <- Văn phòng Tỉnh đoàn", "cấp thuốc <- Sở Y tế");
  }

  @Test
  void aLabelOfTheDeedAloneNamesWhoDoesItWhereABodyFollows() {
    assertThat(
            tasks(
                "a) Ươm giống cây bản địa tại vườn.\nThực hiện: Văn phòng Sở. Thời gian: tháng 6."))
        .containsExactly("Ươm giống cây bản địa tại vườn <- Văn phòng Sở");
  }

  @Test
  void labelsUnderTheLastHeadingLeaveTheItemsOfTheOthersAlone() {
    assertThat(
            tasks(
                """
                1. Truyền thông về trồng cây
                - In 300 tờ rơi về cách trồng cây.
                2. Xây dựng vườn ươm mẫu tại các xã
                - Đơn vị chủ trì: Sở Xây dựng; đơn vị phối hợp: Sở Tài chính.
                """))
        .containsExactly("Xây dựng vườn ươm mẫu tại các xã <- Sở Xây dựng");
  }

  @Test
  void aRemarkInBracketsBelowTheBodiesOfALabelIsNoneOfThem() {
    assertThat(
            tasks(
                """
                1. Nội dung
                a) Ươm giống cây bản địa tại vườn;
                b) Đào hố trồng cây ven sông.
                2. Cơ quan chủ trì
                - Sở Y tế.
                - Sở Xây dựng; Sở Tài chính.
                (Văn phòng Sở Y tế giúp các sở thu thập, tổng hợp số cây).
                3. Thời gian thực hiện: Tháng 6/2031.
                """))
        .containsExactly(
            "Ươm giống cây bản địa tại vườn <- Sở Y tế + Sở Xây dựng + Sở Tài chính",
            "Đào hố trồng cây ven sông <- Sở Y tế + Sở Xây dựng + Sở Tài chính");
  }

  @Test
  void whatAnItemSaysOfItsDoerStandsAboveTheLabelBelow() {
    assertThat(
            tasks(
                """
                1. Nội dung
                a) Ươm giống cây bản địa tại vườn.
                b) Cơ cấu của các tổ trồng cây do Sở Nội vụ hướng dẫn thực hiện.
                2. Cơ quan chủ trì
                - Sở Y tế.
                """))
        .containsExactly(
            "Ươm giống cây bản địa tại vườn <- Sở Y tế",
            "Cơ cấu của các tổ trồng cây do Sở Nội vụ hướng dẫn thực hiện <- Sở Nội vụ");
  }

  @Test
  void aLabelInFrontOfAWholeSentenceSaysNothingAboutTheItemsAbove() {
    assertThat(
            given(
                """
                - Ươm giống cây bản địa tại vườn.
                - Đơn vị đầu mối: Sở Xây dựng chủ trì, phối hợp với các xã theo dõi, đôn đốc, báo cáo số cây hằng năm.
                """))
        .containsExactly(
            "Sở Xây dựng chủ trì, phối hợp với các xã theo dõi, đôn đốc, báo cáo số cây hằng năm"
                + " <- Sở Xây dựng");
  }

  private static List<String> given(String body) {
    return Plans.given(Plans.of("I. TỔ CHỨC THỰC HIỆN\n" + body));
  }

  private static List<String> tasks(String body) {
    return Plans.given(Plans.of("I. NHIỆM VỤ\n" + body));
  }
}
