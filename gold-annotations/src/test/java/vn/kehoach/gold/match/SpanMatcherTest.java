package vn.kehoach.gold.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentBuilder;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.document.Look;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Evidence;
import vn.kehoach.corpus.plan.Objective;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.gold.GoldEdits;
import vn.kehoach.gold.GoldObjective;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.ItemKind;
import vn.kehoach.gold.Specimens;

class SpanMatcherTest {

  private static final String TEXT = "Trồng rừng. Giữ nước.\nTrồng rừng. Nuôi cá.";

  @Test
  void theSameWordsAreTheSameItemOnlyAtTheSamePlace() {
    int second = TEXT.lastIndexOf("Trồng rừng");
    assertThat(pairs(List.of("Giữ nước", "Trồng rừng"), new Span(second, second + 10)))
        .containsExactly(new Pair(1, 0, 1));
    assertThat(pairs(List.of("Giữ nước", "Trồng rừng"), new Span(0, 10))).isEmpty();
  }

  @Test
  void likenessCountsCharactersInCommonWithoutWhiteSpace() {
    // Nine letters of "Trồng rừng", sixteen of both sentences up to "nước" with its dot between.
    Span both = new Span(0, TEXT.indexOf(" nước"));
    List<Pair> pairs = pairs(List.of("Trồng rừng"), both);
    assertThat(pairs).hasSize(1);
    assertThat(pairs.getFirst().similarity()).isEqualTo(2.0 * 9 / (9 + 13));
  }

  private static List<Pair> pairs(List<String> quotes, Span... predicted) {
    DocumentBuilder builder = new DocumentBuilder();
    TEXT.lines().forEach(line -> builder.paragraph(line, 1, Look.PLAIN));
    Document document = builder.build(DocumentId.of(new byte[0]), "text/plain", 1);
    GoldPlan gold =
        GoldEdits.objectives(
            GoldPlan.empty("mau"),
            quotes.stream()
                .map(quote -> new GoldObjective(quote, ObjectiveScope.UNSPECIFIED))
                .toList());
    Plan empty = Specimens.plan(GoldPlan.empty("mau"));
    Plan plan =
        new Plan(
            empty.id(),
            empty.kind(),
            empty.source(),
            empty.extractor(),
            empty.header(),
            List.of(),
            IntStream.range(0, predicted.length).mapToObj(i -> objective(i, predicted[i])).toList(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new SpanMatcher(document, plan)
        .match(ItemKind.OBJECTIVES, gold, GoldPlan.empty("mau"))
        .pairs();
  }

  private static Objective objective(int index, Span span) {
    return new Objective(
        "O" + (index + 1),
        span.of(TEXT),
        ObjectiveScope.UNSPECIFIED,
        new Evidence(span.begin(), span.end(), List.of(), null, null, "rule:x", 1));
  }
}
