package vn.kehoach.extractor.trap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.Warning;
import vn.kehoach.extractor.Plans;

/** Numbers that are no quantities, and quantities that look like something else. */
class NumberTrapsTest {

  @Test
  void aRankInTheIntroductionIsNoTarget() {
    Plan plan =
        Plans.of(
            "I. TÌNH HÌNH\nNăm 2023, tỉnh xếp hạng 31/34 về trồng cây.\n"
                + "II. NHIỆM VỤ\n- Trồng cây ven sông.");
    assertThat(plan.targets()).isEmpty();
  }

  @Test
  void theRateOfASubsidyIsNoTarget() {
    Plan plan =
        Plans.of("I. NHIỆM VỤ\n- Hỗ trợ 30% chi phí mua giống cho hộ nghèo, 20% cho hộ cận nghèo.");
    assertThat(plan.targets()).isEmpty();
  }

  @Test
  void slogansWithNumbersAreNoQuantities() {
    assertThat(
            Measures.ofTargets(
                "- Thực hiện mục tiêu “3 giảm” và phương châm “4 tại chỗ”.\n"
                    + "- Phấn đấu đạt mục tiêu 95-95-95."))
        .containsExactly(
            "Thực hiện mục tiêu “3 giảm” và phương châm “4 tại chỗ”: ",
            "Phấn đấu đạt mục tiêu 95-95-95: eq 95 %; eq 95 %; eq 95 %");
  }

  @Test
  void thatNothingHappensIsATargetWithoutANumber() {
    assertThat(Measures.ofTargets("- Không để xảy ra cháy rừng lớn, kéo dài."))
        .containsExactly("Không để xảy ra cháy rừng lớn, kéo dài: ");
  }

  @Test
  void whatIsKeptUpMayBeAList() {
    assertThat(
            Measures.ofTargets("- Tiếp tục duy trì các mô hình hiện có: 25 đội; 06 điểm tư vấn."))
        .containsExactly(
            "Tiếp tục duy trì các mô hình hiện có: 25 đội; 06 điểm tư vấn: eq 25 đội maintain; eq 6"
                + " điểm tư vấn maintain");
  }

  @Test
  void whatIsKeptUpMayHaveNoNumber() {
    assertThat(Measures.ofTargets("- Duy trì số xã đạt chuẩn."))
        .containsExactly("Duy trì số xã đạt chuẩn: ");
  }

  @Test
  void allOfSoManyIsACount() {
    assertThat(Measures.ofTargets("- Giữ vững 19/19 tiêu chí."))
        .containsExactly("Giữ vững 19/19 tiêu chí: eq 19 tiêu chí maintain");
  }

  @Test
  void namesWithBareNumbersAreNoQuantities() {
    assertThat(
            Measures.ofTargets(
                "- Nâng cao hiệu quả của Đội kiểm tra liên ngành 178, Ban Chỉ đạo 138, Chương trình"
                    + " 135, Đề án 06 và Tổng đài 111."))
        .singleElement()
        .asString()
        .endsWith("Tổng đài 111: ");
  }

  @Test
  void whomATargetIsAboutIsNoMeasure() {
    assertThat(
            Measures.ofTargets(
                """
                - 100% doanh nghiệp có từ 25 lao động trở lên có tổ chức công đoàn.
                - 90% phụ nữ từ 15 đến 49 tuổi được khám.
                - 80% trẻ dưới 5 tuổi được tiêm.
                """))
        .allSatisfy(
            line -> assertThat(line).containsOnlyOnce("eq ").doesNotContain("gte", "range"));
  }

  @Test
  void gradesAndOrdinalsAreNoQuantities() {
    assertThat(
            Measures.ofTargets(
                "- Cung cấp dịch vụ công mức độ 4, phủ sóng 5G, phòng COVID-19 theo Nghị quyết Đại"
                    + " hội khóa XIII, Điều 12, khoản 3."))
        .singleElement()
        .asString()
        .endsWith("khoản 3: ");
  }

  @Test
  void aThresholdInsideAShareIsAMeasureOfTheSameTarget() {
    assertThat(Measures.ofTargets("- 90% xã tổ chức ít nhất 01 buổi trồng cây."))
        .containsExactly("90% xã tổ chức ít nhất 01 buổi trồng cây: eq 90 %; gte 1 buổi trồng cây");
  }

  @Test
  void theNumbersOfPapersAreNoQuantities() {
    assertThat(
            Measures.ofTargets(
                "- 100% cơ sở được kiểm tra theo Công văn số 1224/SY-NV ngày 05/3/2024 và Nghị quyết"
                    + " liên tịch 01/2008/NQLT."))
        .singleElement()
        .asString()
        .endsWith(": eq 100 %");
  }

  @Test
  void phonesAndMarksOfFootnotesAreNoQuantities() {
    assertThat(
            Measures.ofTargets(
                "- Trực 24/24 giờ, điện thoại 0206.3852.111, fax 0206 3852 112.\n"
                    + "- Năm 20251 đạt trên 46 triệu cây [2]."))
        .containsExactly(
            "Trực 24/24 giờ, điện thoại 0206.3852.111, fax 0206 3852 112: ",
            "Năm 20251 đạt trên 46 triệu cây [2]: gt 46000000 cây");
  }

  @Test
  void aStrokeMakesAFractionADateOrASymbol() {
    assertThat(
            Measures.ofTargets(
                "- 10/10 huyện có vườn ươm trước ngày 10/10/2024.\n- 02/03 xã có vườn ươm."))
        .containsExactly(
            "10/10 huyện có vườn ươm trước ngày 10/10/2024: eq 10 huyện 2024-10-10",
            "02/03 xã có vườn ươm: eq 2 xã");
  }

  @Test
  void aDateBehindTheLastQuantityIsItsDeadlineWhereItIsWordedAsOne() {
    assertThat(
            Measures.ofTargets(
                "- 100% huyện có vườn ươm, xong trước ngày 15/9/2024.\n"
                    + "- Điểm trung bình đạt ≥ 3,80 điểm (năm 2023: 3,62)."))
        .satisfiesExactly(
            line -> assertThat(line).endsWith(": eq 100 % 2024-09-15"),
            line -> assertThat(line).endsWith(": gte 3.8 điểm"));
  }

  @Test
  void dotsMakeARangeOfCountsOutOfWhatLooksLikeYears() {
    assertThat(
            Measures.ofTargets("- Trồng 2.016 - 2.020 cây quế.\n- Giai đoạn 2016-2020: giữ đất."))
        .first()
        .isEqualTo("Trồng 2.016 - 2.020 cây quế: range 2016 2020 cây quế");
  }

  @Test
  void theNumbersOfStagesAreNoQuantities() {
    assertThat(Measures.ofTargets("- Giai đoạn 2 năm 2024 - 2025, đợt 3 mở rộng vườn ươm."))
        .singleElement()
        .asString()
        .endsWith(": ");
  }

  @Test
  void aRankToBeReachedIsAnUpperBound() {
    assertThat(Measures.ofTargets("- Thuộc nhóm 30 tỉnh dẫn đầu về trồng cây."))
        .containsExactly("Thuộc nhóm 30 tỉnh dẫn đầu về trồng cây: lte 30 hạng");
  }

  @Test
  void theCounterBeforeAListOfTargetsIsNoMeasure() {
    assertThat(
            Measures.of(
                Plans.of(
                    "I. MỤC TIÊU\nỦy ban nhân dân tỉnh đặt ra 02 chỉ tiêu:\n"
                        + "(1) Trồng 300 cây.\n(2) 90% xã có vườn ươm.")))
        .containsExactly("Trồng 300 cây: eq 300 cây", "90% xã có vườn ươm: eq 90 %");
  }

  @Test
  void anExceptionStaysWithItsTarget() {
    assertThat(Measures.ofTargets("- 80% đàn trâu được tiêm (trừ các xã đã tiêm tháng 01/2024)."))
        .containsExactly("80% đàn trâu được tiêm (trừ các xã đã tiêm tháng 01/2024): eq 80 %");
  }

  @Test
  void anAmountThatIsTooLargeIsKeptAndWarnedOf() {
    Plan plan = Plans.of("I. CHỈ TIÊU\n- Huy động 4.300.000.000 tỷ đồng.\n- Huy động 43 tỷ đồng.");
    assertThat(Measures.of(plan).getFirst()).contains("eq 4300000000000000000 đồng");
    assertThat(plan.warnings())
        .filteredOn(warning -> warning.code().equals("AMOUNT_SUSPECT"))
        .singleElement()
        .extracting(Warning::message)
        .asString()
        .contains("4.300.000.000 tỷ");
  }

  @Test
  void partsThatAreMoreThanTheirWholeAreWarnedOf() {
    Plan right = Plans.of("I. CHỈ TIÊU\n- Trồng 30 cây, trong đó 20 cây quế, 10 cây hồi.");
    Plan wrong = Plans.of("I. CHỈ TIÊU\n- Trồng 30 cây, trong đó 20 cây quế, 15 cây hồi.");
    assertThat(right.warnings()).extracting(Warning::code).doesNotContain("SUM_EXCEEDED");
    assertThat(wrong.warnings()).extracting(Warning::code).contains("SUM_EXCEEDED");
  }

  @Test
  void thePartsOfASumStayInItsTarget() {
    assertThat(
            Measures.ofTargets(
                "- Trồng 3.460 cây, trong đó 2.460 cây quế, 500 cây hồi, 500 cây lim."))
        .singleElement()
        .asString()
        .endsWith(": eq 3460 cây; eq 2460 cây quế; eq 500 cây hồi; eq 500 cây lim");
  }
}
