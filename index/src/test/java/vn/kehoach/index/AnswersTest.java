package vn.kehoach.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.index.analysis.Abbreviations;
import vn.kehoach.index.query.Facet;
import vn.kehoach.index.query.Filters;
import vn.kehoach.index.query.Grouping;
import vn.kehoach.index.query.PlanQuery;
import vn.kehoach.index.query.SortOrder;

class AnswersTest {

  @TempDir private Path folder;

  @Test
  void aDeepPageIsAsWholeAsTheFirst() throws IOException {
    Found.in(folder);
    try (PlanIndex index = PlanIndex.open(folder, Abbreviations.standard())) {
      for (int i = 0; i < 100; i++) {
        Plans plan = Plans.plan("p" + i);
        for (int j = 0; j < 25; j++) {
          plan.task("Việc số " + j, null);
        }
        index.replace(plan.build());
      }
    }
    Set<String> seen = new HashSet<>();
    for (int page = 1; page <= 1250; page += 83) {
      seen.addAll(new Found(folder).by(PlanQuery.of("việc").withPage(page, 2)));
    }
    assertThat(seen).hasSize(32);
    assertThat(new Found(folder).by(PlanQuery.of("việc").withPage(1250, 2))).hasSize(2);
    assertThat(new Found(folder).by(PlanQuery.of("việc").withPage(1251, 2))).isEmpty();
  }

  @Test
  void facetsCountAllItemsThatAnswer() throws IOException {
    Found found =
        Found.in(
            folder,
            Plans.plan("a")
                .in("ha-nam", "Hà Nam")
                .during("2016", "2017")
                .assigned(AssignmentRole.LEAD, "so.yte|Sở Y tế", "Việc một.")
                .assigned(AssignmentRole.LEAD, "Trạm Y tế", "Việc hai.")
                .build(),
            Plans.plan("b").issued("2017-01-01").task("Việc ba.", null).build());
    SearchResult result =
        found.result(PlanQuery.of("việc").withFacets(Set.of(Facet.values())).withPage(1, 1));
    assertThat(result.total()).isEqualTo(3);
    assertThat(result.hits()).hasSize(1);
    assertThat(result.facets().get(Facet.YEAR))
        .containsExactly(new FacetCount("2017", "2017", 3), new FacetCount("2016", "2016", 2));
    assertThat(result.facets().get(Facet.PROVINCE))
        .containsExactly(new FacetCount("ha-nam", "Hà Nam", 2));
    assertThat(result.facets().get(Facet.AGENCY))
        .containsExactly(
            new FacetCount("Trạm Y tế", "Trạm Y tế", 1), new FacetCount("so.yte", "Sở Y tế", 1));
    assertThat(result.facets().get(Facet.ROLE)).containsExactly(new FacetCount("LEAD", "LEAD", 2));
    assertThat(result.facets().get(Facet.KIND))
        .containsExactly(
            new FacetCount("ASSIGNMENT", "ASSIGNMENT", 2), new FacetCount("TASK", "TASK", 1));
    assertThat(result.facets().get(Facet.TYPE)).containsExactly(new FacetCount("KH", "KH", 3));
  }

  @Test
  void pagesCutTheSameOrder() throws IOException {
    Plans plan = Plans.plan("p");
    for (int i = 0; i < 25; i++) {
      plan.task("Việc số " + i, null);
    }
    Found found = Found.in(folder, plan.build());
    List<String> all = found.by(PlanQuery.of("việc").withPage(1, 100));
    assertThat(found.by(PlanQuery.of("việc").withPage(3, 10))).isEqualTo(all.subList(20, 25));
    assertThat(found.result(PlanQuery.of("việc").withPage(3, 10)).pages()).isEqualTo(3);
    assertThat(found.by(PlanQuery.of("việc").withPage(4, 10))).isEmpty();
  }

  @Test
  void groupingListsPlansByTheirBestItem() throws IOException {
    Found found =
        Found.in(
            folder,
            Plans.plan("long").task("Kiểm tra rất nhiều cơ sở ở các xã xa.", null).build(),
            Plans.plan("best")
                .task("Kiểm tra cơ sở.", null)
                .task("Kiểm tra.", null)
                .task("Báo cáo.", null)
                .build());
    SearchResult result = found.result(PlanQuery.of("kiểm tra").withGrouping(Grouping.BY_PLAN));
    assertThat(result.total()).isEqualTo(2);
    assertThat(result.groups())
        .extracting(group -> group.plan().id())
        .containsExactly("best", "long");
    assertThat(result.groups().getFirst().items()).isEqualTo(2);
    assertThat(Found.names(result)).containsExactly("best/N2", "best/N1", "long/N1");
  }

  @Test
  void aPlanListsOtherPapersOfTheSamePlan() throws IOException {
    Plans report = Plans.plan("report").numbered("9/KH-UBND").issued("2024-02-01");
    Plans other = Plans.plan("other").numbered("9/KH-UBND").issued("2024-03-01");
    Found found =
        Found.in(
            folder,
            Plans.plan("plan")
                .numbered("09/KH-UBND")
                .issued("2024-01-30")
                .in("ha-nam", "Hà Nam")
                .task("Kiểm tra cơ sở.", null)
                .build(),
            report.in("ha-nam", "Hà Nam").task("Tin.", null).build(),
            other.in("lao-cai", "Lào Cai").task("Khác.", null).build());
    SearchResult result = found.result(PlanQuery.of("kiểm tra").withGrouping(Grouping.BY_PLAN));
    assertThat(result.groups().getFirst().related())
        .extracting(PlanFacts::id)
        .containsExactly("report");
  }

  @Test
  void sortsByDate() throws IOException {
    Found found =
        Found.in(
            folder,
            Plans.plan("undated").task("Việc.", null).build(),
            Plans.plan("old").issued("2015-01-01").task("Việc.", null).build(),
            Plans.plan("new").issued("2024-01-01").task("Việc.", null).build());
    PlanQuery query = PlanQuery.of("việc");
    assertThat(found.by(query.withSort(SortOrder.NEWEST)))
        .containsExactly("new/N1", "old/N1", "undated/N1");
    assertThat(found.by(query.withSort(SortOrder.OLDEST)))
        .containsExactly("old/N1", "new/N1", "undated/N1");
  }

  @Test
  void sortsByValue() throws IOException {
    Found found =
        Found.in(
            folder,
            Plans.plan("p")
                .target("Không có số.", null)
                .target("Đạt 70%.", null, Plans.measure(Comparator.EQ, "70", "%"))
                .target("Đạt 90%.", null, Plans.measure(Comparator.EQ, "90", "%"))
                .build());
    PlanQuery query = PlanQuery.of("");
    assertThat(found.by(query.withSort(SortOrder.HIGHEST_VALUE)))
        .containsExactly("p/T3", "p/T2", "p/T1");
    assertThat(found.by(query.withSort(SortOrder.LOWEST_VALUE)))
        .containsExactly("p/T2", "p/T3", "p/T1");
    assertThat(
            Found.names(
                found.result(
                    query.withSort(SortOrder.HIGHEST_VALUE).withGrouping(Grouping.BY_PLAN))))
        .containsExactly("p/T3", "p/T2", "p/T1");
  }

  @Test
  void papersOfOnePlanAreOneGroup() throws IOException {
    Found found =
        Found.in(
            folder,
            Plans.plan("plan")
                .numbered("9/KH")
                .issued("2024-01-30")
                .task("Kiểm tra.", null)
                .build(),
            Plans.plan("report")
                .numbered("9/KH")
                .issued("2024-02-01")
                .task("Kiểm tra.", null)
                .build(),
            Plans.plan("other")
                .numbered("8/KH")
                .issued("2024-02-01")
                .task("Kiểm tra.", null)
                .build());
    SearchResult result = found.result(PlanQuery.of("kiểm tra").withGrouping(Grouping.BY_PLAN));
    assertThat(result.groups()).hasSize(2);
    assertThat(result.groups())
        .filteredOn(group -> !group.related().isEmpty())
        .singleElement()
        .satisfies(group ->
            assertThat(group.related().getFirst().id())
                .isIn("plan", "report")
                .isNotEqualTo(group.plan().id()));
  }

  @Test
  void plansOfOneSubjectAreCountedAndFilteredTogether() throws IOException {
    Found found =
        Found.in(
            folder,
            Plans.plan("a")
                .titled("Kế hoạch trồng rừng tỉnh A năm 2020")
                .task("Việc.", null)
                .build(),
            Plans.plan("b")
                .titled("Kế hoạch Trồng rừng giai đoạn 2021 - 2025")
                .task("Việc.", null)
                .build(),
            Plans.plan("c").titled("Kế hoạch chống hạn năm 2020").task("Việc.", null).build());
    SearchResult result = found.result(PlanQuery.of("việc").withFacets(Set.of(Facet.SUBJECT)));
    assertThat(result.facets().get(Facet.SUBJECT))
        .containsExactly(
            new FacetCount("trong rung", "Trồng rừng", 2),
            new FacetCount("chong han", "chống hạn", 1));
    assertThat(found.by(Filters.NONE.withSubject("trong rung")))
        .containsExactlyInAnyOrder("a/N1", "b/N1");
  }
}
