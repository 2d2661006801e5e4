package vn.kehoach.extractor.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CharactersTest {

  @Test
  void everySpaceBecomesOneSpace() {
    assertThat(Characters.tidy("Số:\u00A0 12 \t/KH")).isEqualTo("Số: 12 /KH");
  }

  @Test
  void lettersOfSignFontsBecomeTheBulletsThatTheyShow() {
    assertThat(SymbolFont.shown("§", "ABCDEF+Wingdings-Regular")).isEqualTo("▪");
    assertThat(SymbolFont.shown("v", "Wingdings")).isEqualTo("•");
    assertThat(SymbolFont.shown("·", "SymbolMT")).isEqualTo("•");
    assertThat(SymbolFont.shown("v", "TimesNewRomanPSMT")).isEqualTo("v");
  }

  @Test
  void invisibleCharactersDisappear() {
    assertThat(Characters.tidy("\uFEFFKế\u200B ho\u00ADạch")).isEqualTo("Kế hoạch");
  }

  @Test
  void lookAlikesBecomeVietnameseLetters() {
    assertThat(Characters.tidy("QÐ 4⁄3⁄2031 СТ")).isEqualTo("QĐ 4/3/2031 СТ");
    assertThat(Characters.tidy("Kế hоạch")).isEqualTo("Kế hoạch");
  }

  @Property(tries = 300)
  void tidyTextIsInNfcAndStaysAsItIs(@ForAll String text) {
    String tidy = Characters.tidy(text);
    assertThat(Normalizer.isNormalized(tidy, Normalizer.Form.NFC)).isTrue();
    assertThat(Characters.tidy(tidy)).isEqualTo(tidy);
  }
}
