package vn.kehoach.index.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.plan.Evidence;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.corpus.plan.Source;
import vn.kehoach.corpus.plan.Target;
import vn.kehoach.corpus.plan.Task;

class PlanDifferenceTest {

  private static final Evidence EVIDENCE = new Evidence(0, 1, List.of(), null, null, "rule:x", 1);

  @Test
  void tellsAddedDroppedChangedAndKept() {
    PlanDifference difference =
        PlanDifference.between(
            plan(
                List.of("Ít nhất 60% số xã trồng cây phân tán.", "Tập huấn 300 người."),
                List.of("Rà soát cơ sở kinh doanh.")),
            plan(
                List.of("Ít nhất 75% số xã trồng cây phân tán.", "Xây 5 nhà văn hóa thôn."),
                List.of("Rà soát cơ sở kinh doanh.")));
    assertThat(difference.changed())
        .extracting(pair -> pair.before().id() + pair.after().id())
        .containsExactly("T1T1");
    assertThat(difference.kept()).extracting(pair -> pair.before().id()).containsExactly("N1");
    assertThat(difference.dropped()).extracting(Item::text).containsExactly("Tập huấn 300 người.");
    assertThat(difference.added())
        .extracting(Item::text)
        .containsExactly("Xây 5 nhà văn hóa thôn.");
  }

  @Test
  void pairsTheMostAlikeFirst() {
    PlanDifference difference =
        PlanDifference.between(
            plan(List.of("Tập huấn cho 300 cán bộ xã."), List.of()),
            plan(
                List.of(
                    "Tập huấn cho 300 cán bộ huyện và tỉnh.",
                    "Tập huấn cho 300 cán bộ xã, phường."),
                List.of()));
    assertThat(difference.changed()).extracting(pair -> pair.after().id()).containsExactly("T2");
    assertThat(difference.added()).extracting(Item::id).containsExactly("T1");
  }

  @Test
  void itemsOfDifferentKindsAreDifferentThings() {
    PlanDifference difference =
        PlanDifference.between(
            plan(List.of("Rà soát cơ sở kinh doanh."), List.of()),
            plan(List.of(), List.of("Rà soát cơ sở kinh doanh.")));
    assertThat(difference.kept()).isEmpty();
    assertThat(difference.dropped()).hasSize(1);
    assertThat(difference.added()).hasSize(1);
  }

  private static Plan plan(List<String> targets, List<String> tasks) {
    return new Plan(
        "p",
        PlanKind.PLAN,
        new Source("p.txt", List.of(), "0", "text/plain", null, List.of()),
        new ExtractorStamp("0", "0", "0"),
        Header.EMPTY,
        List.of(),
        List.of(),
        targets.stream()
            .map(text ->
                new Target("T" + (targets.indexOf(text) + 1), text, null, EVIDENCE, List.of()))
            .toList(),
        List.of(),
        tasks.stream()
            .map(text -> new Task("N" + (tasks.indexOf(text) + 1), text, null, EVIDENCE))
            .toList(),
        List.of(),
        List.of(),
        List.of());
  }
}
