package vn.kehoach.extractor.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.plan.FundingItem;
import vn.kehoach.extractor.Plans;

class FundingExtractorTest {

  @Test
  void everyUnitOfASectionOnMoneyIsAnItem() {
    assertThat(Plans.of("I. KINH PHÍ\n- Mua giống.\n- Thuê đất ươm.").funding()).hasSize(2);
  }

  @Test
  void amountsOfMoneyAreRead() {
    assertThat(item("Tổng kinh phí 350 triệu đồng mua 2.000 cây giống.").amounts())
        .hasSize(1)
        .allSatisfy(amount -> assertThat(amount.value()).isEqualByComparingTo("350000000"));
  }

  @Test
  void namesOfSourcesAreRead() {
    assertThat(item("Từ ngân sách tỉnh, xã hội hóa và các nguồn hợp pháp khác.").sources())
        .containsExactly("ngân sách tỉnh", "xã hội hóa", "nguồn hợp pháp khác");
  }

  @Test
  void moneyInAnotherSectionIsNoItem() {
    assertThat(Plans.of("I. NHIỆM VỤ\n- Hỗ trợ mỗi hộ 2 triệu đồng.").funding()).isEmpty();
  }

  private static FundingItem item(String unit) {
    return Plans.of("I. KINH PHÍ\n- " + unit).funding().getFirst();
  }
}
