package vn.kehoach.extractor.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.corpus.document.Span;

class LabelParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phần thứ hai: NHIỆM VỤ|PART|2",
        "Phần II. Nhiệm vụ|PART|2",
        "Chương III. Thi hành|CHAPTER|3",
        "Mục 2. Giống cây|SECTION|2",
        "Điều 4. Hiệu lực|ARTICLE|4",
        "Phụ lục 1|APPENDIX|1",
        "PHỤ LỤC|APPENDIX|0",
        "Mẫu số 01/BC|APPENDIX|1",
        "Phụ lục số II|APPENDIX|2",
        "B. GIẢI PHÁP|UPPER_LETTER|2",
        "IV. KINH PHÍ|ROMAN|4",
        "IV KINH PHÍ|ROMAN|4",
        "12. Sở Y tế|ARABIC|12",
        "1- Trồng cây|ARABIC|1",
        "2/ Chăm cây|ARABIC|2",
        "2.3. Tưới cây|DECIMAL_2|3",
        "2.3.4 Tưới cây|DECIMAL_3|4",
        "a) Ươm giống|LETTER|1",
        "đ) Nghiệm thu|LETTER|5",
        "(3) Nghiệm thu|PARENTHESIS|3",
        "(iv) Nghiệm thu|PARENTHESIS|4",
        "- Ươm giống|DASH|0",
        "– Ươm giống|DASH|0",
        "+ Ươm giống|PLUS|0",
        "• Ươm giống|STAR|0",
        "* Ươm giống|STAR|0"
      })
  void everySortOfLabelIsRead(String line, LabelKind kind, int ordinal) {
    assertThat(label(line))
        .hasValueSatisfying(label -> {
          assertThat(label.kind()).isEqualTo(kind);
          assertThat(label.ordinal()).isEqualTo(ordinal);
        });
  }

  @ParameterizedTest
  @CsvSource({"a,1", "b,2", "c,3", "d,4", "đ,5", "e,6", "g,7", "h,8", "i,9", "k,10"})
  void lettersFollowTheVietnameseAlphabet(String letter, int ordinal) {
    assertThat(label(letter + ") Ươm giống")).map(Label::ordinal).contains(ordinal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lI. NHIỆM VỤ TRỌNG TÂM|2",
        "HI. TỔ CHỨC THỰC HIỆN|3",
        "1V. KINH PHÍ THỰC HIỆN|4",
        "IL. NHIỆM VỤ TRỌNG TÂM|2",
        "1L NHIỆM VỤ TRỌNG TÂM|2",
        "IlI TỔ CHỨC THỰC HIỆN|3"
      })
  void damagedRomanNumbersAreRepairedBeforeCapitals(String line, int ordinal) {
    assertThat(label(line)).contains(new Label(LabelKind.ROMAN, roman(ordinal), ordinal));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7, Các hợp tác xã trồng cây|ARABIC|7",
        "5, SỞ Y tế|ARABIC|5",
        "S. Công an tỉnh|ARABIC|5",
        "I, .KINH PHÍ|ROMAN|1",
        "II, NHIỆM VỤ|ROMAN|2"
      })
  void labelsThatRecognitionBlurredAreReadBeforeCapitals(String line, LabelKind kind, int ordinal) {
    assertThat(label(line).map(Label::kind)).contains(kind);
    assertThat(label(line).map(Label::ordinal)).contains(ordinal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7, 8 và 9 tháng 3 trồng cây",
        "S. trồng cây",
        "12,5 ha Rừng ngập mặn",
        "11 XÃ TRỒNG CÂY"
      })
  void numbersInASentenceAreNoBlurredLabels(String line) {
    assertThat(label(line)).isEmpty();
  }

  @Test
  void damagedGlyphsBeforeASentenceAreNoRomanNumber() {
    assertThat(label("H. trồng cây ở bờ sông")).isEmpty();
  }

  @Test
  void aReferenceToAnArticleIsNoLabel() {
    assertThat(label("Điều 12 của quy chế này quy định việc trồng cây")).isEmpty();
  }

  @Test
  void aDecimalNumberInASentenceIsNoLabel() {
    assertThat(label("1.200 cây được trồng")).isEmpty();
  }

  @Test
  void aDateIsNoLabel() {
    assertThat(label("12.3.2024 là ngày trồng cây").map(Label::kind))
        .isNotEqualTo(Optional.of(LabelKind.ARABIC));
  }

  @Test
  void aWordIsNoLabel() {
    assertThat(label("Trồng cây ven sông")).isEmpty();
  }

  @Test
  void aLabelAloneIsNone() {
    assertThat(label("1.")).isEmpty();
  }

  @Test
  void theWordsBeginAfterTheLabel() {
    String line = "a) Ươm giống";
    assertThat(LabelParser.parse(line, new Span(0, line.length())))
        .map(LabelParser.Labelled::wordsBegin)
        .contains(3);
  }

  @Test
  void anAutomaticLabelIsRead() {
    assertThat(LabelParser.parseAutomatic("b)")).contains(new Label(LabelKind.LETTER, "b", 2));
  }

  @Test
  void aDashBehindASlashBelongsToTheLabel() {
    assertThat(LabelParser.parse("II/- NỘI DUNG", new Span(0, 13)))
        .map(LabelParser.Labelled::wordsBegin)
        .contains(5);
  }

  @Test
  void aStrokeAndADotCloseOneNumber() {
    String line = "6/. Đề nghị Hội Nông dân tỉnh";
    assertThat(LabelParser.parse(line, new Span(0, line.length())))
        .contains(new LabelParser.Labelled(new Label(LabelKind.ARABIC, "6", 6), 4));
  }

  private static Optional<Label> label(String line) {
    return LabelParser.parse(line, new Span(0, line.length())).map(LabelParser.Labelled::label);
  }

  private static String roman(int ordinal) {
    return switch (ordinal) {
      case 2 -> "II";
      case 3 -> "III";
      default -> "IV";
    };
  }
}
