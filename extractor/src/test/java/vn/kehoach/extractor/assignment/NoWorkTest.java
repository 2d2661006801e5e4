package vn.kehoach.extractor.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.extractor.Plans;

/** What looks like work that is given to somebody, and is none. */
class NoWorkTest {

  @Test
  void whatSomebodyIsToBeIsNoDeed() {
    assertThat(
            Plans.given(
                Plans.extract(
                    Plans.lines(
                        """
                        Ngày 05/3/2024, UBND tỉnh Cao Bằng ban hành Kế hoạch số 18/KH-UBND về trồng cây.
                        Các xã đạt chuẩn về vườn ươm trước mùa mưa.
                        """))))
        .isEmpty();
  }

  @Test
  void whoIsChargedByTheIssuerHasWork() {
    assertThat(reported("Sở Y tế được UBND tỉnh giao chủ trì cấp thuốc cho các xã."))
        .containsExactly("Sở Y tế được UBND tỉnh giao chủ trì cấp thuốc cho các xã <- Sở Y tế");
  }

  @Test
  void toCarryOutThePlanIsNoWorkOfItsOwn() {
    assertThat(reported("UBND tỉnh yêu cầu các địa phương triển khai thực hiện Kế hoạch này."))
        .isEmpty();
  }

  @Test
  void aTaskThatNamesNobodyIsNoAssignment() {
    assertThat(tasks("- Tập huấn kỹ năng trồng cây cho người dân.")).isEmpty();
  }

  @Test
  void liabilityIsNoWork() {
    assertThat(tasks("- Chủ tịch UBND xã chịu trách nhiệm nếu để cây chết hàng loạt trên địa bàn."))
        .isEmpty();
  }

  @Test
  void aClosingFormulaGivesNoWork() {
    assertThat(
            given(
                "1. Sở Y tế\n- Cấp thuốc.\nTrong quá trình thực hiện nếu có vướng mắc, đề nghị"
                    + " các đơn vị phản ánh về Sở Y tế."))
        .containsExactly("Cấp thuốc <- Sở Y tế");
  }

  @Test
  void theAnnouncementOfThePlanGivesNoWork() {
    assertThat(given("Trên đây là Kế hoạch trồng cây, đề nghị các sở thực hiện.")).isEmpty();
  }

  @Test
  void bodiesAmongAimsAreGivenNothing() {
    assertThat(Plans.of("I. MỤC ĐÍCH\n- Sở Y tế nâng cao ý thức giữ rừng.").assignments())
        .isEmpty();
  }

  @Test
  void answeringForFailuresIsNoWork() {
    assertThat(
            given(
                "- Chủ tịch UBND các xã chịu trách nhiệm trước Chủ tịch UBND tỉnh nếu để cây chết."))
        .isEmpty();
  }

  @Test
  void carryingOutThePaperAsAWholeIsAClosingFormula() {
    assertThat(
            given(
                "3. Giám đốc các Sở, Chủ tịch UBND các huyện chịu trách nhiệm thi hành Kế hoạch này."))
        .isEmpty();
  }

  @Test
  void whatABodyDidIsNoWork() {
    assertThat(given("- Sở Y tế đã tổ chức 12 lớp tập huấn.")).isEmpty();
  }

  @Test
  void aTopicThatOnlySoundsLikeABodyIsNone() {
    assertThat(tasks("1. Doanh nghiệp số\n- Hỗ trợ trồng cây.\n2. Trường học\n- Trồng cây."))
        .isEmpty();
  }

  @Test
  void theTitleOverAllSectionsNamesNobody() {
    assertThat(
            Plans.given(
                Plans.of(
                    "IV. TRÁCH NHIỆM CỦA CÁC ĐƠN VỊ\n1. Theo dõi cây.\n2. Sở Y tế: cấp thuốc.")))
        .containsExactly("cấp thuốc <- Sở Y tế");
  }

  private static List<String> reported(String sentence) {
    return Plans.given(
        Plans.extract(
            Plans.lines(
                "Ngày 12/3/2024, UBND tỉnh Cao Bằng ban hành Kế hoạch số 45/KH-UBND về trồng cây.\n"
                    + "Theo Kế hoạch, tỉnh phấn đấu trồng 300 cây.\n"
                    + sentence)));
  }

  private static List<String> given(String body) {
    return Plans.given(Plans.of("I. TỔ CHỨC THỰC HIỆN\n" + body));
  }

  private static List<String> tasks(String body) {
    return Plans.given(Plans.of("I. NHIỆM VỤ\n" + body));
  }
}
