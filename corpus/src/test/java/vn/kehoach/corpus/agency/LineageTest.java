package vn.kehoach.corpus.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.agency.Kin.Relation;

class LineageTest {

  private static final Lineage LINEAGE = new Lineage(AgencyCatalogue.standard());

  private static final LocalDate IN_2005 = LocalDate.of(2005, 6, 1);
  private static final LocalDate IN_2017 = LocalDate.of(2017, 3, 3);
  private static final LocalDate IN_2026 = LocalDate.of(2026, 1, 1);

  @Test
  void aBodyThatExistsIsItsOwnSuccessor() {
    assertThat(LINEAGE.successors("so.ldtbxh", IN_2017))
        .extracting(kin -> kin.agency().id())
        .containsExactly("so.ldtbxh");
  }

  @Test
  void theLabourDepartmentWentToFiveBodies() {
    assertThat(LINEAGE.successors("so.ldtbxh", IN_2026))
        .extracting(kin -> kin.agency().id())
        .containsExactlyInAnyOrder("so.noivu", "so.yte", "so.gddt", "so.nnmt", "ca.tinh");
  }

  @Test
  void aTopicPicksTheSuccessorThatTookItOver() {
    assertThat(LINEAGE.successors("so.ldtbxh", IN_2026, "phòng, chống mại dâm"))
        .singleElement()
        .satisfies(kin -> {
          assertThat(kin.agency().id()).isEqualTo("so.yte");
          assertThat(kin.date()).isEqualTo("2025-03-01");
          assertThat(kin.functions()).contains("mại dâm");
          assertThat(kin.source()).isNotBlank();
        });
    assertThat(LINEAGE.successors("so.ldtbxh", IN_2026, "cai nghiện"))
        .extracting(kin -> kin.agency().id())
        .containsExactly("ca.tinh");
  }

  @Test
  void anUnknownTopicLeavesAllSuccessors() {
    assertThat(LINEAGE.successors("so.ldtbxh", IN_2026, "đánh bắt xa bờ")).hasSize(5);
  }

  @Test
  void successionsAreFollowedOverSeveralSteps() {
    assertThat(LINEAGE.successors("so.thuysan", IN_2026))
        .extracting(kin -> kin.agency().id())
        .containsExactly("so.nnmt");
    assertThat(LINEAGE.successors("thue.cuc", LocalDate.of(2025, 4, 1)))
        .extracting(kin -> kin.agency().id())
        .containsExactly("thue.khuvuc");
  }

  @Test
  void predecessorsAreThoseOfTheDay() {
    assertThat(LINEAGE.predecessors("so.yte", IN_2017, "mại dâm"))
        .extracting(kin -> kin.agency().id())
        .contains("so.ldtbxh")
        .doesNotContain("so.yte");
    assertThat(LINEAGE.predecessors("so.nnmt", IN_2005))
        .extracting(kin -> kin.agency().id())
        .contains("so.nnptnt", "so.thuysan", "so.tnmt", "so.ldtbxh");
  }

  @Test
  void aBodyThatGaveOneFunctionAwayIsStillThere() {
    assertThat(LINEAGE.successors("so.tuphap", IN_2026))
        .extracting(kin -> kin.agency().id())
        .containsExactly("so.tuphap", "ca.tinh");
    assertThat(LINEAGE.successors("so.tuphap", IN_2026, "công chứng"))
        .extracting(kin -> kin.agency().id())
        .containsExactly("so.tuphap");
    assertThat(LINEAGE.successors("so.tuphap", IN_2026, "lý lịch tư pháp"))
        .extracting(kin -> kin.agency().id())
        .containsExactly("ca.tinh");
  }

  @Test
  void theFamilyHoldsAllGenerationsWithTheirRelation() {
    assertThat(LINEAGE.family("so.tttt"))
        .extracting(kin -> kin.agency().id() + " " + kin.relation())
        .startsWith("so.tttt SELF")
        .contains("so.bcvt PREDECESSOR", "so.khcn SUCCESSOR", "so.vhttdl SUCCESSOR")
        .doesNotContain("so.ldtbxh PREDECESSOR");
    assertThat(LINEAGE.family("so.tttt")).extracting(Kin::relation).containsOnlyOnce(Relation.SELF);
  }

  @Test
  void anUnknownIdIsNamedInTheError() {
    assertThatThrownBy(() -> LINEAGE.successors("so.khongco", IN_2026))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("so.khongco");
  }
}
