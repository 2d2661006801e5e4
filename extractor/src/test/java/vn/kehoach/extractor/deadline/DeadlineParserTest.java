package vn.kehoach.extractor.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Period;

/** By when, in running text and in fields of times. */
class DeadlineParserTest {

  private static final TimeFrame ONE_YEAR = new TimeFrame(new Period("2026", "2026"), 2025);

  private final DeadlineParser parser = new DeadlineParser();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "sentences.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      nullValues = "none")
  void runningTextNeedsAWordThatMakesADateADeadline(String sentence, @Nullable String expected) {
    assertThat(parser.deadline(sentence, whole(sentence), ONE_YEAR))
        .isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "fields.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      nullValues = "none")
  void aFieldOfTimesNeedsNone(String cell, @Nullable String expected) {
    assertThat(parser.fieldDeadline(cell, whole(cell), ONE_YEAR))
        .isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void aDateWithoutYearIsNoneWhereTheDocumentHasNoYear() {
    String text = "gửi báo cáo trước ngày 15/12";

    assertThat(parser.deadline(text, whole(text), TimeFrame.UNKNOWN)).isEmpty();
  }

  @Test
  void thePlansOwnPeriodOfSeveralYearsIsNoneInAField() {
    TimeFrame frame = new TimeFrame(new Period("2026", "2030"), 2025);

    assertThat(parser.fieldDeadline("2026 - 2030", new Span(0, 11), frame)).isEmpty();
  }

  @Test
  void aDayThatDoesNotExistIsNone() {
    String text = "trước ngày 31/02/2026";

    assertThat(parser.deadline(text, whole(text), ONE_YEAR)).isEmpty();
  }

  @Test
  void onlyTheGivenStretchIsRead() {
    String text = "đến năm 2030; đến năm 2035";

    assertThat(parser.deadline(text, new Span(0, 12), ONE_YEAR)).contains("2030");
  }

  @Test
  void aLineOfAHundredThousandCharactersIsReadInGoodTime() {
    String text = "kế hoạch trước ngày trong năm 2027 và ".repeat(2_700);

    Assertions.assertThatCode(() -> parser.mentions(text, whole(text), ONE_YEAR))
        .doesNotThrowAnyException();
    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofMinutes(1), () -> parser.mentions(text, whole(text), ONE_YEAR));
  }

  @Property(tries = 200)
  void mentionsLieInsideAndDoNotOverlap(@ForAll @StringLength(max = 80) String noise) {
    String text = "trước ngày 3/4 " + noise + " quý II/2025, năm 2026" + noise;
    Span within = new Span(2, text.length());

    int end = within.begin();
    for (DeadlineMention mention : parser.mentions(text, within, ONE_YEAR)) {
      assertThat(mention.span().begin()).isGreaterThanOrEqualTo(end);
      end = mention.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(within.end());
  }

  private static Span whole(String text) {
    return new Span(0, text.length());
  }
}
