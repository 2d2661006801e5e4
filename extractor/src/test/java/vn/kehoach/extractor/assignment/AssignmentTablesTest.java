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
  void linesOfOneCellMayTellLeadAndPartnersApart() {
    Assignment given =
        first(
            "TT | Nhiệm vụ | Đơn vị thực hiện",
            "1 | Ươm giống | - Chủ trì: Sở Y tế\n- Phối hợp: Công an tỉnh");
    assertThat(Plans.names(given.agencies())).containsExactly("Sở Y tế");
    assertThat(Plans.names(given.collaborators())).containsExactly("Công an tỉnh");
    assertThat(given.role()).isEqualTo(AssignmentRole.LEAD);
  }

  @Test
  void labelsInOneCellNeedNoLinesOfTheirOwn() {
    Assignment given =
        first(
            "TT | Nhiệm vụ | Đơn vị thực hiện",
            "1 | Ươm giống | Chủ trì: Sở Y tế Phối hợp: Công an tỉnh");
    assertThat(Plans.names(given.agencies())).containsExactly("Sở Y tế");
    assertThat(Plans.names(given.collaborators())).containsExactly("Công an tỉnh");
  }

  @Test
  void ofTwoColumnsOfTimeTheOneOfTheEndCounts() {
    Assignment given =
        first(
            "TT | Nhiệm vụ | Đơn vị thực hiện | Thời gian bắt đầu | Thời gian kết thúc",
            "1 | Ươm giống | Sở Y tế | 01/2024 | 3/2024");
    assertThat(given.deadline()).isEqualTo("2024-03");
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

  @Test
  void aRowThatSaysNothingButItsWordsHeadsTheRowsBelowIt() {
    assertThat(
            given(
                HEAD,
                "I | Phát triển vườn ươm | | ",
                "1 | Chọn hạt giống | Sở Y tế | ",
                "II | Trồng cây ven sông | | ",
                "1 | Đào hố trồng cây | Công an tỉnh | "))
        .containsExactly("Chọn hạt giống <- Sở Y tế", "Đào hố trồng cây <- Công an tỉnh");
  }

  @Test
  void aBodyOverARunOfRowsDoesThemWhereNoOtherIsNamed() {
    assertThat(
            given(
                HEAD,
                "I | Sở Y tế | < | <",
                "1 | Chọn hạt giống | | Sở Tài chính",
                "2 | Phơi hạt giống | Sở Nội vụ | ",
                "II | Phát triển vườn ươm | < | <",
                "1 | Đào hố trồng cây | | Sở Tài chính"))
        .containsExactly("Chọn hạt giống <- Sở Y tế", "Phơi hạt giống <- Sở Nội vụ");
  }

  @Test
  void bodiesOverRunsOfRowsDoThemWhereNoColumnNamesAny() {
    assertThat(
            given(
                "TT | Nhiệm vụ | Thời gian | Sản phẩm",
                "I | Sở Y tế | | ",
                "1 | Chọn hạt giống | Quý I | Danh mục",
                "2 | Phơi hạt giống | Quý II | ",
                "II | Công an tỉnh | | ",
                "1 | Tuần tra vườn ươm | Quý III | Báo cáo"))
        .containsExactly(
            "Chọn hạt giống <- Sở Y tế",
            "Phơi hạt giống <- Sở Y tế",
            "Tuần tra vườn ươm <- Công an tỉnh");
  }

  @Test
  void bodiesOverRunsOfIndicatorsOrCostsGiveNoWork() {
    assertThat(
            given(
                "TT | Chỉ tiêu | Thời gian | Kết quả",
                "I | Sở Y tế | | ",
                "1 | Tỷ lệ hạt nảy mầm | Quý I | 90%"))
        .isEmpty();
    assertThat(
            given(
                "TT | Nội dung | Kinh phí | Nguồn vốn",
                "I | Sở Y tế | | ",
                "1 | Mua hạt giống | 200 | Ngân sách tỉnh"))
        .isEmpty();
  }

  @Test
  void theWordsOverARunOfRowsAreTheirContext() {
    assertThat(
            first(HEAD, "I | Phát triển vườn ươm | < | <", "1 | Chọn hạt giống | Sở Y tế | ")
                .context())
        .isEqualTo("Phát triển vườn ươm");
  }

  @Test
  void aNumberThatHoldsTheNextRowsHeadsThem() {
    assertThat(
            given(
                HEAD,
                "1.1 | Chọn hạt giống | Sở Y tế | ",
                "2 | Trồng cây ven sông | | ",
                "2.1 | Đào hố trồng cây | Công an tỉnh | "))
        .containsExactly("Chọn hạt giống <- Sở Y tế", "Đào hố trồng cây <- Công an tỉnh");
  }

  @Test
  void aBlankCellBesideAWorkThatIsNumberedOnMeansTheBodyAbove() {
    assertThat(
            given(HEAD, "1 | Chọn hạt giống | Sở Y tế | ", "2 | Phơi hạt giống | | Sở Tài chính"))
        .containsExactly("Chọn hạt giống <- Sở Y tế", "Phơi hạt giống <- Sở Y tế");
  }

  @Test
  void headingsMayStandOverSeveralRows() {
    assertThat(
            given(
                "TT | Nội dung | Cơ quan, đơn vị | < | Thời hạn",
                "^ | ^ | Chủ trì | Phối hợp | ^",
                "1 | Ươm giống | Sở Y tế | Công an tỉnh | Quý II/2024"))
        .containsExactly("Ươm giống <- Sở Y tế");
  }

  @Test
  void aSecondRowOfHeadingsThatCopyingMovedToTheLeftEdgeIsPutInItsPlace() {
    Assignment given =
        first(
            "TT | Nội dung | Cơ quan thực hiện | Thời hạn | ",
            "Chủ trì | Phối hợp | | | ",
            "1 | Ươm giống | Sở Y tế | Công an tỉnh | Quý II/2024");
    assertThat(Plans.doers(given)).containsExactly("Sở Y tế");
    assertThat(Plans.names(given.collaborators())).containsExactly("Công an tỉnh");
    assertThat(given.deadline()).isEqualTo("2024-Q2");
  }

  @Test
  void repeatedHeadingsThatAMergedNumberMovedToTheLeftChangeNoColumns() {
    assertThat(
            given(
                HEAD,
                "1 | Chọn hạt giống | Sở Y tế | Sở Tài chính",
                "II | Trồng cây ven sông | | ",
                "Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | ",
                "2 | Đào hố trồng cây | Công an tỉnh | Sở Tài chính"))
        .containsExactly("Chọn hạt giống <- Sở Y tế", "Đào hố trồng cây <- Công an tỉnh");
  }

  @Test
  void aRowOfColumnNumbersIsNoWork() {
    assertThat(given(HEAD, "(1) | (2) | (3) | (4)", "1 | Ươm giống | Sở Y tế | "))
        .containsExactly("Ươm giống <- Sở Y tế");
  }

  @Test
  void oneCellMayTellWhoLeadsAndWhoHelps() {
    Assignment given =
        first(
            "TT | Công việc | Phân công thực hiện",
            "1 | Ươm giống | Sở Y tế chủ trì, Công an tỉnh, Sở Tài chính phối hợp");
    assertThat(given.role()).isEqualTo(AssignmentRole.LEAD);
    assertThat(Plans.doers(given)).containsExactly("Sở Y tế");
    assertThat(Plans.names(given.collaborators())).containsExactly("Công an tỉnh", "Sở Tài chính");
  }

  @Test
  void aColumnOfUnitsOfMeasureNamesNobody() {
    assertThat(given("TT | Nội dung | Đơn vị | Kế hoạch", "1 | Cây giống | cây | 1.200")).isEmpty();
  }

  @Test
  void aBareColumnOfBodiesNamesWhoDoesTheWork() {
    assertThat(given("TT | Nội dung | Đơn vị | Ghi chú", "1 | Ươm giống | Sở Y tế | "))
        .containsExactly("Ươm giống <- Sở Y tế");
  }

  @Test
  void ofAPersonTheOfficeCounts() {
    assertThat(
            given(
                "TT | Nhiệm vụ | Người thực hiện",
                "1 | Kiểm tra hố trồng | Đ/c Lan (Bí thư Đoàn)",
                "2 | Rà soát hồ sơ | Đỗ Văn Mẫu"))
        .containsExactly("Kiểm tra hố trồng <- Bí thư Đoàn");
  }

  @Test
  void aListOfStaffGivesNoWork() {
    assertThat(given("TT | Họ và tên | Chức vụ | Đơn vị", "1 | Đỗ Văn Mẫu | Giám đốc | Sở Y tế"))
        .isEmpty();
  }

  @Test
  void lostHeadingsAreGuessedFromTheCells() {
    assertThat(
            given(
                "1 | Triển khai nền tảng đào tạo cho người trồng cây | Sở Y tế | UBND các xã",
                "2 | Xây dựng bộ tiêu chí đánh giá mức phủ xanh | Sở Nội vụ | UBND các xã",
                "3 | Tổ chức tập huấn cho cán bộ kỹ thuật | Công an tỉnh | UBND các xã"))
        .hasSize(3)
        .first()
        .isEqualTo("Triển khai nền tảng đào tạo cho người trồng cây <- Sở Y tế");
  }

  @Test
  void aColumnOfCodesIsNotTheWork() {
    assertThat(
            given(
                "TT | Mã tiêu chí | Hoạt động cải tiến | Đơn vị chịu trách nhiệm chính",
                "1 | A1.2 | Trồng cây quanh nhà chờ | Sở Xây dựng"))
        .containsExactly("Trồng cây quanh nhà chờ <- Sở Xây dựng");
  }

  @Test
  void yearsBelowAHeadingAreHeadingsToo() {
    assertThat(
            given(
                "TT | Nhiệm vụ | Số cây | < | Đơn vị thực hiện",
                "^ | ^ | 2024 | 2025 | ^",
                "1 | Trồng cây quanh nhà chờ | 30 | 40 | Sở Xây dựng"))
        .containsExactly("Trồng cây quanh nhà chờ <- Sở Xây dựng");
  }

  @Test
  void aCouncilWhosePurposeBeginsLikeADeedIsABody() {
    assertThat(
            given(
                "TT | Công việc | Người thực hiện",
                "1 | Chọn giống theo 3 đợt | Hội đồng tuyển giống"))
        .containsExactly("Chọn giống theo 3 đợt <- Hội đồng tuyển giống");
  }

  @Test
  void wordsThatStandInEveryColumnHeadTheRowsBelow() {
    assertThat(
            given(
                "TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm",
                "I | Công tác trồng rừng, bảo vệ rừng | Công tác trồng rừng, bảo vệ rừng | Công tác trồng rừng, bảo vệ rừng",
                "1 | Ươm giống | Sở Y tế | Báo cáo"))
        .containsExactly("Ươm giống <- Sở Y tế");
  }

  private static Assignment first(String... rows) {
    return Plans.withTable(BODY, rows).assignments().getFirst();
  }

  private static List<String> given(String... rows) {
    return Plans.given(Plans.withTable(BODY, rows));
  }
}
