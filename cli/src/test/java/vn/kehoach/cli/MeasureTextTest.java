package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.index.query.MeasureFilter;
import vn.kehoach.index.query.YearRange;

class MeasureTextTest {

  private final MeasureText text = new MeasureText();

  @ParameterizedTest
  @CsvSource({
    "'>= 70%', GTE, 70, %",
    "'≥70 %', GTE, 70, %",
    "'1.000 xã', EQ, 1000, xã",
    "'< 1,5%', LT, 1.5, %",
    "'> 2 tỷ đồng', GT, 2000000000, đồng",
    "'<=500 triệu đồng', LTE, 500000000, đồng",
  })
  void readsAQuantityAsPeopleTypeIt(
      String typed, Comparator comparator, BigDecimal value, String unit) {
    assertThat(text.convert(typed)).isEqualTo(new MeasureFilter(comparator, value, null, unit));
  }

  @Test
  void readsARange() {
    assertThat(text.convert("70-80%"))
        .isEqualTo(
            new MeasureFilter(Comparator.RANGE, new BigDecimal(70), new BigDecimal(80), "%"));
  }

  @Test
  void readsAUnitAlone() {
    assertThat(text.convert("xã")).isEqualTo(MeasureFilter.ofUnit("xã"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ">=", "> 3-5", "1.2.3,4,5"})
  void refusesWhatIsNoQuantity(String typed) {
    assertThatThrownBy(() -> text.convert(typed)).isInstanceOf(TypeConversionException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024, 2024",
    "2020-2024, 2020, 2024",
    "2020-, 2020, 2100",
    "-2020, 1945, 2020"
  })
  void readsYears(String typed, int from, int to) {
    assertThat(new YearText().convert(typed)).isEqualTo(new YearRange(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "24", "2024-2020", "năm 2024"})
  void refusesWhatIsNoYear(String typed) {
    assertThatThrownBy(() -> new YearText().convert(typed))
        .isInstanceOf(TypeConversionException.class);
  }
}
