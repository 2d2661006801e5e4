package vn.kehoach.corpus.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NamePatternTest {

  @Test
  void theSlotTakesTheLevelWordOfTheDocument() {
    NamePattern police = new NamePattern("Công an {tỉnh}");
    assertThat(police.canonical()).isEqualTo("Công an tỉnh");
    assertThat(police.withLevel("thành phố")).isEqualTo("Công an thành phố");
    assertThat(police.withLevel("")).isEqualTo("Công an");
    assertThat(police.stem()).isEqualTo("Công an");
  }

  @Test
  void aNameWithoutASlotTakesNoLevelWord() {
    NamePattern department = new NamePattern("Sở Y tế");
    assertThat(department.withLevel("thành phố")).isEqualTo("Sở Y tế");
    assertThat(department.endings()).containsExactly(new NamePattern.Ending("", ""));
  }

  @Test
  void onlyAnOptionalSlotMayBeEmpty() {
    NamePattern.Ending none = new NamePattern.Ending("", "");
    assertThat(new NamePattern("Hội Nông dân {xã?}").endings()).contains(none);
    assertThat(new NamePattern("Hội Nông dân {xã}").endings()).doesNotContain(none);
  }

  @Test
  void shortLevelWordsStandForTheLongOnes() {
    assertThat(new NamePattern("Thanh tra {tỉnh}").endings())
        .contains(new NamePattern.Ending("TP", "thành phố"));
  }

  @Test
  void anUnknownSlotIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> new NamePattern("Công an {vùng}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{huyện}");
  }
}
