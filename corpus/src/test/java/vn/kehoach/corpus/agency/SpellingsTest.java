package vn.kehoach.corpus.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {

  private static final Spellings SPELLINGS = new Spellings(ShortForms.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sở Khoa học và Công nghệ | Sở Khoa học & Công nghệ",
        "Sở Khoa học và Công nghệ | Sở Khoa học - Công nghệ",
        "Sở Khoa học và Công nghệ | Sở KH&CN",
        "Sở Khoa học và Công nghệ | Sở KH-CN",
        "Sở Khoa học và Công nghệ | Sở KH và CN",
        "Sở Khoa học và Công nghệ | Sở KHCN",
        "Đài Phát thanh - Truyền hình | Đài Phát thanh và Truyền hình",
        "Ủy ban Mặt trận Tổ quốc Việt Nam | Ủy ban MTTQ VN",
        "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân | Văn phòng HĐND & UBND",
      })
  void shortensWordsAndExchangesSeparators(String name, String spelling) {
    assertThat(SPELLINGS.of(name)).contains(NameKey.of(spelling));
  }

  @Test
  void theNameItselfComesFirst() {
    assertThat(SPELLINGS.of("Sở Nội vụ").iterator().next()).isEqualTo(NameKey.of("Sở Nội vụ"));
  }

  @Test
  void aShortFormReplacesWholeWordsOnly() {
    assertThat(SPELLINGS.of("Trung ương hóa")).doesNotContain("twhóa");
    assertThat(SPELLINGS.of("Viện Việt Nam học")).contains("viện vn học");
    assertThat(SPELLINGS.of("Viện Việt Namibia")).containsExactly("viện việt namibia");
  }

  @Test
  void oneWordBeforeASeparatorIsNoPartOfAName() {
    assertThat(SPELLINGS.of("Báo và Đài Truyền thanh")).doesNotContain("báo,đài truyền thanh");
  }

  @Test
  void noNameBeginsWithAShortFormOfTwoLetters() {
    assertThat(SPELLINGS.of("Trung ương Đoàn")).doesNotContain("tư đoàn", "tw đoàn");
  }

  @Test
  void longTitlesAreNotRespelled() {
    String title = "Ban Chỉ đạo a, b, c, d và e";
    assertThat(SPELLINGS.of(title)).contains(NameKey.of(title)).hasSizeLessThan(5);
  }
}
