package vn.kehoach.extractor.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.Span;

class WordsTest {

  @Test
  void punctuationMarksAreWordsOfTheirOwn() {
    assertThat(Words.keysOf("các sở, ban")).containsExactly("các", "sở", ",", "ban");
  }

  @Test
  void oldAndNewTonePlacementHaveOneKey() {
    assertThat(Words.keysOf("Uỷ ban hoà giải")).isEqualTo(Words.keysOf("Ủy ban hòa giải"));
  }

  @Test
  void anAmpersandBetweenLettersBelongsToTheWord() {
    assertThat(Words.keysOf("Sở NN&PTNT")).hasSize(2);
  }

  @Test
  void aCapitalAfterASmallLetterBeginsANewWord() {
    assertThat(Words.keysOf("trồng câyHội Nông dân")).hasSize(5);
  }

  @Test
  void anOffsetBetweenWordsMeansTheNextWord() {
    assertThat(Words.of("Sở  Y tế").indexAt(3)).isEqualTo(1);
  }

  @Test
  void anOffsetBeyondTheLastWordMeansTheCount() {
    Words words = Words.of("Sở Y tế");
    assertThat(words.indexAt(7)).isEqualTo(words.count());
  }

  @Test
  void aKeyBeyondTheLastWordIsEmpty() {
    assertThat(Words.of("Sở").key(5)).isEmpty();
  }

  @Test
  void aSpanGoesFromWordToWord() {
    assertThat(Words.of("Giao Sở Y tế chủ trì").span(1, 4)).isEqualTo(new Span(5, 12));
  }

  @Property
  void wordsStandInOrderAndHoldNoWhiteSpace(@ForAll String text) {
    Words words = Words.of(text);
    int end = 0;
    for (int i = 0; i < words.count(); i++) {
      assertThat(words.begin(i)).isGreaterThanOrEqualTo(end);
      end = words.end(i);
      assertThat(end).isGreaterThan(words.begin(i)).isLessThanOrEqualTo(text.length());
      assertThat(text.substring(words.begin(i), end)).doesNotContainAnyWhitespaces();
    }
  }
}
