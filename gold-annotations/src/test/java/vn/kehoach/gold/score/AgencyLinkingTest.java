package vn.kehoach.gold.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.corpus.agency.AgencyCatalogue;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.gold.GoldAssignment;
import vn.kehoach.gold.GoldEdits;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.Specimens;

class AgencyLinkingTest {

  private static final AgencyCatalogue CATALOGUE = AgencyCatalogue.standard();
  private static final String HEALTH = "Sở Y tế";

  @ParameterizedTest
  @CsvSource({"right, 1, 0, 0, 0", "wrong, 0, 1, 0, 0", "none, 0, 0, 1, 0"})
  void aLinkIsRightWrongOrMissing(String link, int right, int wrong, int unlinked, int unknown) {
    String id =
        switch (link) {
          case "right" -> CATALOGUE.find(HEALTH).orElseThrow().id();
          case "wrong" -> CATALOGUE.find("Sở Tài chính").orElseThrow().id();
          default -> null;
        };
    assertThat(linking(HEALTH, new AgencyMention(id, HEALTH, "SYT", 0, 3)))
        .isEqualTo(new AgencyLinking(right, wrong, unlinked, unknown));
  }

  @Test
  void aBodyThatTheCatalogueLacksIsNotJudged() {
    AgencyLinking linking =
        linking("Tổ trồng cây Mẫu", new AgencyMention(null, "Tổ trồng cây Mẫu", "Tổ", 0, 2));
    assertThat(linking).isEqualTo(new AgencyLinking(0, 0, 0, 1));
    assertThat(linking.accuracy()).isEqualTo(1);
  }

  @Test
  void aWrongNameIsJudgedElsewhere() {
    assertThat(linking(HEALTH, new AgencyMention(null, "Sở Tài chính", "STC", 0, 3)))
        .isEqualTo(AgencyLinking.NONE);
  }

  private static AgencyLinking linking(String goldName, AgencyMention mention) {
    GoldPlan gold =
        GoldEdits.assignments(
            Specimens.gold("mau"),
            List.of(
                new GoldAssignment(
                    "Chọn giống cây",
                    List.of(goldName),
                    AssignmentRole.LEAD,
                    List.of(),
                    null,
                    null)));
    Assignment assignment =
        new Assignment(
            "A1",
            "Chọn giống cây",
            null,
            AssignmentRole.LEAD,
            null,
            null,
            Specimens.EVIDENCE,
            List.of(mention),
            List.of());
    Plan plan = Specimens.plan(Specimens.gold("mau"));
    return AgencyLinking.of(gold, with(plan, assignment), CATALOGUE);
  }

  private static Plan with(Plan plan, Assignment assignment) {
    return new Plan(
        plan.id(),
        plan.kind(),
        plan.source(),
        plan.extractor(),
        plan.header(),
        plan.sections(),
        plan.objectives(),
        plan.targets(),
        List.of(assignment),
        plan.tasks(),
        plan.funding(),
        plan.reporting(),
        plan.warnings());
  }
}
