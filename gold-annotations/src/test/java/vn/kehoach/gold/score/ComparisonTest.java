package vn.kehoach.gold.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.Planted;
import vn.kehoach.gold.Specimens;

class ComparisonTest {

  private static final List<GoldPlan> GOLD =
      IntStream.range(0, 8).mapToObj(i -> Specimens.gold("mau-" + i)).toList();

  static List<Planted> errors() {
    return Planted.all();
  }

  @Test
  void aRunAgainstItselfShowsNoDifference() {
    Comparison same = Comparison.of(run("target-missed"), run("target-missed"));
    assertThat(same.gains()).isEmpty();
    assertThat(same.losses()).isEmpty();
    assertThat(same.rows()).isEmpty();
    assertThat(same.p()).isEqualTo(1);
  }

  @Test
  void aLostItemIsNamedInEveryDocument() {
    Comparison comparison = Comparison.of(run("nothing"), run("objective-missed"));
    assertThat(comparison.gains()).isEmpty();
    assertThat(
            comparison.losses().stream()
                .filter(loss -> loss.row() == Row.OBJECTIVES_STRICT)
                .map(Comparison.Change::expected))
        .hasSize(GOLD.size())
        .containsOnly(GOLD.getFirst().objectives().getFirst().quote());
    assertThat(comparison.after()).isLessThan(comparison.before());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("errors")
  void whatOneRunLosesTheOtherGains(Planted planted) {
    Comparison there = Comparison.of(run("nothing"), run(planted.name()));
    Comparison back = Comparison.of(run(planted.name()), run("nothing"));
    assertThat(there.losses()).hasSameSizeAs(back.gains());
    assertThat(there.losses().isEmpty()).isEqualTo(planted.moves().isEmpty());
    assertThat(there.p()).isEqualTo(back.p());
  }

  @Test
  void aDifferenceInEveryDocumentIsHardlyChance() {
    assertThat(Comparison.of(run("nothing"), run("objective-missed")).p()).isLessThan(0.02);
  }

  @Test
  void aDifferenceInOneDocumentMayBeChance() {
    Map<String, Plan> plans = plans("nothing");
    plans.putAll(
        Map.of("mau-3", plans("objective-missed").getOrDefault("mau-3", plans.get("mau-3"))));
    Comparison comparison = Comparison.of(run("nothing"), new Evaluator().evaluate(GOLD, plans));
    assertThat(comparison.losses()).isNotEmpty();
    assertThat(comparison.p()).isEqualTo(1);
  }

  @Test
  void refusesRunsOverDifferentDocuments() {
    Evaluation other = new Evaluator().evaluate(List.of(Specimens.gold("khac")), Map.of());
    assertThatThrownBy(() -> Comparison.of(run("nothing"), other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("same gold");
  }

  private static Evaluation run(String planted) {
    return new Evaluator().evaluate(GOLD, plans(planted));
  }

  private static Map<String, Plan> plans(String name) {
    Planted planted =
        Planted.all().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    return GOLD.stream()
        .collect(
            Collectors.toMap(GoldPlan::name, gold -> Specimens.plan(planted.error().apply(gold))));
  }
}
