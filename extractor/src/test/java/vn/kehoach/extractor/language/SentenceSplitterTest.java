package vn.kehoach.extractor.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.model.Models;

class SentenceSplitterTest {

  private static final SentenceSplitter SPLITTER = Models.standard().splitter();

  @Test
  void aDotBeforeACapitalEndsASentence() {
    assertThat(cut("Các xã trồng cây ven sông. Hội Nông dân chăm sóc cây non."))
        .containsExactly("Các xã trồng cây ven sông.", "Hội Nông dân chăm sóc cây non.");
  }

  @Test
  void aDotInsideANumberEndsNone() {
    assertThat(cut("Hỗ trợ 1.200.000 đồng cho mỗi hộ trồng cây.")).hasSize(1);
  }

  @Test
  void aSmallLetterBeginsNoSentence() {
    assertThat(cut("Trồng xoan, lát, keo,... trên đồi trọc.")).hasSize(1);
  }

  @Test
  void anAbbreviationEndsNone() {
    assertThat(cut("Trồng cây tại TP. Cao Bằng trong tháng 3.")).hasSize(1);
  }

  @Test
  void aLostBreakBetweenTwoParagraphsIsFound() {
    assertThat(cut("Các xã chăm sóc rừng trồngHội Nông dân tuyên truyền."))
        .containsExactly("Các xã chăm sóc rừng trồng", "Hội Nông dân tuyên truyền.");
  }

  @Test
  void aNumberBeforeACapitalEndsNone() {
    assertThat(cut("Rèn luyện: Tốt 91,64% (1.457 HS); Khá 6,42% (102 HS); Đạt 1,95% (31 HS)."))
        .hasSize(1);
  }

  @Test
  void aLostSpaceBehindADotIsFound() {
    assertThat(cut("Các xã giữ rừng bền vững.Phấn đấu trồng 300 ha quế."))
        .containsExactly("Các xã giữ rừng bền vững.", "Phấn đấu trồng 300 ha quế.");
    String place = "Trồng cây tại Tp.Cao Bằng trong năm.";
    assertThat(SentenceSplitter.byLawsAlone().sentences(place, new Span(0, place.length())))
        .hasSize(1);
  }

  @Test
  void aNameOfAProductIsNoLostBreak() {
    assertThat(cut("Đăng phim lên YouTube của tỉnh.")).hasSize(1);
  }

  @Test
  void onlyTheParagraphIsCut() {
    String text = "Một câu. Hai câu trong đoạn. Ba câu.";
    assertThat(SPLITTER.sentences(text, new Span(9, 28)))
        .extracting(span -> span.of(text))
        .containsExactly("Hai câu trong đoạn.");
  }

  @Property(tries = 300)
  void sentencesLieInOrderAndLoseNothingButWhiteSpace(@ForAll String text) {
    int from = 0;
    for (Span sentence : SPLITTER.sentences(text, new Span(0, text.length()))) {
      assertThat(sentence.begin()).isGreaterThanOrEqualTo(from);
      assertThat(new Span(from, sentence.begin()).trimmed(text).isEmpty()).isTrue();
      from = sentence.end();
    }
    assertThat(new Span(from, text.length()).trimmed(text).isEmpty()).isTrue();
  }

  private static List<String> cut(String text) {
    return SPLITTER.sentences(text, new Span(0, text.length())).stream()
        .map(span -> span.of(text))
        .toList();
  }
}
