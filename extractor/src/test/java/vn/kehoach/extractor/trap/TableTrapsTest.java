package vn.kehoach.extractor.trap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.extractor.Plans;

/** Cells and rows of tables that are not what they look like. */
class TableTrapsTest {

  private static final String TARGETS = "I. CHỈ TIÊU\nCác chỉ tiêu như sau:";

  @Test
  void cellsKeepTheirSignsAndRangesAndADashIsNothing() {
    Plan plan =
        Plans.withTable(
            TARGETS,
            "TT | Chỉ tiêu | Đơn vị tính | Năm 2024",
            "1 | Diện tích trồng cây | ha | >2.300",
            "2 | Tỷ lệ xã có vườn ươm | % | ≥95",
            "3 | Số vườn ươm mới | vườn | 07 - 09",
            "4 | Tỷ lệ cây chết | % | dưới 3",
            "5 | Số trại giống | trại | -");
    assertThat(Measures.of(plan))
        .containsExactly(
            "Diện tích trồng cây: gt 2300 ha",
            "Tỷ lệ xã có vườn ươm: gte 95 %",
            "Số vườn ươm mới: range 7 9 vườn",
            "Tỷ lệ cây chết: lt 3 %");
  }

  @Test
  void aRowOfABreakdownKeepsItsWords() {
    Plan plan =
        Plans.withTable(
            TARGETS,
            "TT | Chỉ tiêu | Đơn vị tính | Năm 2024",
            "1 | Số xã có vườn ươm | xã | 46",
            " | Trong đó: xã biên giới | xã | 14");
    assertThat(Measures.of(plan))
        .containsExactly("Số xã có vườn ươm: eq 46 xã", "Trong đó: xã biên giới: eq 14 xã");
  }

  @Test
  void whatIsSharedOutForAYearIsDueInIt() {
    Plan plan =
        Plans.withTable(
            "I. NHIỆM VỤ\n- Trồng cây.\nNơi nhận:\n- Như trên.\nPHỤ LỤC II\n"
                + "GIAO CHỈ TIÊU NĂM 2026 CHO CÁC HUYỆN",
            "TT | Chỉ tiêu | Đơn vị tính | Bảo Lâm | Bảo Lạc",
            "1 | Diện tích trồng cây | ha | 230 | 140");
    assertThat(plan.targets()).isNotEmpty();
    assertThat(Measures.of(plan)).allSatisfy(line -> assertThat(line).endsWith("ha 2026"));
  }

  @Test
  void aFormToBeFilledInGivesNothing() {
    Plan plan =
        Plans.withTable(
            "I. NHIỆM VỤ\n- Trồng cây.\nNơi nhận:\n- Như trên.\nPHỤ LỤC\nMẫu số 01: BÁO CÁO KẾT QUẢ",
            "TT | Chỉ tiêu | Đơn vị tính | Kết quả thực hiện",
            "1 | Số cây đã trồng | cây | …",
            "2 | Số xã có vườn ươm | xã | ......");
    assertThat(plan.targets()).isEmpty();
    assertThat(plan.assignments()).isEmpty();
  }
}
