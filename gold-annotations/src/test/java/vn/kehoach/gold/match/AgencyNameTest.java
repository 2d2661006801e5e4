package vn.kehoach.gold.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgencyNameTest {

  @Test
  void abbreviationsAndTheProvinceWordDoNotMatter() {
    assertThat(AgencyName.same("UBND tỉnh", "Ủy ban nhân dân tỉnh")).isTrue();
    assertThat(AgencyName.same("Công an tỉnh", "Công an")).isTrue();
    assertThat(AgencyName.same("Uỷ ban nhân dân các huyện, TP", "UBND huyện, thành phố")).isTrue();
  }

  @Test
  void aNameMayGoOnWhereTheOtherEnds() {
    assertThat(AgencyName.same("Sở Nông nghiệp", "Sở Nông nghiệp và Môi trường")).isTrue();
    assertThat(AgencyName.same("Sở Y tế", "Sở Y tế tỉnh Sông Mẫu")).isFalse();
  }

  @Test
  void peoplesCommitteesOfDifferentPlacesAreDifferent() {
    assertThat(AgencyName.same("Ủy ban nhân dân", "Ủy ban nhân dân xã")).isFalse();
  }
}
