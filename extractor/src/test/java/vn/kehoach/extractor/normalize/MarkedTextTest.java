package vn.kehoach.extractor.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  @Test
  void aHeadingStandsApartWithoutItsMarks() {
    assertThat(MarkedText.plain(List.of("Mở đầu", "## I. MỤC TIÊU ##", "1. Trồng quế")))
        .containsExactly("Mở đầu", "", "I. MỤC TIÊU", "", "1. Trồng quế");
  }

  @Test
  void boldAndSlantedWordsLoseTheirMarks() {
    assertThat(MarkedText.plain(List.of("**Điều 1.** Ban hành", "*(Kèm theo Kế hoạch số 3)*")))
        .containsExactly("Điều 1. Ban hành", "(Kèm theo Kế hoạch số 3)");
  }

  @Test
  void aBackslashThatOnlyMeansTheMarkBehindItGoes() {
    assertThat(MarkedText.plain(List.of("1\\. Trồng quế", "\\- Chăm sóc quế")))
        .containsExactly("1. Trồng quế", "- Chăm sóc quế");
  }

  @Test
  void bulletsAndFootnotesOfStarsStay() {
    List<String> lines = List.of("* Trồng quế", "Trồng quế (*) và hồi (**)", "2 * 3 * 4");
    assertThat(MarkedText.plain(lines)).isEqualTo(lines);
  }
}
