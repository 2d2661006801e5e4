package vn.kehoach.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.corpus.plan.ObjectiveScope;

class GoldCheckTest {

  private static final GoldPlan GOLD = Specimens.gold("mau");

  @Test
  void goodGoldHasNoFindings() {
    assertThat(GoldCheck.check(GOLD, BratTest.text(GOLD))).isEmpty();
  }

  @Test
  void aQuoteThatTheTextLacksIsNamedWithItsPlace() {
    String text = BratTest.text(GOLD).replace("quyết toán", "QT");
    assertThat(GoldCheck.check(GOLD, text))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.place()).isEqualTo("assignments[1]");
          assertThat(finding.guideline()).isEqualTo(Guideline.NOT_IN_TEXT);
        });
  }

  @Test
  void anItemTwiceIsADuplicateUnlessItStandsInTheTextTwice() {
    GoldObjective objective = GOLD.objectives().get(1);
    GoldPlan twice =
        GoldEdits.objectives(GOLD, List.of(GOLD.objectives().get(0), objective, objective));
    String text = BratTest.text(GOLD);
    assertThat(guidelines(twice, text)).containsExactly(Guideline.DUPLICATE);
    assertThat(guidelines(twice, text + "\n" + objective.quote())).isEmpty();
  }

  @Test
  void itemsInAnotherOrderThanTheTextsAreNamed() {
    assertThat(
            guidelines(
                GoldEdits.objectives(GOLD, GOLD.objectives().reversed()), BratTest.text(GOLD)))
        .containsExactly(Guideline.OUT_OF_ORDER);
  }

  @Test
  void bulletsNumbersAndClosingMarksAreNoPartOfAUnit() {
    for (String quote : List.of("- Mua xe", "a) Mua xe", "1. Mua xe", "Mua xe;", "“Mua xe”")) {
      assertThat(guidelines(objective(quote))).as(quote).containsExactly(Guideline.NOT_TRIMMED);
    }
    for (String quote : List.of("Mua xe, sách, v.v.", "02 xe mới", "Mua “xe” và “sách”")) {
      assertThat(guidelines(objective(quote))).as(quote).isEmpty();
    }
  }

  @Test
  void aLineThatIntroducesOthersIsNoItem() {
    assertThat(guidelines(objective("Đến năm 2025:"))).containsExactly(Guideline.INTRODUCTION);
  }

  @Test
  void measuresAreCompleteHaveAUnitAndAreNoYears() {
    assertThat(guidelines(target(measure(Comparator.RANGE, "1", "lần"))))
        .containsExactly(Guideline.INCOMPLETE_MEASURE);
    assertThat(guidelines(target(measure(Comparator.EQ, "3", null))))
        .containsExactly(Guideline.NO_UNIT);
    assertThat(guidelines(target(measure(Comparator.EQ, "2025", "năm"))))
        .containsExactly(Guideline.YEAR_AS_MEASURE);
  }

  @Test
  void bodiesAreNamedOnceAndWrittenOut() {
    assertThat(guidelines(work(List.of()))).containsExactly(Guideline.NO_AGENCY);
    assertThat(guidelines(work(List.of("Sở Y tế", "Sở Y tế"))))
        .containsExactly(Guideline.AGENCY_TWICE);
    assertThat(guidelines(work(List.of("UBND xã")))).containsExactly(Guideline.ABBREVIATED_AGENCY);
  }

  @Test
  void basesAreInTheTextsWordsAndTheirNumbersHaveNoSpace() {
    GoldPlan gold =
        GoldEdits.basis(
            GOLD,
            1,
            b -> new GoldBasis(b.type(), "3 /2019/QH14", null, null, "Luật Thư viện (sửa đổi)"));
    assertThat(GoldCheck.check(gold, BratTest.text(GOLD)))
        .extracting(GoldCheck.Finding::place, GoldCheck.Finding::guideline)
        .containsExactly(
            tuple("header.bases[1]", Guideline.SPACE_IN_NUMBER),
            tuple("header.bases[1]", Guideline.NOT_IN_TEXT),
            tuple("header.bases[1]", Guideline.NOT_IN_TEXT));
  }

  @Test
  void theSameWordsAreNotAnObjectiveAndATarget() {
    GoldPlan both =
        GoldEdits.objectives(
            GOLD,
            List.of(new GoldObjective(GOLD.targets().get(3).quote(), ObjectiveScope.SPECIFIC)));
    assertThat(guidelines(both)).containsExactly(Guideline.OBJECTIVE_AND_TARGET);
  }

  private static List<Guideline> guidelines(GoldPlan gold) {
    return GoldCheck.check(gold).stream().map(GoldCheck.Finding::guideline).toList();
  }

  private static List<Guideline> guidelines(GoldPlan gold, String text) {
    return GoldCheck.check(gold, text).stream().map(GoldCheck.Finding::guideline).toList();
  }

  private static GoldPlan objective(String quote) {
    return GoldEdits.objectives(
        GOLD, List.of(new GoldObjective(quote, ObjectiveScope.UNSPECIFIED)));
  }

  private static GoldPlan target(GoldMeasure measure) {
    return GoldEdits.targets(GOLD, List.of(new GoldTarget("Mua xe", List.of(measure))));
  }

  private static GoldPlan work(List<String> agencies) {
    return GoldEdits.assignments(
        GOLD,
        List.of(
            new GoldAssignment(
                "Mua xe", agencies, AssignmentRole.RESPONSIBLE, List.of(), null, null)));
  }

  private static GoldMeasure measure(
      Comparator comparator, String value, @org.jspecify.annotations.Nullable String unit) {
    return new GoldMeasure(comparator, new BigDecimal(value), null, null, unit, null, null, null);
  }
}
