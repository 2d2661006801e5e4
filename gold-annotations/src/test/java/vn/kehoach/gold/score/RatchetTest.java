package vn.kehoach.gold.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.Planted;
import vn.kehoach.gold.Specimens;

class RatchetTest {

  @TempDir private Path folder;

  @Test
  void anUnknownDocumentIsNew() throws IOException {
    assertThat(check("nothing").outcome()).isEqualTo(Baseline.Outcome.NEW);
  }

  @Test
  void theSameResultsAreTheSame() throws IOException {
    record("target-missed");
    assertThat(check("target-missed").outcome()).isEqualTo(Baseline.Outcome.SAME);
  }

  @Test
  void aWorseDocumentFailsAndNamesTheRows() throws IOException {
    record("nothing");
    Baseline.Check check = check("target-missed");
    assertThat(check.fails()).isTrue();
    assertThat(check.worse()).containsExactly(Row.TARGETS_STRICT, Row.MEASURES);
  }

  @Test
  void aLostBasisFailsThoughTheOverallFigureLeavesItOut() throws IOException {
    record("nothing");
    assertThat(check("basis-missing").worse()).containsExactly(Row.HEADER_BASES);
  }

  @Test
  void aBetterDocumentAsksToBeRecorded() throws IOException {
    record("target-missed");
    Baseline.Check check = check("nothing");
    assertThat(check.outcome()).isEqualTo(Baseline.Outcome.BETTER);
    assertThat(check.fails()).isFalse();
  }

  @Test
  void betterInOneRowDoesNotExcuseWorseInAnother() throws IOException {
    record("target-missed");
    assertThat(check("objective-missed").outcome()).isEqualTo(Baseline.Outcome.WORSE);
  }

  @Test
  void otherGoldIsNoJudgementOnTheProgram() throws IOException {
    record("nothing");
    GoldPlan gold = Specimens.gold("mau");
    GoldPlan less =
        new GoldPlan(
            gold.name(),
            gold.document(),
            gold.kind(),
            gold.annotators(),
            gold.header(),
            gold.regions(),
            gold.objectives(),
            gold.targets().subList(0, 2),
            gold.assignments());
    Evaluation evaluation =
        new Evaluator().evaluate(List.of(less), Map.of("mau", Specimens.plan(gold)));
    assertThat(new Ratchet(folder).check(evaluation).getFirst().outcome())
        .isEqualTo(Baseline.Outcome.GOLD_CHANGED);
  }

  @Test
  void aDamagedBaselineIsNamed() throws IOException {
    Files.writeString(folder.resolve("mau.json"), "[]");
    assertThatThrownBy(() -> check("nothing")).hasMessageStartingWith("mau.json: no baseline");
  }

  @Test
  void recordingTwiceGivesTheSameBytes() throws IOException {
    record("target-missed");
    String first = Files.readString(folder.resolve("mau.json"));
    record("target-missed");
    assertThat(Files.readString(folder.resolve("mau.json"))).isEqualTo(first);
  }

  private void record(String planted) throws IOException {
    new Ratchet(folder).record(evaluation(planted));
  }

  private Baseline.Check check(String planted) throws IOException {
    return new Ratchet(folder).check(evaluation(planted)).getFirst();
  }

  private static Evaluation evaluation(String name) {
    GoldPlan gold = Specimens.gold("mau");
    Planted planted =
        Planted.all().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    return new Evaluator()
        .evaluate(List.of(gold), Map.of("mau", Specimens.plan(planted.error().apply(gold))));
  }
}
