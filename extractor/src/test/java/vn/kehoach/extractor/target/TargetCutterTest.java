package vn.kehoach.extractor.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.deadline.DeadlineParser;
import vn.kehoach.extractor.language.Predicates;
import vn.kehoach.extractor.language.Words;
import vn.kehoach.extractor.model.Models;
import vn.kehoach.extractor.outline.Units;
import vn.kehoach.extractor.rule.RuleSet;

class TargetCutterTest {

  private static final TargetCutter CUTTER =
      new TargetCutter(
          new Units(Models.standard().splitter()),
          new QuantityParser(new DeadlineParser()),
          Predicates.standard(),
          RuleSet.load("target-context").rule("target.context.shares"));

  @Test
  void eachSentenceIsATarget() {
    assertThat(cut("Trồng 300 cây ven sông. Chăm sóc 90% số cây non."))
        .containsExactly("Trồng 300 cây ven sông", "Chăm sóc 90% số cây non");
  }

  @Test
  void aSemicolonBeforeAShareOfItsOwnCuts() {
    assertThat(cut("100% xã có vườn ươm; 80% hộ trồng cây"))
        .containsExactly("100% xã có vườn ươm", "80% hộ trồng cây");
  }

  @Test
  void aListOfCountsThatHangsOnOneVerbStaysWhole() {
    assertThat(cut("Trồng mới 300 cây lát; 200 cây xoan; 100 cây keo")).hasSize(1);
  }

  @Test
  void namesWithTheirSharesOfACountHangOnTheFirst() {
    assertThat(cut("Huyện Mẫu Sơn trồng 150 ha quế; Hòa An 110; Văn Mẫu 90")).hasSize(1);
  }

  @Test
  void aClauseThatHangsOnItsPurposeStaysWhole() {
    assertThat(cut("Tổ chức 02 hội thi nhằm nâng cao ý thức giữ rừng; tuyên truyền về cây xanh"))
        .hasSize(1);
  }

  @Test
  void aSemicolonInBracketsCutsNothing() {
    assertThat(cut("Trồng 300 cây (lát 200 cây; 100% keo có rào)")).hasSize(1);
  }

  @Test
  void aSentenceOnThePartsBelongsToItsWhole() {
    assertThat(
            cut(
                "Trồng mới 400 ha. Trong đó: Cây lát đạt 300 ha; Cây keo đạt 100 ha. Chăm sóc 90% số"
                    + " cây non."))
        .containsExactly(
            "Trồng mới 400 ha. Trong đó: Cây lát đạt 300 ha; Cây keo đạt 100 ha",
            "Chăm sóc 90% số cây non");
  }

  @Test
  void whatFollowsABreakdownsColonBelongsToItsWhole() {
    assertThat(cut("Tốc độ tăng đạt 16%, trong đó: Nông nghiệp tăng 6%; công nghiệp tăng 18%"))
        .hasSize(1);
    assertThat(
            cut(
                "Trồng 10 triệu cây, trong đó năm 2026 trồng 2 triệu cây; từ năm 2027 mỗi năm"
                    + " trồng 4 triệu cây"))
        .hasSize(1);
  }

  @Test
  void aFallWhoseVerbStandsBeforeGoesOn() {
    assertThat(
            cut(
                "Giảm tỷ lệ cháy rừng ở xã Đông xuống dưới 3%; ở xã Tây xuống dưới 2%;"
                    + " giảm tỷ lệ phá rừng xuống dưới 1%"))
        .containsExactly(
            "Giảm tỷ lệ cháy rừng ở xã Đông xuống dưới 3%; ở xã Tây xuống dưới 2%",
            "giảm tỷ lệ phá rừng xuống dưới 1%");
  }

  @Test
  void valuesOfLaterYearsGoOnWithTheirIndicator() {
    assertThat(cut("Tỷ lệ hộ trồng cây đạt 60% năm 2024; 80% năm 2025 và giảm 30% số cây chết"))
        .hasSize(1);
  }

  @Test
  void aShareWithoutAVerbGoesOnWithWhomElseItIsOf() {
    assertThat(cut("100% cán bộ trồng rừng các xã; hộ trồng quế, lâm trường được tập huấn"))
        .hasSize(1);
    assertThat(cut("100% cán bộ xã được tập huấn; hộ trồng quế được vay vốn")).hasSize(2);
  }

  @Test
  void theSharesOfTheGradesAreOneTarget() {
    assertThat(cut("Chất lượng rừng: Tốt 36,5% (91 ha); Khá 40% (100 ha); không có rừng kém"))
        .hasSize(1);
    assertThat(cut("Tốt 36,5%; Khá 40%; Chưa đạt dưới 1%")).hasSize(1);
  }

  @Test
  void yearsWithTheirValuesAreOneIndicator() {
    assertThat(cut("năm 2026: 80,5%; năm 2027: 84%; năm 2028: 90%")).hasSize(1);
    assertThat(cut("Tỷ lệ hộ trồng quế năm 2026 là 80%; năm 2027 là 84%")).hasSize(1);
    assertThat(cut("Năm 2026 trồng 80 ha quế; năm 2027 đón 300 khách")).hasSize(2);
  }

  @Test
  void whoStrivesBeforeAColonIsNoPartOfTheTarget() {
    assertThat(cut("Theo đó, tỉnh phấn đấu: đến năm 2030 có 45% số hộ trồng quế"))
        .containsExactly("đến năm 2030 có 45% số hộ trồng quế");
    assertThat(cut("Theo kế hoạch, huyện đặt ra các yêu cầu sau: 45% số hộ trồng quế ven suối"))
        .containsExactly("45% số hộ trồng quế ven suối");
  }

  @Test
  void aComparedCountGoesOnWithAListToo() {
    assertThat(cut("Tuyên truyền cho ít nhất 500 người dân; ít nhất 600 học sinh các trường"))
        .hasSize(1);
  }

  @Test
  void aLabelBeforeATextWithItsOwnSubjectIsContext() {
    assertThat(
            cut("Cây ăn quả: Tổng diện tích cam toàn huyện đạt 300 ha; sản lượng cam đạt 90 tấn"))
        .containsExactly("Tổng diện tích cam toàn huyện đạt 300 ha", "sản lượng cam đạt 90 tấn");
  }

  @Test
  void aMarkerIsNoPartOfTheTarget() {
    assertThat(cut("(1) Trồng 300 cây; (2) Mở 02 vườn ươm"))
        .containsExactly("Trồng 300 cây", "Mở 02 vườn ươm");
  }

  @Test
  void anOpeningWithAYearIsNoPartOfTheTarget() {
    assertThat(cut("Đến năm 2025: 90% số xã có vườn ươm")).containsExactly("90% số xã có vườn ươm");
  }

  @Test
  void theSharesOfOneWholeStayTogether() {
    assertThat(cut("Cơ cấu rừng: cây lát chiếm 34%; cây xoan chiếm 39%; cây keo chiếm 27%"))
        .hasSize(1);
  }

  @Test
  void aBreakdownIsNeverCutOff() {
    assertThat(cut("100% hộ có vườn; trong đó ít nhất 25% hộ nghèo được hỗ trợ")).hasSize(1);
  }

  @Test
  void thePartsOfACountStayWithIt() {
    assertThat(
            cut(
                "Trồng mới 5.500 cây, gồm: cây lát 3.600 cây; ươm thêm giống keo 800 cây;"
                    + " tổ chức trồng xoan 1.100 cây"))
        .hasSize(1);
  }

  @Test
  void aWordBeforeTheYearIsNoPartOfTheTargetEither() {
    assertThat(cut("Cụ thể, đến năm 2025: 90% số xã có vườn ươm"))
        .containsExactly("90% số xã có vườn ươm");
  }

  @Test
  void eightThousandPiecesAreCutInGoodTime() {
    String list = "Tổ chức (lớp; hội) nhằm giữ rừng; 20 cây lát; 90% hộ có vườn; ".repeat(2_000);

    assertTimeout(Duration.ofSeconds(20), () -> assertThat(cut(list)).isNotEmpty());
  }

  private static List<String> cut(String unit) {
    return CUTTER.cut(unit, new Span(0, unit.length()), Words.of(unit)).stream()
        .map(span -> span.of(unit))
        .toList();
  }
}
