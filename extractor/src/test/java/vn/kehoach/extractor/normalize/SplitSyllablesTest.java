package vn.kehoach.extractor.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitSyllablesTest {

  @ParameterizedTest
  @CsvSource({
    "Bộ Y t ế, Bộ Y tế",
    "Đ ế n năm 2030, Đến năm 2030",
    "cơ ch ế quản lý, cơ chế quản lý",
    "ti ế p nhận, tiếp nhận",
    "h ế t năm, hết năm"
  })
  void aMarkedVowelThatIsNoWordGoesToTheLettersBesideIt(String split, String whole) {
    assertThat(SplitSyllables.joined(split)).isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trồng quế ở xã Đông",
        "cách sông 100 m ở phía nam",
        "vùng Đông Nam Á",
        "cả ý và lời"
      })
  void wordsOfOneVowelStayAlone(String text) {
    assertThat(SplitSyllables.joined(text)).isEqualTo(text);
  }

  @Test
  void whatMakesNoSyllableStaysAsItIs() {
    assertThat(SplitSyllables.joined("mục ế kỳ")).isEqualTo("mục ế kỳ");
  }

  @Property(tries = 200)
  void onlyBlanksAreTakenOut(@ForAll String text) {
    assertThat(SplitSyllables.joined(text).replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }
}
