package vn.kehoach.extractor.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.extractor.Plans;

/** Who does what in long papers, whose clerks do not number, bullet and label as they should. */
class WholePapersTest {

  @Test
  void aTableOfTasksWithoutItsPaperGivesWork() {
    assertThat(
            Plans.given(
                Plans.onlyTable(
                    "12 VIỆC TRỌNG TÂM",
                    "TT | Nhiệm vụ | Cơ quan chủ trì | Kết quả",
                    "1 | Ươm giống cây bản địa | Sở Y tế | Báo cáo",
                    "2 | Đào hố ven sông | Sở Xây dựng | Báo cáo",
                    "3 | Trồng cây quanh nhà chờ | Công an tỉnh | Báo cáo")))
        .containsExactly(
            "Ươm giống cây bản địa <- Sở Y tế",
            "Đào hố ven sông <- Sở Xây dựng",
            "Trồng cây quanh nhà chờ <- Công an tỉnh");
  }

  @Test
  void aLineOfNothingButBodiesHeadsTheParagraphsBelowIt() {
    assertThat(
            charged(
                """
                Sở Xây dựng
                Ươm giống cây bản địa.
                Sở Y tế, Công an tỉnh
                Theo chức năng được giao, trực tại bờ sông trong mùa lũ.
                """))
        .containsExactly(
            "Ươm giống cây bản địa <- Sở Xây dựng",
            "Theo chức năng được giao, trực tại bờ sông trong mùa lũ <- Sở Y tế + Công an tỉnh");
  }

  @Test
  void aCloserBelowUnnumberedHeadingsIsNobodysWork() {
    assertThat(
            charged(
                """
                Ủy ban nhân dân các xã
                Giao đất trồng cây cho từng thôn.
                Yêu cầu các sở, ban, ngành nghiêm túc thực hiện Kế hoạch này.
                """))
        .containsExactly("Giao đất trồng cây cho từng thôn <- Ủy ban nhân dân các xã");
  }

  @Test
  void toWinPeopleOverIsTheDeedOfTheBodyAbove() {
    assertThat(
            charged(
                """
                1. Đề nghị Hội Nông dân tỉnh
                Vận động các tổ chức, cá nhân góp cây giống cho các xã.
                """))
        .containsExactly(
            "Vận động các tổ chức, cá nhân góp cây giống cho các xã <- Hội Nông dân tỉnh");
  }

  @Test
  void aLineThatMakesABodyTheLeadGivesItTheItemsBelowInAnySection() {
    assertThat(
            Plans.given(
                Plans.of(
                    """
                    II. NHIỆM VỤ
                    a) Sở Xây dựng chủ trì, phối hợp với các xã:
                    - Ươm giống cây bản địa;
                    - Đắp lại bờ kè.
                    """)))
        .containsExactly("Ươm giống cây bản địa <- Sở Xây dựng", "Đắp lại bờ kè <- Sở Xây dựng");
  }

  @Test
  void labelsGovernTheContentsThatAreAnnouncedBelowThem() {
    assertThat(
            Plans.given(
                Plans.of(
                    """
                    II. NHIỆM VỤ
                    1. Chính sách hỗ trợ giống cây
                    Cơ quan chủ trì: Sở Xây dựng.
                    Cơ quan phối hợp: Công an tỉnh.
                    Nội dung:
                    - Ươm giống cây bản địa;
                    - Đắp lại bờ kè.
                    2. Chính sách hỗ trợ đất
                    Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Công an tỉnh.
                    Nội dung:
                    - Giao đất ven sông.
                    """)))
        .containsExactly(
            "Ươm giống cây bản địa <- Sở Xây dựng",
            "Đắp lại bờ kè <- Sở Xây dựng",
            "Giao đất ven sông <- Sở Y tế");
  }

  @Test
  void aSentenceThatBeginsWithItsTimeGoesOnWithTheBodyBefore() {
    assertThat(
            charged(
                "Công an tỉnh chủ trì việc tuần tra bờ sông. Hằng quý tổng hợp báo cáo Ủy ban"
                    + " nhân dân tỉnh."))
        .containsExactly(
            "Công an tỉnh chủ trì việc tuần tra bờ sông <- Công an tỉnh",
            "Hằng quý tổng hợp báo cáo Ủy ban nhân dân tỉnh <- Công an tỉnh");
  }

  @Test
  void whatOneBodyIsGivenInAClosingSentenceIsWork() {
    assertThat(
            charged(
                """
                1. Sở Y tế
                - Cấp thuốc cho các trạm.
                Trên đây là Kế hoạch trồng cây. Yêu cầu các sở, ngành nghiêm túc triển khai; giao Sở Xây dựng theo dõi, đôn đốc.
                """))
        .containsExactly(
            "Cấp thuốc cho các trạm <- Sở Y tế",
            "Yêu cầu các sở, ngành nghiêm túc triển khai; giao Sở Xây dựng theo dõi, đôn đốc <- Sở"
                + " Xây dựng");
  }

  @Test
  void theIssuersLastWordToItsMembersGivesNoWork() {
    assertThat(
            charged(
                """
                1. Sở Y tế
                - Cấp thuốc cho các trạm.
                Ban Chỉ đạo tỉnh yêu cầu các thành viên, các cơ quan, đơn vị nghiêm túc thực hiện.
                """))
        .containsExactly("Cấp thuốc cho các trạm <- Sở Y tế");
  }

  @Test
  void twoBodiesThatOneItemAsksEachForItsShareBothHaveTheWork() {
    assertThat(
            charged(
                "3. Đề nghị Ban Tuyên giáo Huyện ủy chỉ đạo tuyên truyền; Sở Y tế tổ chức trực cấp"
                    + " cứu."))
        .containsExactly(
            "Đề nghị Ban Tuyên giáo Huyện ủy chỉ đạo tuyên truyền; Sở Y tế tổ chức trực cấp cứu <-"
                + " Ban Tuyên giáo Huyện ủy + Sở Y tế");
  }

  @Test
  void helpersBehindSemicolonsAreGivenNothing() {
    assertThat(
            charged(
                "3. Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh; Sở Tài chính tổ chức trực cấp cứu."))
        .containsExactly(
            "Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh; Sở Tài chính tổ chức trực cấp cứu <-"
                + " Sở Y tế");
  }

  @Test
  void aRunInHeadingMayListBodiesThatNobodyKnows() {
    assertThat(charged("6. Sở Công Thương, Cảng cá Hòa An: Quản lý việc xếp cây lên xe ô tô."))
        .containsExactly("Quản lý việc xếp cây lên xe ô tô <- Sở Công Thương + Cảng cá Hòa An");
  }

  @Test
  void whatAnOfficeIsToTheWorkIsNoSecondBody() {
    assertThat(
            charged("1. Đồng chí Chủ tịch UBND xã - Trưởng Ban Chỉ huy: Chỉ đạo chung việc trồng."))
        .containsExactly("Chỉ đạo chung việc trồng <- Chủ tịch Ủy ban nhân dân xã");
  }

  @Test
  void eachOfThoseAboveIsNoBodyOfItsOwn() {
    assertThat(
            charged(
                """
                1. UBND các phường
                - Mỗi phường cử 50 người dọn bờ sông.
                """))
        .containsExactly("Mỗi phường cử 50 người dọn bờ sông <- Ủy ban nhân dân các phường");
  }

  private static List<String> charged(String body) {
    return Plans.given(Plans.of("IV. TỔ CHỨC THỰC HIỆN\n" + body));
  }
}
