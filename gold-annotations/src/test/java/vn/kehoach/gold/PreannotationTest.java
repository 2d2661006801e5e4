package vn.kehoach.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentBuilder;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.document.Look;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.Section;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.gold.match.HeaderField;

class PreannotationTest {

  private static final GoldPlan GOLD = Specimens.gold("mau");

  @Test
  void offersEverythingThatThePlanSaysAndNamesNoAnnotator() {
    GoldPlan offered = Preannotation.of(plan(List.of()), document());
    assertThat(offered.name()).isEqualTo("mau");
    assertThat(offered.document()).isEqualTo("mau.docx");
    assertThat(offered.annotators()).isEmpty();
    assertThat(offered.targets()).isEqualTo(GOLD.targets());
    assertThat(offered.assignments()).isEqualTo(GOLD.assignments());
    assertThat(Map.of("header", offered.header()))
        .allSatisfy((key, header) ->
            assertThat(HeaderField.values()).allMatch(field -> field.same(GOLD.header(), header)));
  }

  @Test
  void cutsRunsWhereTheRoleChangesAndItsFirstWordsStandInTheText() {
    String text = document().text();
    int objective = text.indexOf("I. MỤC TIÊU");
    int assignment = text.indexOf("II. TỔ CHỨC");
    List<Section> sections =
        List.of(
            section("I", SectionRole.OBJECTIVE, objective, objective + 3),
            section("I.1", SectionRole.OBJECTIVE, objective + 3, assignment),
            section("II", SectionRole.ASSIGNMENT, assignment, text.length()));
    GoldPlan offered = Preannotation.of(plan(sections), document());
    assertThat(offered.regions().stream().map(GoldRegion::role))
        .containsExactly(SectionRole.HEADER, SectionRole.OBJECTIVE, SectionRole.ASSIGNMENT);
    assertThat(GoldCheck.check(offered, text)).isEmpty();
  }

  private static Section section(String path, SectionRole role, int begin, int end) {
    return new Section(path, null, null, role, begin, end, List.of());
  }

  private static Document document() {
    DocumentBuilder builder = new DocumentBuilder();
    BratTest.text(GOLD)
        .replace("I. MỤC TIÊU.", "I. MỤC TIÊU")
        .lines()
        .forEach(line -> builder.paragraph(line, 1, Look.PLAIN));
    return builder.build(DocumentId.of(new byte[0]), "text/plain", 1);
  }

  private static Plan plan(List<Section> sections) {
    Plan plan = Specimens.plan(GOLD);
    return new Plan(
        plan.id(),
        plan.kind(),
        plan.source(),
        plan.extractor(),
        plan.header(),
        sections,
        plan.objectives(),
        plan.targets(),
        plan.assignments(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
