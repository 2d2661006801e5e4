package vn.kehoach.corpus.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Uỷ ban nhân dân | Ủy ban nhân dân",
        "Uy ban nhân dân | Ủy ban nhân dân",
        "HOÀ BÌNH | Hòa Bình",
        "khoẻ | khỏe",
        "hóan | hoán",
        "qúy | quý",
        "Quí | quý",
        "Tỷ lệ | tỉ lệ",
        "Kỹ thuật | kĩ thuật",
        "Sở Lao động-Thương binh và Xã hội | Sở Lao động – Thương binh  và Xã hội",
        "Văn hóa,Thể thao | Văn hoá , Thể thao",
        "KH & ĐT | KH&ĐT",
        "QÐ | QĐ",
      })
  void spellingsOfOneNameHaveOneKey(String left, String right) {
    assertThat(NameKey.of(left)).isEqualTo(NameKey.of(right));
  }

  @ParameterizedTest
  @CsvSource({
    "tay,tai",
    "Đà Nẵng,Da Nẵng",
    "sở,số",
    "thuý,thuí",
    "hùy,hủy",
    "huy ban,hủy ban",
    "uy bản,ủy bản"
  })
  void otherWordsKeepOtherKeys(String left, String right) {
    assertThat(NameKey.of(left)).isNotEqualTo(NameKey.of(right));
  }

  @Test
  void decomposedNamesHaveTheKeyOfComposedOnes() {
    String name = "Ủy ban Mặt trận Tổ quốc";
    assertThat(NameKey.of(Normalizer.normalize(name, Normalizer.Form.NFD)))
        .isEqualTo(NameKey.of(name));
  }

  @Property
  void foldingKeepsTheLengthAndRepeatsItself(
      @ForAll
          @Chars({'o', 'à', 'ạ', 'ủ', 'y', 'ỳ', 'q', 'h', 'u', 'e', 'ẻ', ' ', '-', 'Đ'})
          @CharRange(from = 'a', to = 'z')
          String text) {
    char[] once = NameKey.fold(text);
    assertThat(once).hasSize(text.length());
    assertThat(NameKey.fold(new String(once))).isEqualTo(once);
  }

  @Property
  void foldedTextLeadsBackToTheSameLetters(
      @ForAll @Chars({'H', 'o', 'à', ' ', '\n', '-', '–', ',', '&', '/', 'đ', '.'}) String text) {
    FoldedText folded = FoldedText.of(text);
    for (int i = 0; i < folded.key().length(); i++) {
      assertThat(NameKey.fold(text)[folded.begin(i)]).isEqualTo(folded.key().charAt(i));
      assertThat(folded.end(i + 1)).isEqualTo(folded.begin(i) + 1);
    }
  }

  @Test
  void foldedTextFindsANameThatIsWrappedAndSpacedDifferently() {
    String text = "Giao Sở Lao động –\nThương binh và Xã hội chủ trì";
    FoldedText folded = FoldedText.of(text);
    String key = NameKey.of("Sở Lao động - Thương binh và Xã hội");
    int at = folded.key().indexOf(key);
    assertThat(text.substring(folded.begin(at), folded.end(at + key.length())))
        .isEqualTo("Sở Lao động –\nThương binh và Xã hội");
  }
}
