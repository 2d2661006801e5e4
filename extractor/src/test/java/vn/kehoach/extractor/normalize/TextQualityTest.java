package vn.kehoach.extractor.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextQualityTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nghiêng", "quyền", "giết", "gì", "giữa", "Ủy", "hoà", "hòa", "khuya", "thuở", "yêu",
        "xoong", "quý", "huỳnh", "ượng", "loạng", "khuếch"
      })
  void syllablesAreSound(String word) {
    assertThat(TextQuality.of(word).sound()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ho¹ch", "haïnh", "fượng", "nghhê", "bzt"})
  void damagedWordsAreNot(String word) {
    assertThat(TextQuality.of(word).sound()).isZero();
  }

  @Test
  void textWithoutAnyMarkIsGarbled() {
    String text = "Uy ban nhan dan tinh ban hanh ke hoach trong cay ".repeat(4);
    assertThat(TextQuality.of(text).isGarbled()).isTrue();
    assertThat(TextQuality.of("Ủy ban nhân dân tỉnh ban hành kế hoạch ".repeat(4)).isGarbled())
        .isFalse();
  }
}
