package vn.kehoach.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.index.analysis.Abbreviations;
import vn.kehoach.index.query.Grouping;
import vn.kehoach.index.query.PlanQuery;

class SameTextTest {

  private static final String GOAL =
      "Phấn đấu 80% hộ dân vùng bãi ngang được dùng nước sạch từ công trình cấp nước tập trung.";
  private static final String WORK =
      "Sửa chữa ba trạm bơm cũ và thay đường ống gang đã rò rỉ ở các thôn ven đầm.";

  @TempDir private Path folder;

  @Test
  void aDraftWithoutNumberIsGroupedWithThePlan() throws IOException {
    Found found =
        Found.in(folder, plan("plan").numbered("9/KH-UBND").build(), plan("draft").build());
    assertThat(related(found)).containsExactly(List.of("draft"));
  }

  @Test
  void aReportThatQuotesThePlanIsGroupedWithIt() throws IOException {
    Found found =
        Found.in(
            folder,
            plan("plan").numbered("9/KH-UBND").build(),
            Plans.plan("report").reported().task("Theo kế hoạch: " + GOAL, null).build());
    assertThat(related(found)).containsExactly(List.of("report"));
  }

  @Test
  void aCopyWithAnotherNumberIsAPlanOfItsOwn() throws IOException {
    Found found =
        Found.in(
            folder,
            plan("plan").numbered("9/KH-UBND").build(),
            plan("next-year").numbered("12/KH-UBND").build());
    assertThat(related(found)).containsExactly(List.of(), List.of());
  }

  @Test
  void similarPlansThatSayTheSameAreOneGroup() throws IOException {
    Found.in(
        folder,
        plan("asked").numbered("1/KH-UBND").build(),
        plan("plan").numbered("9/KH-UBND").in("ha-nam", "Hà Nam").build(),
        plan("draft").in("ha-nam", "Hà Nam").build());
    try (PlanSearcher searcher = PlanSearcher.open(folder, Abbreviations.standard())) {
      assertThat(searcher.similarPlans("asked", 5)).hasSize(1);
    }
  }

  private static Plans plan(String id) {
    return Plans.plan(id).task(GOAL, null).task(WORK, null);
  }

  private static List<List<String>> related(Found found) throws IOException {
    PlanQuery query = PlanQuery.of("nước sạch bãi ngang").withGrouping(Grouping.BY_PLAN);
    return found.result(query).groups().stream()
        .map(group -> group.related().stream().map(PlanFacts::id).toList())
        .toList();
  }
}
