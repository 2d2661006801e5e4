package vn.kehoach.extractor.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Change;
import vn.kehoach.corpus.plan.Measure;
import vn.kehoach.corpus.plan.Period;
import vn.kehoach.extractor.deadline.DeadlineParser;
import vn.kehoach.extractor.deadline.TimeFrame;

/** Quantities in the wordings that plans use; the sentences are invented. */
class QuantityParserTest {

  private final QuantityParser parser = new QuantityParser(new DeadlineParser());

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "quantities.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      nullValues = "none")
  void sentencesCommitTo(String sentence, @Nullable String expected) {
    List<Measure> measures = parser.measures(sentence, whole(sentence), QuantityContext.NONE);

    assertThat(measures.stream().map(QuantityParserTest::shown).collect(Collectors.joining("; ")))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "quantities.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      nullValues = "none")
  void aSentenceContainsAQuantityWhereItHasAMeasure(String sentence, @Nullable String expected) {
    assertThat(parser.containsQuantity(sentence, whole(sentence))).isEqualTo(expected != null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "không còn bãi gỗ trái phép trên 50 m3",
        "Không để xảy ra vụ ngộ độc nấm (trên 20 người mắc)",
        "Không để xảy ra tình trạng phải ươm lại cây quá 1 lần",
        "không còn xã dưới 12 vườn ươm"
      })
  void whatIsNotToHappenIsCheckedByItsSizeAndCommitsToNone(String sentence) {
    assertThat(parser.containsQuantity(sentence, whole(sentence))).isTrue();
    assertThat(parser.measures(sentence, whole(sentence), QuantityContext.NONE)).isEmpty();
  }

  @Test
  void aValueInBracketsOfAYearBeforeThePlanIsWhereThingsStood() {
    String sentence = "Tỷ lệ hộ trồng quế đạt 65% (năm 2024: 61,3%)";
    TimeFrame laterPlan = new TimeFrame(new Period("2026", "2030"), 2026);

    assertThat(parser.measures(sentence, whole(sentence), QuantityContext.of(laterPlan)))
        .singleElement()
        .satisfies(measure -> assertThat(measure.baseline()).isEqualByComparingTo("61.3"));
  }

  @ParameterizedTest(name = "cell {0} in {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        ">2.300|người|gt 2300 người",
        "≥95|%|gte 95 %",
        "<10,4|%|lt 10.4 %",
        "07 - 09|tuyến|range 7..9 tuyến",
        "Khoảng 4|%|eq 4 %",
        "dưới 3|%|lt 3 %",
        "0,7 (còn 4,33)|%|eq 0.7 %",
        "tăng 7,4-8,4% (năm gốc 2020 tăng 2,06%)|%|range 7.4..8.4 % increase",
        "10/10|xã|eq 10 xã",
        "85|triệu đồng|eq 85000000 đồng",
        "2025|người|eq 2025 người",
        "100%|%|eq 100 %",
      })
  void aCellsBareNumberCountsWhatItsColumnSays(String cell, String unit, String expected) {
    List<Measure> measures =
        parser.measures(cell, whole(cell), QuantityContext.NONE.withUnit(unit));

    assertThat(measures.stream().map(QuantityParserTest::shown)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"x", "-", "…", "Đạt"})
  void aCellWithoutNumberHasNoMeasure(String cell) {
    assertThat(parser.measures(cell, whole(cell), QuantityContext.NONE.withUnit("%"))).isEmpty();
  }

  @Test
  void aMeasureKeepsItsOwnWordsWithTheirPlaceInTheDocument() {
    String document = "Trang 7. Phấn đấu ít nhất 70% thôn có đèn. Năm 2019 có 12%.";
    Span unit = new Span(9, 41);

    Measure measure = parser.measures(document, unit, QuantityContext.NONE).getFirst();

    assertThat(measure.text()).isEqualTo("ít nhất 70%");
    assertThat(document.substring(measure.begin(), measure.end())).isEqualTo(measure.text());
    assertThat(measure.subject()).isEqualTo("thôn");
  }

  @Test
  void whatTheIntroducingLineSaysHoldsWhereTheUnitIsSilent() {
    String text = "25 đội kèn";

    Measure measure =
        parser
            .measures(
                text,
                whole(text),
                QuantityContext.NONE.withChange(Change.MAINTAIN).withDeadline("2027"))
            .getFirst();

    assertThat(shown(measure)).isEqualTo("eq 25 đội kèn maintain by 2027");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cây sống đạt 45% năm 2027 và 50% năm 2028 | 2027 2028",
        "trồng 400 cây (năm 2027), 500 cây (năm 2028) | 2027 2028",
        "cây sống đạt 90% năm 2026, 95% năm 2028 | null 2028",
      })
  void aYearBehindAValueIsThatValuesOwn(String text, String expected) {
    TimeFrame frame = new TimeFrame(new Period("2026", "2026"), 2025);

    List<Measure> measures = parser.measures(text, whole(text), QuantityContext.of(frame));

    assertThat(measures.stream().map(Measure::deadline).map(String::valueOf))
        .containsExactly(expected.split(" "));
  }

  @Test
  void theYearOfAOneYearPlanIsNoDeadline() {
    String text = "năm 2026 có 70% thôn đạt chuẩn";
    TimeFrame frame = new TimeFrame(new Period("2026", "2026"), 2025);

    assertThat(parser.measures(text, whole(text), QuantityContext.of(frame)).getFirst().deadline())
        .isNull();
  }

  @Test
  void aLineOfAHundredThousandCharactersIsReadInGoodTime() {
    String sentences =
        "đạt từ 75% doanh nghiệp có từ 25 lao động; giảm 1.234,5 tấn đến ".repeat(1_600);
    String digits = "1".repeat(100_000);
    String dotted = "1.2/3-".repeat(17_000);
    String words = "ít nhất mỗi kế hoạch ".repeat(5_000);

    assertTimeout(
        Duration.ofMinutes(2),
        () -> {
          for (String hostile : List.of(sentences, digits, dotted, words)) {
            parser.measures(hostile, whole(hostile), QuantityContext.NONE);
          }
        });
  }

  @Property(tries = 300)
  void anyWholeNumberIsReadAsItIsWritten(@ForAll @IntRange(min = 1, max = 999_999_999) int number) {
    String text = "trồng " + String.format(Locale.GERMANY, "%,d", number) + " cây thông";

    List<Measure> measures = parser.measures(text, whole(text), QuantityContext.NONE);

    assertThat(measures).hasSize(1);
    assertThat(measures.getFirst().value()).isEqualByComparingTo(String.valueOf(number));
  }

  @Property(tries = 300)
  void measuresLieInsideTheUnitAndDoNotOverlap(@ForAll @StringLength(max = 100) String noise) {
    String text = "12% hộ " + noise + " từ 3 - 5 ao " + noise + " 07 đập";
    Span unit = new Span(1, text.length() - 1);

    int end = unit.begin();
    for (Measure measure : parser.measures(text, unit, QuantityContext.NONE)) {
      assertThat(measure.begin()).isGreaterThanOrEqualTo(end);
      assertThat(measure.end()).isLessThanOrEqualTo(unit.end());
      assertThat(measure.text()).isEqualTo(text.substring(measure.begin(), measure.end()));
      end = measure.end();
    }
  }

  /** A measure on one line: comparator, numbers, unit, then what else it has. */
  private static String shown(Measure measure) {
    StringBuilder line =
        new StringBuilder(measure.comparator().name().toLowerCase(Locale.ROOT)).append(' ');
    if (measure.value() != null) {
      line.append(measure.value().toPlainString());
    } else if (measure.min() != null && measure.max() != null) {
      line.append(measure.min().toPlainString()).append("..").append(measure.max().toPlainString());
    }
    line.append(' ').append(measure.unit());
    if (measure.change() != null) {
      line.append(' ').append(measure.change().name().toLowerCase(Locale.ROOT));
    }
    if (measure.per() != null) {
      line.append(" per ").append(measure.per());
    }
    if (measure.deadline() != null) {
      line.append(" by ").append(measure.deadline());
    }
    if (measure.baseline() != null) {
      line.append(" from ").append(measure.baseline().toPlainString());
    }
    return line.toString();
  }

  private static Span whole(String text) {
    return new Span(0, text.length());
  }
}
