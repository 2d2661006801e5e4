package vn.kehoach.extractor.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.plan.Measure;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.Target;
import vn.kehoach.extractor.Plans;

class TargetExtractorTest {

  private static final String TABLE = "I. CHỈ TIÊU\nCác chỉ tiêu như sau:";

  @Test
  void aShareDemandedByADayIsATarget() {
    assertThat(
            Plans.texts(
                Plans.of(
                        "I. YÊU CẦU\n- 100% xã có vườn ươm trước ngày 20/9/2024.\n"
                            + "- Bảo đảm 100% người dân được hướng dẫn.")
                    .targets()))
        .containsExactly("100% xã có vườn ươm trước ngày 20/9/2024");
  }

  @Test
  void everyItemOfASectionOnTargetsIsATarget() {
    assertThat(texts("I. CHỈ TIÊU\n- Trồng 300 cây.\n- Mỗi xã có vườn ươm."))
        .containsExactly("Trồng 300 cây", "Mỗi xã có vườn ươm");
  }

  @Test
  void theYearInFrontOfACountIsNoPartOfIt() {
    assertThat(texts("I. CHỈ TIÊU\n- Năm 2024: 12 hợp tác xã;\n- Năm 2025: 15 hợp tác xã."))
        .containsExactly("12 hợp tác xã", "15 hợp tác xã");
  }

  @Test
  void aTotalAndARemarkInBracketsCommitToNothing() {
    assertThat(
            Plans.texts(
                Plans.withTable(
                        "I. CHỈ TIÊU\n(Các xã còn lại giao sau khi khảo sát)\nGiao các xã như sau:",
                        "TT | Xã | Số cây (cây)",
                        "1 | Ái Nghĩa | 45",
                        "2 | Đại Minh | 60",
                        " | Cộng | 105")
                    .targets()))
        .containsExactly("Ái Nghĩa", "Đại Minh");
  }

  @Test
  void moneyInASectionOnOneLineIsNoTargetOfItsPart() {
    assertThat(
            texts(
                """
                Phần II
                MỤC TIÊU VÀ GIẢI PHÁP
                I. Mục tiêu
                - Trồng 300 cây.
                II. Kinh phí: Dự kiến 9,2 tỷ đồng từ ngân sách tỉnh.
                """))
        .containsExactly("Trồng 300 cây");
  }

  @Test
  void aQuantityAmongSpecificAimsIsATarget() {
    assertThat(texts("I. MỤC TIÊU\n1. Mục tiêu cụ thể\n- Giữ đất.\n- Trồng 300 cây."))
        .containsExactly("Trồng 300 cây");
  }

  @Test
  void wherePlansAreHeadedLaterIsAnAimToo() {
    assertThat(
            texts(
                "I. MỤC TIÊU\n1. Đến năm 2025\n- Trồng 300 cây.\n"
                    + "2. Định hướng đến năm 2030\n- Trồng 500 cây."))
        .containsExactly("Trồng 300 cây", "Trồng 500 cây");
  }

  @Test
  void anAimWithItsTimeMayHeadItsOwnLine() {
    assertThat(
            texts(
                "I. NỘI DUNG\n1. Mục tiêu phấn đấu năm 2025: Trồng 300 cây; giữ 90% cây non.\n"
                    + "2. Nhiệm vụ: Ươm giống."))
        .containsExactly("Trồng 300 cây", "giữ 90% cây non");
  }

  @Test
  void aMillionAndThousandsAreOneCount() {
    Measure measure =
        Plans.of("I. CHỈ TIÊU\n- Đón 1 triệu 200 nghìn lượt khách.")
            .targets()
            .getFirst()
            .measures()
            .getFirst();
    assertThat(measure.value()).isEqualByComparingTo("1200000");
    assertThat(measure.unit()).isEqualTo("lượt khách");
  }

  @Test
  void aTargetHasItsMeasure() {
    Measure measure =
        Plans.of("I. CHỈ TIÊU\n- Ít nhất 90% số xã có vườn ươm.")
            .targets()
            .getFirst()
            .measures()
            .getFirst();
    assertThat(measure.value()).isEqualByComparingTo("90");
    assertThat(measure.unit()).isEqualTo("%");
  }

  @Test
  void aTargetHasItsDeadline() {
    assertThat(Plans.of("I. CHỈ TIÊU\n- Đến năm 2026, trồng 300 cây.").targets())
        .extracting(Target::deadline)
        .containsExactly("2026");
  }

  @Test
  void aTaskThatSaysWhatIsStrivenForStatesATarget() {
    assertThat(texts("I. NHIỆM VỤ\n- Phấn đấu trồng 300 cây trong năm."))
        .containsExactly("Phấn đấu trồng 300 cây trong năm");
  }

  @Test
  void aQuantityInATaskAloneIsNoTarget() {
    assertThat(texts("I. NHIỆM VỤ\n- Tổ chức 02 lớp tập huấn ươm giống.")).isEmpty();
  }

  @Test
  void aRowOfATableIsATarget() {
    assertThat(table("STT | Chỉ tiêu | ĐVT | Kế hoạch 2024", "1 | Cây trồng mới | cây | 300"))
        .containsExactly("Cây trồng mới");
  }

  @Test
  void theUnitComesFromItsColumn() {
    List<Measure> measures =
        Plans.withTable(
                TABLE, "STT | Chỉ tiêu | ĐVT | Kế hoạch 2024", "1 | Tỷ lệ cây sống | % | 92,5")
            .targets()
            .getFirst()
            .measures();
    assertThat(measures).extracting(Measure::unit).containsExactly("%");
    assertThat(measures).extracting(Measure::value).containsExactly(new BigDecimal("92.5"));
  }

  @Test
  void whatWasReachedBeforeIsNoTarget() {
    List<Target> targets =
        Plans.withTable(
                TABLE,
                "Chỉ tiêu | ĐVT | Thực hiện 2023 | Kế hoạch 2024",
                "Cây trồng mới | cây | 150 | 300")
            .targets();
    assertThat(targets.getFirst().measures())
        .extracting(measure -> measure.text())
        .containsExactly("300");
  }

  @Test
  void whoWatchesATargetMakesItNoWorkAndItsResultAnAim() {
    Plan plan =
        Plans.withTable(
            TABLE,
            "TT | Chỉ tiêu | Đơn vị | Kết quả | Cơ quan chủ trì theo dõi, đánh giá",
            "1 | Tỷ lệ cây sống | % | ≥ 92 | Sở Y tế");
    assertThat(plan.assignments()).isEmpty();
    assertThat(plan.targets().getFirst().measures())
        .extracting(measure -> measure.text())
        .containsExactly("≥ 92");
  }

  @Test
  void aRowWithoutAValueIsNone() {
    assertThat(
            table(
                "STT | Chỉ tiêu | ĐVT | Kế hoạch 2024",
                "I | Lâm nghiệp | | ",
                "1 | Cây trồng mới | cây | 300"))
        .containsExactly("Cây trồng mới");
  }

  @Test
  void aTableWithoutAColumnOfIndicatorsGivesNone() {
    assertThat(table("Họ tên | Tuổi", "Nguyễn Văn Mẫu | 45")).isEmpty();
  }

  @Test
  void theHeadingsDateHoldsForTheTargetsBelow() {
    assertThat(
            deadlines(
                """
                I. CHỈ TIÊU
                1. Đến hết năm 2026:
                - Trồng 300 cây.
                2. Đến năm 2030:
                - Trồng 900 cây.\
                """))
        .containsExactly("2026", "2030");
  }

  @Test
  void aDateThatOpensAUnitHoldsForItsLaterPieces() {
    assertThat(
            deadlines(
                """
                I. CHỈ TIÊU
                - Phấn đấu đến năm 2027 tỷ lệ sống đạt 90%; có ít nhất 30 vườn ươm đạt chuẩn.\
                """))
        .containsExactly("2027", "2027");
  }

  @Test
  void theHeadOfAColumnSaysWhenItsValuesAreDue() {
    List<Measure> measures =
        Plans.withTable(
                TABLE, "Chỉ tiêu | ĐVT | Năm 2025 | Năm 2026", "Cây trồng mới | cây | 150 | 300")
            .targets()
            .getFirst()
            .measures();
    assertThat(measures).extracting(Measure::deadline).containsExactly("2025", "2026");
  }

  @Test
  void aColumnOfComparisonAndAYearBeforeThePlanAreNoTargets() {
    List<Measure> measures =
        Plans.withTable(
                TABLE,
                "Chỉ tiêu | ĐVT | Năm 2023 | Năm 2024 | So sánh (%)",
                "Cây trồng mới | cây | 150 | 300 | 200")
            .targets()
            .getFirst()
            .measures();
    assertThat(measures).extracting(Measure::text).containsExactly("300");
  }

  @Test
  void yearsMayStandInARowBelowTheHeadings() {
    List<Measure> measures =
        Plans.withTable(
                TABLE,
                "Chỉ tiêu | ĐVT | Thực hiện | Kế hoạch | <",
                "^ | ^ | 2023 | 2025 | 2026",
                "Cây trồng mới | cây | 90 | 150 | 300")
            .targets()
            .getFirst()
            .measures();
    assertThat(measures).extracting(Measure::deadline).containsExactly("2025", "2026");
  }

  @Test
  void eachPlaceThatATargetIsSharedOutToIsATarget() {
    List<Target> targets =
        Plans.withTable(
                TABLE,
                "TT | Đơn vị | Số cây hiện có | Số cây trồng mới | Tỷ lệ sống",
                "1 | Xã An Hòa | 900 | 1.200 | 95%",
                "2 | Xã Bình Hòa | 700 | 850 | >90%")
            .targets();
    assertThat(Plans.texts(targets)).containsExactly("Xã An Hòa", "Xã Bình Hòa");
    assertThat(targets.getFirst().measures())
        .extracting(measure -> String.valueOf(measure.value()))
        .containsExactly("1200", "95");
  }

  @Test
  void aTableThatSharesTargetsAmongPlacesIsOneOfTargets() {
    Plan plan =
        Plans.withTable(
            "I. NHIỆM VỤ\nGiao chỉ tiêu cho các xã như biểu dưới đây.",
            "TT | Chỉ tiêu | ĐVT | Toàn huyện | Xã A | Xã B",
            "1 | Cây trồng mới | cây | 300 | 200 | 100");
    assertThat(Plans.texts(plan.targets())).containsExactly("Cây trồng mới");
  }

  @Test
  void aRequirementThatSaysWhatIsStrivenForStatesATarget() {
    assertThat(
            texts(
                """
                I. MỤC ĐÍCH, YÊU CẦU
                1. Mục đích
                - Giữ đất.
                2. Yêu cầu
                - Bảo đảm thiết thực, tiết kiệm.
                - Phấn đấu 100% thôn có vườn ươm trước ngày 20/6/2024.\
                """))
        .containsExactly("Phấn đấu 100% thôn có vườn ươm trước ngày 20/6/2024");
  }

  @Test
  void aListGoesOnWithWhatIsStrivenFor() {
    assertThat(
            texts("I. NHIỆM VỤ\n- Vay vốn, phấn đấu dư nợ đạt 48 tỷ đồng; tỷ lệ nợ xấu dưới 0,3%."))
        .hasSize(2);
  }

  @Test
  void anActivityAfterWhatIsStrivenForIsNoTarget() {
    assertThat(texts("I. NHIỆM VỤ\n- Phấn đấu tỷ lệ sống đạt 90%; tổ chức 02 lớp tập huấn."))
        .containsExactly("Phấn đấu tỷ lệ sống đạt 90%");
  }

  @Test
  void whatWasReachedLastYearIsNoTarget() {
    assertThat(texts("I. NHIỆM VỤ\n- Năm 2023, toàn tỉnh trồng 6.200 cây, đạt 87,5% kế hoạch."))
        .isEmpty();
  }

  @Test
  void aNoteAboutAnAnnexIsNoTarget() {
    assertThat(texts("I. CHỈ TIÊU\n- Trồng 300 cây.\n(Chỉ tiêu chi tiết có phụ lục kèm theo)"))
        .containsExactly("Trồng 300 cây");
  }

  @Test
  void aHeadingOverNumbersStandsOverTheValues() {
    assertThat(
            table(
                "TT | Ngành, nghề | Chỉ tiêu (người) | <",
                "^ | ^ | Cao đẳng | Trung cấp",
                "1 | Trồng quế | 120 | 200",
                "2 | Ươm cây | 90 | -",
                " | Tổng | 210 | 200"))
        .containsExactly("Trồng quế", "Ươm cây");
  }

  private static List<String> deadlines(String body) {
    return Plans.of(body).targets().stream()
        .flatMap(target -> target.measures().stream())
        .map(Measure::deadline)
        .toList();
  }

  private static List<String> texts(String body) {
    return Plans.texts(Plans.of(body).targets());
  }

  private static List<String> table(String... rows) {
    return Plans.texts(Plans.withTable(TABLE, rows).targets());
  }
}
