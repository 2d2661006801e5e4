package vn.kehoach.index.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.index.Hit;
import vn.kehoach.index.ItemPlace;
import vn.kehoach.index.PlanFacts;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.PlanSearcher;
import vn.kehoach.index.analysis.Abbreviations;
import vn.kehoach.index.query.ItemKind;
import vn.kehoach.index.query.QueryLineException;

class SearchQualityTest {

  @TempDir private Path folder;

  /**
   * The figures may only be raised: whoever improves the search writes the new ones here. Names are
   * not resolved in this module; with them, and over plans as they are extracted, {@code kehoach
   * quality} measures.
   */
  @Test
  void theProjectsOwnQueriesAreAnsweredAsWellAsBefore() throws IOException, QueryLineException {
    try (PlanIndex index = PlanIndex.open(folder, Abbreviations.standard())) {
      for (Plan plan : GoldArchive.ofThisProject().plans()) {
        index.replace(plan);
      }
    }
    List<JudgedQuery> queries =
        JudgedQueries.standard().stream().filter(query -> !query.need().equals("lineage")).toList();
    List<SearchQuality.Outcome> outcomes;
    try (PlanSearcher searcher = PlanSearcher.open(folder, Abbreviations.standard())) {
      outcomes = SearchQuality.ask(searcher, queries, UnaryOperator.identity());
    }
    SearchQuality all = SearchQuality.of(outcomes);
    String told =
        SearchQuality.byNeed(outcomes)
            + "\nnot first: "
            + outcomes.stream()
                .filter(outcome -> outcome.rank() != 1)
                .map(outcome -> outcome.rank() + " " + outcome.query().line())
                .toList();
    assertThat(all.queries()).isGreaterThanOrEqualTo(60);
    assertThat(all.meanReciprocalRank()).as(told).isGreaterThanOrEqualTo(0.975);
    assertThat(all.ndcg10()).as(told).isGreaterThanOrEqualTo(0.965);
    assertThat(all.success1()).as(told).isGreaterThanOrEqualTo(0.955);
  }

  @Test
  void countsEachAnswerOnce() {
    JudgedQuery query =
        new JudgedQuery(
            "x", "x", List.of(new JudgedQuery.Answer("a", ""), new JudgedQuery.Answer("b", "hai")));
    SearchQuality.Outcome outcome =
        SearchQuality.judge(
            query,
            List.of(
                hit("c.txt", "một"), hit("x/a.txt", "một"), hit("a.txt", "hai"), hit("b", "hai")));
    assertThat(outcome.rank()).isEqualTo(2);
    double gain = Math.log(2) / Math.log(3) + Math.log(2) / Math.log(5);
    assertThat(outcome.ndcg10()).isCloseTo(gain / (1 + Math.log(2) / Math.log(3)), within(1e-9));
  }

  @Test
  void averagesOverQueries() {
    JudgedQuery query = new JudgedQuery("need", "x", List.of(new JudgedQuery.Answer("a", "")));
    List<SearchQuality.Outcome> outcomes =
        List.of(
            SearchQuality.judge(query, List.of(hit("a", "x"))),
            SearchQuality.judge(query, List.of(hit("b", "x"), hit("a", "x"))),
            SearchQuality.judge(query, List.of()));
    SearchQuality quality = SearchQuality.of(outcomes);
    assertThat(quality.meanReciprocalRank()).isCloseTo(0.5, within(1e-9));
    assertThat(quality.success1()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(SearchQuality.byNeed(outcomes)).containsOnlyKeys("need");
  }

  @Test
  void refusesALineWithoutAnswers() {
    assertThatThrownBy(() -> JudgedQueries.read(new StringReader("# note\nneed\tline")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 2");
    assertThatThrownBy(() -> JudgedQueries.read(new StringReader("need\tline\twords")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 1");
  }

  private static Hit hit(String file, String text) {
    return new Hit(
        new PlanFacts(
            file, PlanKind.PLAN, null, null, null, null, null, null, null, null, null, null, file),
        "T1",
        ItemKind.TARGET,
        text,
        List.of(),
        null,
        List.of(),
        List.of(),
        null,
        new ItemPlace(new Span(0, 1), null, null, "x"),
        List.of(),
        0);
  }
}
