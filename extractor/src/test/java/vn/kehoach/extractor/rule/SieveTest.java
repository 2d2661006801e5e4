package vn.kehoach.extractor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.Span;

class SieveTest {

  @Test
  void onlyPlacesWhereTheWholeMatchMayStandRemain() {
    assertThat(places("giao(?: cho)? sở", "giao sổ, giao cho sở, giao sở")).containsExactly(9, 22);
  }

  @Test
  void bothCasesRemainWhereCaseDoesNotMatter() {
    assertThat(places("(?iu)đến", "Đến đây, ĐẾN nay, den")).containsExactly(0, 9);
  }

  @Test
  void whatHasToStandBeforeAMatchIsLookedFor() {
    assertThat(places("(?<=[Đđ]iều |khoản )[0-9]+", "Điều 12, mục 34, khoản 5"))
        .containsExactly(5, 23);
  }

  @Test
  void eachChoiceMayHaveWordsOfItsOwnBeforeIt() {
    assertThat(places("(?:(?<=a)x|(?<=b)y)", "ax cy by cx")).containsExactly(1, 7);
    assertThat(places("(?:(?<=a)x|y)", "ax ay cx")).containsExactly(1, 4, 7);
  }

  @Test
  void wordsBeforeASpanCount() {
    String text = "Điều 12";
    assertThat(Sieve.of("(?<=Điều )[0-9]+").mayMatchAtStart(text, new Span(5, 7))).isTrue();
  }

  @Test
  void whatMustNotStandAroundIsLeftToThePattern() {
    assertThat(places("(?<!x)giao(?! cho)", "xgiao cho")).containsExactly(1);
  }

  @Test
  void longRepetitionsAreFollowedWithoutCounting() {
    assertThat(places("a[^.]{6,20}b", "a12b a123456b a.23456b")).contains(5).doesNotContain(14);
  }

  @Test
  void aPairOfHalvesCountsAsOneLetter() {
    assertThat(places("a.b", "a\uD83D\uDE00b")).contains(0);
  }

  @Test
  void aSpanWithoutAMatchIsToldAtOnce() {
    Sieve sieve = Sieve.of("(?iu)chủ trì");
    String text = "Sở Y tế chủ trì, Công an tỉnh phối hợp";
    assertThat(sieve.mayMatchIn(text, new Span(0, 15))).isTrue();
    assertThat(sieve.mayMatchIn(text, new Span(0, 14))).isFalse();
    assertThat(sieve.mayMatchIn(text, new Span(16, text.length()))).isFalse();
  }

  @Test
  void aConstructThatIsNotKnownLeavesEveryPlace() {
    Sieve sieve = Sieve.of("(a)\\1 giao");
    assertThat(sieve.tells()).isFalse();
    assertThat(sieve.mayMatchIn("khác", new Span(0, 4))).isTrue();
  }

  @Test
  void aPatternThatMatchesNothingAtAllIsNotTold() {
    assertThat(Sieve.of("a*").tells()).isFalse();
  }

  @Test
  void oneSieveTellsOfSeveralPatterns() {
    Sieve any = Sieve.ofAny(List.of("chủ trì", "(?<=xin )giao"));
    assertThat(any.mayMatchIn("Sở Y tế chủ trì", new Span(0, 15))).isTrue();
    assertThat(any.mayMatchIn("Sở Y tế phối hợp", new Span(0, 16))).isFalse();
    assertThat(any.mayMatchAtStart("xin giao", new Span(4, 8))).isTrue();
    assertThat(Sieve.ofAny(List.of("chủ trì", "(a)\\1")).tells()).isFalse();
  }

  @Property
  void noMatchOfSeveralIsLost(
      @ForAll("patterns") String one,
      @ForAll("patterns") String other,
      @ForAll("texts") String text) {
    Sieve any = Sieve.ofAny(List.of(one, other));
    Span whole = new Span(0, text.length());
    for (String pattern : List.of(one, other)) {
      if (matcher(pattern, text, 0).lookingAt()) {
        assertThat(any.mayMatchAtStart(text, whole)).as("%s in %s", pattern, text).isTrue();
      }
      if (Pattern.compile(pattern).matcher(text).find()) {
        assertThat(any.mayMatchIn(text, whole)).as("%s in %s", pattern, text).isTrue();
      }
    }
  }

  @Property
  void noMatchIsLost(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
    Sieve sieve = Sieve.of(pattern);
    Span whole = new Span(0, text.length());
    for (int at = 0; at < text.length(); at++) {
      Matcher matcher = matcher(pattern, text, at);
      if (matcher.lookingAt()) {
        assertThat(sieve.next(text, at, text.length())).as("%s in %s", pattern, text).isEqualTo(at);
        assertThat(sieve.mayMatchAtStart(text, new Span(at, text.length()))).isTrue();
        assertThat(sieve.mayMatchIn(text, whole)).isTrue();
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("aAbđĐ. \u00A0\u2605\uD83D\uDE00").ofMaxLength(90);
  }

  @Provide
  Arbitrary<String> patterns() {
    Arbitrary<String> letters =
        Arbitraries.of(
            "a", "b", "đ", ".", "[ab]", "[^a]", "\\s", "\\p{L}", "\u2605", "(?iu:A)", "^");
    return Arbitraries.recursive(
        () -> letters,
        inner ->
            Arbitraries.oneOf(
                inner.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("", parts)),
                inner
                    .list()
                    .ofMinSize(2)
                    .ofMaxSize(3)
                    .map(parts -> "(?:" + String.join("|", parts) + ")"),
                inner.flatMap(one ->
                    Arbitraries.of("?", "*", "+", "{2}", "{0,3}", "{5,7}", "{2,}", "+?", "?+")
                        .map(many -> "(?:" + one + ")" + many)),
                letters.map(one -> "(?<=" + one + "b)"),
                letters.map(one -> "(?<!" + one + ")"),
                letters.map(one -> "(?=" + one + ")")),
        1,
        4);
  }

  private static Matcher matcher(String pattern, String text, int at) {
    return Pattern.compile(pattern)
        .matcher(text)
        .region(at, text.length())
        .useTransparentBounds(true);
  }

  private static List<Integer> places(String pattern, String text) {
    Sieve sieve = Sieve.of(pattern);
    List<Integer> places = new ArrayList<>();
    for (int at = sieve.next(text, 0, text.length());
        at < text.length();
        at = sieve.next(text, at + 1, text.length())) {
      places.add(at);
    }
    return places;
  }
}
