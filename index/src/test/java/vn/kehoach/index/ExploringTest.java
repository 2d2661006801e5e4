package vn.kehoach.index;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.corpus.plan.AssignmentRole.LEAD;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.index.analysis.Abbreviations;
import vn.kehoach.index.query.Filters;
import vn.kehoach.index.query.MeasureFilter;
import vn.kehoach.index.query.PlanQuery;
import vn.kehoach.index.query.SortOrder;

class ExploringTest {

  @TempDir private Path folder;
  private PlanSearcher searcher;

  @BeforeEach
  void index() throws IOException {
    Found.in(
        folder,
        Plans.plan("a-2016")
            .numbered("31/KH-UBND")
            .in("ha-nam", "Hà Nam")
            .issued("2016-01-05")
            .target(
                "Ít nhất 60% số xã trồng cây phân tán ven đường.",
                null,
                Plans.measure(Comparator.GTE, "60", "%"),
                Plans.measure(Comparator.EQ, "12", "xã"))
            .assigned(LEAD, "so.nn|Sở Nông nghiệp", "Hướng dẫn trồng cây.")
            .assigned(LEAD, "so.noivu|Sở Nội vụ", "Tổng hợp.")
            .build(),
        Plans.plan("b-2026")
            .numbered("131/KH-UBND")
            .in("ninh-binh", "Ninh Bình")
            .issued("2026-01-05")
            .target(
                "Ít nhất 75% số xã trồng cây phân tán.",
                null, Plans.measure(Comparator.GTE, "75", "%"))
            .assigned(LEAD, "so.noivu|Sở Nội vụ", "Theo dõi chế độ hội họp.")
            .build(),
        Plans.plan("c-2018")
            .in("ha-nam", "Hà Nam")
            .issued("2018-01-05")
            .target(
                "Ít nhất 65% số xã có nhà văn hóa.", null, Plans.measure(Comparator.GTE, "65", "%"))
            .build());
    searcher = PlanSearcher.open(folder, Abbreviations.standard());
  }

  @AfterEach
  void close() throws IOException {
    searcher.close();
  }

  @Test
  void suggestsNamesByTheBeginningOfAWord() throws IOException {
    assertThat(searcher.suggest(Suggestion.Kind.AGENCY, "so no", 5))
        .containsExactly(
            new Suggestion(Suggestion.Kind.AGENCY, "Sở Nội vụ", 2),
            new Suggestion(Suggestion.Kind.AGENCY, "Sở Nông nghiệp", 1));
    assertThat(searcher.suggest(Suggestion.Kind.AGENCY, "Nông", 5))
        .extracting(Suggestion::text)
        .containsExactly("Sở Nông nghiệp");
    assertThat(searcher.suggest(Suggestion.Kind.PROVINCE, "ha", 5))
        .containsExactly(new Suggestion(Suggestion.Kind.PROVINCE, "Hà Nam", 2));
    assertThat(searcher.suggest(Suggestion.Kind.NUMBER, "31", 5))
        .extracting(Suggestion::text)
        .containsExactly("31/KH-UBND");
  }

  @Test
  void aMisspeltBodyIsAskedBack() throws IOException {
    assertThat(searcher.didYouMean(Suggestion.Kind.AGENCY, "Sở Nọi vuj", 3))
        .extracting(Suggestion::text)
        .containsExactly("Sở Nội vụ");
    assertThat(searcher.didYouMean(Suggestion.Kind.AGENCY, "so noi vu", 3)).isEmpty();
    assertThat(searcher.didYouMean(Suggestion.Kind.AGENCY, "Bộ Quốc phòng", 3)).isEmpty();
  }

  @Test
  void similarItemsAreOfOtherPlansBestFirst() throws IOException {
    assertThat(searcher.similarItems("a-2016", "T1", 5))
        .extracting(hit -> hit.plan().id() + "/" + hit.itemId())
        .containsExactly("b-2026/T1", "c-2018/T1");
    assertThat(searcher.similarItems("a-2016", "T9", 5)).isEmpty();
  }

  @Test
  void similarPlansShowWhatResembles() throws IOException {
    List<PlanGroup> plans = searcher.similarPlans("a-2016", 5);
    assertThat(plans).extracting(group -> group.plan().id()).containsExactly("b-2026", "c-2018");
    assertThat(plans.getFirst().hits()).extracting(Hit::itemId).containsExactly("T1");
    assertThat(searcher.similarPlans("nothing", 5)).isEmpty();
  }

  @Test
  void trendListsValuesByProvinceAndYearAndMarksTheReorganisation() throws IOException {
    List<TrendPoint> points =
        searcher.trend(
            PlanQuery.of("xã").withFilters(Filters.NONE.withMeasure(MeasureFilter.ofUnit("%"))));
    assertThat(points)
        .extracting(point ->
            point.province()
                + " "
                + point.year()
                + " "
                + point.measure().low()
                + " "
                + point.reorganised())
        .containsExactly("Hà Nam 2016 60 false", "Hà Nam 2018 65 false", "Ninh Bình 2026 75 true");
  }

  @Test
  void visitsAllHitsInOrderWhateverThePage() throws IOException {
    List<String> visited = new ArrayList<>();
    searcher.forEach(
        PlanQuery.of("xã").withSort(SortOrder.NEWEST).withPage(2, 1),
        hit -> visited.add(hit.plan().id()));
    assertThat(visited).containsExactly("b-2026", "c-2018", "a-2016");
  }

  @Test
  void countsPlansAndItems() throws IOException {
    assertThat(searcher.plans()).isEqualTo(3);
    assertThat(searcher.items()).isEqualTo(6);
  }
}
