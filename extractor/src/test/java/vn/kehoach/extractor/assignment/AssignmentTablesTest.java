package vn.kehoach.extractor.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.extractor.Plans;

class AssignmentTablesTest {

  private static final String BODY = "I. NHIỆM VỤ\nBảng phân công như sau:";
  private static final String HEAD = "TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp";

  @Test
  void aRowGivesItsWorkToTheBodyInItsColumn() {
    assertThat(given(HEAD, "1 | Ươm giống | Sở Y tế | Sở Tài chính"))
        .containsExactly("Ươm giống <- Sở Y tế");
  }

  @Test
  void theColumnOfTheLeadMakesALead() {
    assertThat(first(HEAD, "1 | Ươm giống | Sở Y tế | Sở Tài chính").role())
        .isEqualTo(AssignmentRole.LEAD);
  }

  @Test
  void theColumnOfThePartnersMakesCollaborators() {
    assertThat(
            Plans.names(
                first(HEAD, "1 | Ươm giống | Sở Y tế | Sở Tài chính\nCông an tỉnh")
                    .collaborators()))
        .containsExactly("Sở Tài chính", "Công an tỉnh");
  }

  @Test
  void columnsOfTimeAndProductAreRead() {
    Assignment given =
        first(
            "TT | Nhiệm vụ | Đơn vị thực hiện | Thời gian hoàn thành | Sản phẩm",
            "1 | Ươm giống | Sở Y tế | Quý II/2024 | Danh mục giống");
    assertThat(given.deadline()).isEqualTo("2024-Q2");
    assertThat(given.output()).isEqualTo("Danh mục giống");
  }

  @Test
  void columnsMayStandInAnyOrder() {
    assertThat(given("Cơ quan chủ trì | Nội dung công việc", "Sở Y tế | Ươm giống"))
        .containsExactly("Ươm giống <- Sở Y tế");
  }

  @Test
  void aMergedCellOfABodyCountsForEachOfItsRows() {
    assertThat(given(HEAD, "1 | Ươm giống | Sở Y tế | ", "2 | Đào hố | ^ | "))
        .containsExactly("Ươm giống <- Sở Y tế", "Đào hố <- Sở Y tế");
  }

  @Test
  void aRowOverAllColumnsIsAHeadingOfRows() {
    assertThat(given(HEAD, "Nhóm nhiệm vụ ươm giống | < | < | <", "1 | Chọn hạt | Sở Y tế | "))
        .containsExactly("Chọn hạt <- Sở Y tế");
  }

  @Test
  void aRepeatedHeaderIsNoRow() {
    assertThat(given(HEAD, "1 | Chọn hạt | Sở Y tế | ", HEAD, "2 | Đào hố | Công an tỉnh | "))
        .containsExactly("Chọn hạt <- Sở Y tế", "Đào hố <- Công an tỉnh");
  }

  @Test
  void aTableOfTheSameWidthGoesOnWithTheColumnsOfTheOneBefore() {
    assertThat(
            Plans.given(
                Plans.withTables(
                    BODY,
                    List.of(
                        List.of(HEAD, "1 | Chọn hạt | Sở Y tế | "),
                        List.of("2 | Đào hố | Công an tỉnh | ")))))
        .containsExactly("Chọn hạt <- Sở Y tế", "Đào hố <- Công an tỉnh");
  }

  @Test
  void aDittoMarkMeansTheBodyAbove() {
    assertThat(given(HEAD, "1 | Chọn hạt | Sở Y tế | ", "2 | Đào hố | nt | "))
        .containsExactly("Chọn hạt <- Sở Y tế", "Đào hố <- Sở Y tế");
  }

  @Test
  void aDittoMarkAfterAHeadingOfRowsMeansNobody() {
    assertThat(
            given(
                HEAD,
                "1 | Chọn hạt | Sở Y tế | ",
                "Nhóm nhiệm vụ trồng cây | < | < | <",
                "2 | Đào hố | nt | "))
        .containsExactly("Chọn hạt <- Sở Y tế");
  }

  @Test
  void aTableWithoutAColumnOfDoersGivesNone() {
    assertThat(given("TT | Nội dung | Ghi chú", "1 | Chọn hạt | Sở Y tế")).isEmpty();
  }

  @Test
  void aNumberInFrontOfTheWorkIsNoPartOfIt() {
    assertThat(given("Nhiệm vụ | Đơn vị chủ trì", "1. Chọn hạt | Sở Y tế"))
        .containsExactly("Chọn hạt <- Sở Y tế");
  }

  private static Assignment first(String... rows) {
    return Plans.withTable(BODY, rows).assignments().getFirst();
  }

  private static List<String> given(String... rows) {
    return Plans.given(Plans.withTable(BODY, rows));
  }
}
