package vn.kehoach.extractor.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseSetTest {

  private static final PhraseSet PHRASES =
      new PhraseSet(List.of("phối hợp", "phối hợp với", "chủ trì"));

  @Test
  void theLongestPhraseIsFound() {
    assertThat(lengthAt("Phối hợp với Sở Y tế", 0, 6)).isEqualTo(3);
  }

  @Test
  void aPhraseEndsBeforeTheLimit() {
    assertThat(lengthAt("Phối hợp với Sở Y tế", 0, 2)).isEqualTo(2);
  }

  @Test
  void aPhraseMustStandAtTheWord() {
    assertThat(lengthAt("Sở Y tế chủ trì", 0, 5)).isZero();
  }

  @Test
  void halfAPhraseIsNone() {
    assertThat(lengthAt("phối trộn", 0, 2)).isZero();
  }

  private static int lengthAt(String text, int at, int limit) {
    return PHRASES.lengthAt(Words.of(text), at, limit);
  }
}
