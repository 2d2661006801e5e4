package vn.kehoach.extractor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PatternShapeTest {

  @Test
  void aWordThatEveryMatchHoldsIsNeeded() {
    assertThat(shape("(?iu)(?<!x)Chủ trì(?! của)").needed()).containsExactly("chủ trì");
  }

  @Test
  void oneWordOfEachAlternativeIsNeeded() {
    assertThat(shape("giao(?: cho)?|phân công [^.]*").needed())
        .containsExactlyInAnyOrder("giao", "phân công ");
  }

  @Test
  void theRarerOfTwoWordsIsNeeded() {
    assertThat(shape("(?:do|bởi)[^.]{0,40}(?:thực hiện|phụ trách)").needed())
        .containsExactlyInAnyOrder("thực hiện", "phụ trách");
  }

  @Test
  void nothingIsNeededWhereAnAlternativeHoldsNoWord() {
    assertThat(shape("giao|[^.]+").needed()).isEmpty();
  }

  @Test
  void whatMayBeMissingIsNotNeeded() {
    assertThat(shape("(?:trước )?ngày(?: đầu)*").needed()).containsExactly("ngày");
  }

  @Test
  void anyWhiteSpaceCountsAsASpace() {
    assertThat(shape("phối[ \\u00A0\\t\\n]hợp").needed()).containsExactly("phối hợp");
  }

  @Test
  void bothCasesAreFirstLettersWhereCaseDoesNotMatter() {
    assertThat(firsts("(?iu)(?:đến|trước)")).isEqualTo(letters("đĐtT"));
  }

  @Test
  void lettersAfterWhatMayBeMissingAreFirstLettersToo() {
    assertThat(firsts("(?:a|b)?[cd]+")).isEqualTo(letters("abcd"));
  }

  @Test
  void aMatchThatMayBeEmptyBeginsAnywhere() {
    assertThat(firsts("a*")).isNull();
  }

  @Test
  void aConstructThatIsNotKnownLeavesEverythingOpen() {
    PatternShape shape = shape("(a)\\1 giao");
    assertThat(shape.needed()).isEmpty();
    assertThat(shape.firsts()).isNull();
  }

  private static PatternShape shape(String pattern) {
    return PatternShapeReader.read(pattern);
  }

  private static @Nullable BitSet firsts(String pattern) {
    return shape(pattern).firsts();
  }

  private static BitSet letters(String letters) {
    BitSet set = new BitSet();
    letters.chars().forEach(set::set);
    return set;
  }
}
