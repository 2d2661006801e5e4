package vn.kehoach.extractor.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.plan.FundingItem;
import vn.kehoach.corpus.plan.Measure;
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
  void amountsInBracketsCountBesideShares() {
    assertThat(item("Ngân sách huyện chiếm 60% tổng kinh phí (khoảng 150 triệu đồng).").amounts())
        .extracting(Measure::value)
        .containsExactly(new BigDecimal("150000000"));
  }

  @Test
  void anAmountThatIsSaidAgainInWordsIsOne() {
    assertThat(item("Tổng kinh phí: 20.000.000 đồng (Hai mươi triệu đồng).").amounts()).hasSize(1);
  }

  @Test
  void theBudgetLawIsNoSource() {
    assertThat(item("Lập dự toán theo quy định của Luật Ngân sách nhà nước.").sources()).isEmpty();
  }

  @Test
  void aSourceThatIsNamedTwiceIsOne() {
    assertThat(item("Ngân sách tỉnh hỗ trợ; phần còn lại do ngân sách tỉnh bù.").sources())
        .containsExactly("Ngân sách tỉnh");
  }

  @Test
  void programmesAndLoansAreSources() {
    assertThat(
            item("Từ nguồn Chương trình mục tiêu quốc gia giảm nghèo bền vững, vốn tín dụng và"
                    + " nguồn huy động hợp pháp khác.")
                .sources())
        .containsExactly(
            "Chương trình mục tiêu quốc gia giảm nghèo bền vững",
            "vốn tín dụng",
            "nguồn huy động hợp pháp khác");
  }

  @Test
  void linesOnWhoAndWhenAreNoItems() {
    assertThat(
            Plans.of(
                    "I. KINH PHÍ\n- Mua giống.\n- Đơn vị chủ trì: Sở Y tế.\n- Thời gian: năm 2024.")
                .funding())
        .hasSize(1);
  }

  @Test
  void aLineThatNamesItsMoneyAfterALabelIsAnItem() {
    assertThat(item("Kinh phí: Dự kiến 9,2 tỷ đồng từ nguồn huy động.").amounts()).hasSize(1);
  }

  @Test
  void closingWordsThatNameNoMoneyAreNoItems() {
    assertThat(
            Plans.of(
                    "I. KINH PHÍ\n- Mua giống.\nĐề nghị các xã khẩn trương thực hiện Kế hoạch này.")
                .funding())
        .hasSize(1);
  }

  @Test
  void moneyInAnotherSectionIsNoItem() {
    assertThat(Plans.of("I. NHIỆM VỤ\n- Hỗ trợ mỗi hộ 2 triệu đồng.").funding()).isEmpty();
  }

  private static FundingItem item(String unit) {
    return Plans.of("I. KINH PHÍ\n- " + unit).funding().getFirst();
  }
}
