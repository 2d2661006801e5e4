package vn.kehoach.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.corpus.plan.ObjectiveScope;

class GoldJsonTest {

  private final GoldJson json = new GoldJson();

  @Test
  void readsBackWhatItWrote() {
    GoldPlan gold = Specimens.gold("mau");
    assertThat(json.read("mau", json.write(gold))).isEqualTo(gold);
  }

  @Test
  void fillsInWhatTheGuidelinesLeaveUnsaid() {
    GoldPlan gold =
        json.read(
            "mau",
            """
            {"document": "mau.txt", "objectives": [{"quote": "a"}],
             "targets": [{"quote": "b", "measures": [{"value": 2, "unit": "lần"}]}],
             "assignments": [{"quote": "c", "agencies": ["Sở Y tế"]}]}
            """);

    assertThat(gold.objectives().getFirst().scope()).isEqualTo(ObjectiveScope.UNSPECIFIED);
    assertThat(gold.targets().getFirst().measures().getFirst().comparator())
        .isEqualTo(Comparator.EQ);
    assertThat(gold.assignments().getFirst().role()).isEqualTo(AssignmentRole.RESPONSIBLE);
    assertThat(gold.header()).isEqualTo(GoldHeader.EMPTY);
  }

  @Test
  void namesTheFileAndThePlaceOfAMisspeltWord() {
    assertThatThrownBy(() ->
            json.read(
                "mau",
                """
                {"document": "m", "targets": [{"quote": "b"},
                 {"quote": "c", "measures": [{"comparator": "ge", "value": 2}]}]}
                """))
        .isInstanceOf(MalformedGoldException.class)
        .hasMessage(
            "mau: targets[1].measures[0].comparator: 'ge' is none of eq, gte, gt, lte, lt, range");
  }

  @Test
  void refusesAKeyThatItDoesNotKnowBecauseItsValueWouldBeLost() {
    assertThatThrownBy(() -> json.read("mau", "{\"document\": \"m\", \"target\": []}"))
        .hasMessageStartingWith("mau: target: unknown key");
  }

  @Test
  void refusesADeadlineThatIsNoDate() {
    assertThatThrownBy(() ->
            json.read(
                "mau",
                """
                {"document": "m",
                 "assignments": [{"quote": "c", "agencies": [], "deadline": "quý II"}]}
                """))
        .hasMessageContaining("assignments[0].deadline: 'quý II' is none of");
  }

  @Test
  void refusesWhatIsNoJson() {
    assertThatThrownBy(() -> json.read("mau", "{")).hasMessageStartingWith("mau: no JSON");
  }
}
