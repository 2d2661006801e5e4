package vn.kehoach.extractor.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.corpus.plan.Warning;
import vn.kehoach.extractor.Plans;

class PlanListTest {

  private static final String PAGE =
      """
      Văn bản mới trong tuần
      1. Kế hoạch số 162/KH-UBND ngày 13/5/2024 về trồng cây ven sông
      Phấn đấu trồng 1.200 cây. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính cấp thuốc.
      2. Kế hoạch số 163/KH-UBND ngày 14/5/2024 về tưới cây mùa khô
      Công an tỉnh giúp các xã chở nước; UBND các huyện bố trí kinh phí tại địa phương.
      """;

  @Test
  void aPageOfSeveralPlansIsOneReport() {
    assertThat(page().kind()).isEqualTo(PlanKind.NEWS);
    assertThat(page().warnings()).extracting(Warning::code).containsExactly("SEVERAL_PLANS");
  }

  @Test
  void whatIsOnePlansOwnStaysOutOfTheHeader() {
    assertThat(page().header().number()).isNull();
    assertThat(page().header().issuedOn()).isNull();
  }

  @Test
  void whatStandsUnderEachPlanIsRead() {
    assertThat(Plans.texts(page().targets())).containsExactly("Phấn đấu trồng 1.200 cây");
    assertThat(Plans.given(page()))
        .containsExactly(
            "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính cấp thuốc <- Sở Y tế",
            "Công an tỉnh giúp các xã chở nước <- Công an tỉnh",
            "UBND các huyện bố trí kinh phí tại địa phương <- Ủy ban nhân dân các huyện");
  }

  private static Plan page() {
    return Plans.extract(Plans.lines(PAGE));
  }
}
