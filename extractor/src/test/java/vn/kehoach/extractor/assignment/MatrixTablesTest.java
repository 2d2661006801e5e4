package vn.kehoach.extractor.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.extractor.Plans;

/** Tables whose columns are headed by bodies, with a mark where one has to do with a row's work. */
class MatrixTablesTest {

  private static final String BODY = "I. NHIỆM VỤ\nBảng phân công như sau:";
  private static final String HEAD = "TT | Nhiệm vụ | Sở Y tế | Công an tỉnh | Sở Tài chính";

  @Test
  void aMarkGivesTheWorkToTheBodyAboveIt() {
    assertThat(given(HEAD, "1 | Chọn hạt giống | X | | x", "2 | Đào hố trồng cây | | ✓ | "))
        .containsExactly(
            "Chọn hạt giống <- Sở Y tế + Sở Tài chính", "Đào hố trồng cây <- Công an tỉnh");
  }

  @Test
  void aMarkAloneMakesNoLead() {
    assertThat(first(HEAD, "1 | Chọn hạt giống | X | | ", "2 | Đào hố trồng cây | | X | ").role())
        .isEqualTo(AssignmentRole.RESPONSIBLE);
  }

  @Test
  void lettersTellWhoLeadsAndWhoHelps() {
    Assignment given =
        first(HEAD, "1 | Chọn hạt giống | CT | PH | PH", "2 | Đào hố trồng cây | | CT | ");
    assertThat(Plans.doers(given)).containsExactly("Sở Y tế");
    assertThat(Plans.names(given.collaborators())).containsExactly("Công an tỉnh", "Sở Tài chính");
    assertThat(given.role()).isEqualTo(AssignmentRole.LEAD);
  }

  @Test
  void wordsTellWhoLeadsAndWhoHelps() {
    Assignment given =
        first(HEAD, "1 | Chọn hạt giống | Phối hợp | Chủ trì | ", "2 | Đào hố | | chủ trì | ");
    assertThat(Plans.doers(given)).containsExactly("Công an tỉnh");
    assertThat(Plans.names(given.collaborators())).containsExactly("Sở Y tế");
    assertThat(given.role()).isEqualTo(AssignmentRole.LEAD);
  }

  @Test
  void whoeverOnlyHelpsSupports() {
    Assignment given =
        first(HEAD, "1 | Chọn hạt giống | | PH | PH", "2 | Đào hố trồng cây | CT | | ");
    assertThat(Plans.doers(given)).containsExactly("Công an tỉnh", "Sở Tài chính");
    assertThat(given.role()).isEqualTo(AssignmentRole.SUPPORT);
  }

  @Test
  void bodiesMayStandUnderAHeadingOfTheirOwn() {
    assertThat(
            given(
                "TT | Nội dung | Đơn vị thực hiện | < | Thời gian",
                "^ | ^ | Sở Y tế | Công an tỉnh | ^",
                "1 | Chọn hạt giống | X | | Quý II/2024",
                "2 | Đào hố trồng cây | | X | Quý III/2024"))
        .containsExactly("Chọn hạt giống <- Sở Y tế", "Đào hố trồng cây <- Công an tỉnh");
  }

  @Test
  void columnsOfTimeAndProductAreRead() {
    Assignment given =
        first(
            "TT | Công việc | Sở Y tế | Công an tỉnh | Thời hạn | Sản phẩm",
            "1 | Chọn hạt giống | X | | Quý II/2024 | Danh mục",
            "2 | Đào hố trồng cây | | X | Quý III/2024 | Báo cáo");
    assertThat(given.deadline()).isEqualTo("2024-Q2");
    assertThat(given.output()).isEqualTo("Danh mục");
  }

  @Test
  void headingsRepeatedOnTheNextPageAreNoRow() {
    assertThat(given(HEAD, "1 | Chọn hạt giống | X | | ", HEAD, "2 | Đào hố trồng cây | | X | "))
        .containsExactly("Chọn hạt giống <- Sở Y tế", "Đào hố trồng cây <- Công an tỉnh");
  }

  @Test
  void aTableOfTheSameWidthGoesOnWithTheBodiesOfTheOneBefore() {
    assertThat(
            Plans.given(
                Plans.withTables(
                    BODY,
                    List.of(
                        List.of(HEAD, "1 | Chọn hạt giống | X | | ", "2 | Đào hố | | X | "),
                        List.of("3 | Trồng cây ven sông | | X | X")))))
        .contains("Trồng cây ven sông <- Công an tỉnh + Sở Tài chính");
  }

  @Test
  void rowsThatHeadOthersGiveNoWork() {
    assertThat(
            given(
                HEAD,
                "I | Phát triển vườn ươm | < | < | <",
                "1 | Chọn hạt giống | X | | ",
                "2 | Đào hố trồng cây | | X | "))
        .hasSize(2);
  }

  @Test
  void aTimetableWithMarksUnderMonthsGivesNoWork() {
    assertThat(
            given(
                "TT | Nhiệm vụ | Tháng 1 | Tháng 2 | Tháng 3",
                "1 | Chọn hạt giống | X | | ",
                "2 | Đào hố trồng cây | | X | X"))
        .isEmpty();
  }

  @Test
  void aTimetableBesideAColumnOfDoersKeepsThatColumn() {
    assertThat(
            given(
                "TT | Nhiệm vụ | Đơn vị thực hiện | Quý I | Quý II",
                "1 | Chọn hạt giống | Sở Y tế | X | ",
                "2 | Đào hố trồng cây | Công an tỉnh | | X"))
        .containsExactly("Chọn hạt giống <- Sở Y tế", "Đào hố trồng cây <- Công an tỉnh");
  }

  @Test
  void figuresUnderBodiesGiveNoWork() {
    assertThat(
            given(HEAD, "1 | Cây giống (nghìn cây) | 12 | 5 | x", "2 | Phân bón (tấn) | 3 | 1 | 2"))
        .isEmpty();
  }

  @Test
  void marksUnderBodiesThatAreJudgedGiveNoWork() {
    assertThat(
            given(
                "TT | Tiêu chí | Sở Y tế | Công an tỉnh | Sở Tài chính",
                "1 | Có vườn ươm đạt chuẩn | X | | x",
                "2 | Có kế hoạch trồng cây | | X | "))
        .isEmpty();
  }

  @Test
  void marksUnderPlacesGiveNoWork() {
    assertThat(
            given(
                "TT | Nội dung | Xã An Lạc | Xã Đức Quang | Xã Minh Long",
                "1 | Đạt chuẩn vườn ươm | X | | x",
                "2 | Có điểm trồng cây | | X | "))
        .isEmpty();
  }

  private static Assignment first(String... rows) {
    return Plans.withTable(BODY, rows).assignments().getFirst();
  }

  private static List<String> given(String... rows) {
    return Plans.given(Plans.withTable(BODY, rows));
  }
}
