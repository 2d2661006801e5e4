package vn.kehoach.gold.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.gold.GoldEdits;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.Planted;
import vn.kehoach.gold.Specimens;

class PlantedErrorsTest {

  private static final GoldPlan GOLD = Specimens.gold("mau");

  static List<Planted> errors() {
    return Planted.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("errors")
  void eachErrorMovesTheFiguresThatItShouldAndNoOthers(Planted planted) {
    Tally perfect = counts(GOLD);
    Tally planned = counts(planted.error().apply(GOLD));

    Set<String> moved =
        Arrays.stream(Row.values())
            .filter(row -> !perfect.counts(row).equals(planned.counts(row)))
            .map(Row::label)
            .collect(Collectors.toSet());

    assertThat(moved).isEqualTo(planted.moves());
  }

  @Test
  void aPlanThatSaysWhatGoldSaysIsPerfectInEveryRow() {
    Evaluation evaluation =
        new Evaluator().evaluate(List.of(GOLD), Map.of("mau", Specimens.plan(GOLD)));

    assertThat(evaluation.micro().overall()).isEqualTo(1);
    assertThat(evaluation.micro().rows().values()).allMatch(Counts::isRight);
    assertThat(evaluation.micro().rows()).containsOnlyKeys(Row.values());
  }

  @Test
  void withoutAPlanEverythingCountsAsMissed() {
    Evaluation evaluation = new Evaluator().evaluate(List.of(GOLD), Map.of());

    assertThat(evaluation.documents().getFirst().planFound()).isFalse();
    assertThat(evaluation.micro().rows())
        .containsEntry(Row.TARGETS_STRICT, new Counts(0, 0, 4))
        .containsEntry(Row.MEASURES, new Counts(0, 0, 4))
        .containsEntry(Row.ASSIGNMENTS_AGENCY, new Counts(0, 0, 5))
        .containsEntry(Row.HEADER, new Counts(0, 0, 8))
        .containsEntry(Row.HEADER_BASES, new Counts(0, 0, 2))
        .containsEntry(Row.KIND, new Counts(0, 0, 1));
    assertThat(evaluation.micro().overall()).isZero();
  }

  @Test
  void aWrongCutCountsOnceAsMissedAndOnceAsMadeUp() {
    Planted shifted =
        Planted.all().stream().filter(p -> p.name().equals("target-shifted")).findFirst().get();

    assertThat(counts(shifted.error().apply(GOLD)).rows())
        .containsEntry(Row.TARGETS_STRICT, new Counts(3, 1, 1))
        .containsEntry(Row.TARGETS_LENIENT, new Counts(4, 0, 0));
  }

  @Test
  void basesThatNobodyAnnotatedAreNotJudged() {
    GoldPlan silent = GoldEdits.header(GOLD, header -> GoldEdits.withBases(header, null));

    Evaluation evaluation =
        new Evaluator().evaluate(List.of(silent), Map.of("mau", Specimens.plan(GOLD)));

    assertThat(evaluation.micro().counts(Row.HEADER_BASES).isZero()).isTrue();
    assertThat(evaluation.documents().getFirst().misses()).isEmpty();
  }

  @Test
  void basesOfADocumentThatNamesNoneAreMadeUp() {
    GoldPlan none = GoldEdits.header(GOLD, header -> GoldEdits.withBases(header, List.of()));

    Evaluation evaluation =
        new Evaluator().evaluate(List.of(none), Map.of("mau", Specimens.plan(GOLD)));

    assertThat(evaluation.micro().counts(Row.HEADER_BASES)).isEqualTo(new Counts(0, 2, 0));
  }

  private static Tally counts(GoldPlan predicted) {
    return new Evaluator()
        .evaluate(List.of(GOLD), Map.of("mau", Specimens.plan(predicted)))
        .documents()
        .getFirst()
        .tally();
  }
}
