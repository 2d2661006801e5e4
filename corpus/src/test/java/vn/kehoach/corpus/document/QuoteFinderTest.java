package vn.kehoach.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {

  private static final String TEXT = "Mục tiêu: đưa sách\n  đến trường. 3 Đưa sách đến trường.";

  @Test
  void whiteSpaceDoesNotCount() {
    Quotation place = new QuoteFinder(TEXT).find("đưa sách đến trường", 0).orElseThrow();
    assertThat(place.span().of(TEXT)).isEqualTo("đưa sách\n  đến trường");
  }

  @Test
  void dotsStandForAnythingBetweenAndMakeTwoParts() {
    Quotation place = new QuoteFinder(TEXT).find("Mục tiêu…đến trường", 0).orElseThrow();
    assertThat(place.parts().stream().map(span -> span.of(TEXT)))
        .containsExactly("Mục tiêu", "đến trường");
  }

  @Test
  void aQuoteThatIsTypedInAnotherNormalFormIsFound() {
    String decomposed = java.text.Normalizer.normalize("Mục tiêu", java.text.Normalizer.Form.NFD);
    assertThat(new QuoteFinder(TEXT).find(decomposed, 0)).isPresent();
  }

  @Test
  void theSameWordsTwiceAreFoundAtTwoPlaces() {
    List<Optional<Quotation>> places =
        new QuoteFinder(TEXT).findAll(List.of("sách đến trường", "sách đến trường", "không có"));
    assertThat(places.get(0).orElseThrow().span().begin())
        .isLessThan(places.get(1).orElseThrow().span().begin());
    assertThat(places.get(2)).isEmpty();
  }

  @Property
  void everyStretchOfATextIsFoundAtOrBeforeItsPlace(
      @ForAll @StringLength(min = 1, max = 30) @CharRange(from = 'a', to = 'c') String text,
      @ForAll @IntRange(max = 29) int begin) {
    Span span = new Span(Math.min(begin, text.length() - 1), text.length());
    Quotation place = new QuoteFinder(text).find(span.of(text), 0).orElseThrow();
    assertThat(place.span().begin()).isLessThanOrEqualTo(span.begin());
    assertThat(place.span().of(text)).isEqualTo(span.of(text));
  }
}
