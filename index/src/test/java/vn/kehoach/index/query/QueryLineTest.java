package vn.kehoach.index.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.index.query.QueryLineException.Problem;

class QueryLineTest {

  @Test
  void readsWordsPhrasesAndAllFilters() throws QueryLineException {
    PlanQuery query =
        QueryLine.parse(
            "mại dâm \"xã, phường\" agency:\"Sở Y tế\" role:lead target:>=80% unit:người"
                + " year:2016..2024 province:\"Hà Nam\" type:KH kind:target"
                + " deadline:<2025-07-01 basis:361/QĐ-TTg number:31/KH"
                + " subject:\"mại dâm\" sort:newest");
    assertThat(query.text())
        .isEqualTo(
            new TextQuery.AllOf(
                List.of(new TextQuery.Words("mại dâm"), new TextQuery.Phrase("xã, phường"))));
    assertThat(query.sort()).isEqualTo(SortOrder.NEWEST);
    assertThat(query.filters())
        .isEqualTo(
            new Filters(
                AgencyFilter.named("Sở Y tế"),
                Set.of(AssignmentRole.LEAD),
                Set.of(ItemKind.TARGET),
                ProvinceFilter.named("Hà Nam"),
                new YearRange(2016, 2024),
                Set.of("KH"),
                MeasureFilter.of(Comparator.GTE, new BigDecimal(80), "người"),
                new DeadlineFilter.Within(null, LocalDate.of(2025, 6, 30)),
                "31/KH",
                "361/QĐ-TTg",
                "mại dâm"));
  }

  @Test
  void conditionsOfOneQueryFillTheGapsOfAnother() throws QueryLineException {
    Filters chosen = QueryLine.parse("year:2020 role:lead").filters();
    Filters typed = QueryLine.parse("year:2019 province:\"Hà Nam\"").filters();
    assertThat(chosen.or(typed))
        .isEqualTo(QueryLine.parse("year:2020 role:lead province:\"Hà Nam\"").filters());
  }

  @Test
  void symbolsOfOfficePapersAreWords() throws QueryLineException {
    for (String words :
        List.of(
            "31/KH-BCĐ", "GD&ĐT", "75% xã", "14:30", "a [b] {c}", "C++ ~x ^y", "- x", "x - y")) {
      assertThat(QueryLine.parse(words).text()).as(words).isEqualTo(new TextQuery.Words(words));
    }
  }

  @Test
  void readsOperatorsAndParentheses() throws QueryLineException {
    assertThat(QueryLine.parse("a -b").text())
        .isEqualTo(
            new TextQuery.AllOf(
                List.of(new TextQuery.Words("a"), new TextQuery.Not(new TextQuery.Words("b")))));
    assertThat(QueryLine.parse("(a b) OR \"c d\"").text())
        .isEqualTo(
            new TextQuery.AnyOf(List.of(new TextQuery.Words("a b"), new TextQuery.Phrase("c d"))));
    assertThat(QueryLine.parse("a AND NOT b").text()).isEqualTo(QueryLine.parse("a -b").text());
  }

  @Test
  void curlyQuotesAreQuotes() throws QueryLineException {
    assertThat(QueryLine.parse("“xã phường” province:“Hà Nam”"))
        .isEqualTo(QueryLine.parse("\"xã phường\" province:\"Hà Nam\""));
  }

  @Test
  void readsQuantitiesAsVietnameseWritesThem() throws QueryLineException {
    assertThat(measure("target:2.000")).isEqualTo(measure(Comparator.EQ, "2000", null));
    assertThat(measure("target:>1,5%")).isEqualTo(measure(Comparator.GT, "1.5", "%"));
    assertThat(measure("target:\"≥ 2 tỷ\""))
        .isEqualTo(measure(Comparator.GTE, "2000000000", "đồng"));
    assertThat(measure("target:\"<500 triệu đồng\""))
        .isEqualTo(measure(Comparator.LT, "500000000", "đồng"));
    assertThat(measure("target:\"30 lượt người\""))
        .isEqualTo(measure(Comparator.EQ, "30", "lượt người"));
    assertThat(measure("target:10..20%"))
        .isEqualTo(
            new MeasureFilter(Comparator.RANGE, new BigDecimal(10), new BigDecimal(20), "%"));
    assertThat(measure("unit:xã")).isEqualTo(MeasureFilter.ofUnit("xã"));
  }

  @Test
  void aFilterOnTargetsAsksForTargetsUnlessTheLineNamesAnotherKind() throws QueryLineException {
    assertThat(QueryLine.parse("target:>=80%").filters().kinds()).containsExactly(ItemKind.TARGET);
    assertThat(QueryLine.parse("target:>=80 kind:funding").filters().kinds())
        .containsExactly(ItemKind.FUNDING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"70-80%", "70..80%", "70 – 80 %"})
  void readsARangeOfValues(String typed) throws QueryLineException {
    assertThat(QueryLine.parse("target:\"" + typed + "\"").filters().measure())
        .isEqualTo(
            new MeasureFilter(Comparator.RANGE, new BigDecimal(70), new BigDecimal(80), "%"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "24", "2024-2020", "năm 2024"})
  void refusesWhatIsNoYear(String typed) {
    assertThatThrownBy(() -> QueryLine.parse("year:\"" + typed + "\""))
        .isInstanceOf(QueryLineException.class);
  }

  @Test
  void readsYearsAndDeadlinesWithOpenEnds() throws QueryLineException {
    assertThat(QueryLine.parse("year:2024").filters().years()).isEqualTo(YearRange.of(2024));
    assertThat(QueryLine.parse("year:2016-2020").filters().years())
        .isEqualTo(new YearRange(2016, 2020));
    assertThat(QueryLine.parse("year:2016..").filters().years())
        .isEqualTo(new YearRange(2016, YearRange.LATEST));
    assertThat(deadline("deadline:2025-Q2"))
        .isEqualTo(within(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 6, 30)));
    assertThat(deadline("deadline:>2025")).isEqualTo(within(LocalDate.of(2026, 1, 1), null));
    assertThat(deadline("deadline:<=1/7/2025")).isEqualTo(within(null, LocalDate.of(2025, 7, 1)));
    assertThat(deadline("deadline:none")).isEqualTo(new DeadlineFilter.Missing());
  }

  @Test
  void severalBodiesOrRolesMeanAnyOfThem() throws QueryLineException {
    Filters filters =
        QueryLine.parse("agency:\"Sở Y tế\" agency:CAT role:\"chủ trì\" role:support").filters();
    assertThat(filters.agency())
        .isEqualTo(
            new AgencyFilter(List.of(AgencyTerm.byName("Sở Y tế"), AgencyTerm.byName("CAT"))));
    assertThat(filters.roles()).containsExactly(AssignmentRole.LEAD, AssignmentRole.SUPPORT);
  }

  @Test
  void pointsAtTheValueThatAFilterDoesNotTake() {
    QueryLineException e = failure("31/KH year:20x4 xã");
    assertThat(e.problem()).isEqualTo(Problem.BAD_VALUE);
    assertThat(e.column()).isEqualTo(12);
    assertThat(e.pointer()).isEqualTo("31/KH year:20x4 xã\n           ^^^^");
    assertThat(e.hint()).contains("year:2016..2024");
  }

  @Test
  void pointsAtTheQuoteThatIsNeverClosed() {
    QueryLineException e = failure("a/b province:\"Hà Nam");
    assertThat(e.problem()).isEqualTo(Problem.UNCLOSED_QUOTE);
    assertThat(e.column()).isEqualTo(14);
  }

  @Test
  void pointsAtAFilterThatDoesNotExist() {
    QueryLineException e = failure("xã 5% agncy:\"Sở Y tế\"");
    assertThat(e.problem()).isEqualTo(Problem.UNKNOWN_FILTER);
    assertThat(e.column()).isEqualTo(7);
    assertThat(e.hint()).contains("agency");
  }

  @Test
  void pointsAtAFilterUnderAnOperator() {
    assertThat(failure("a OR kind:target").problem()).isEqualTo(Problem.FILTER_INSIDE);
    assertThat(failure("-kind:target").problem()).isEqualTo(Problem.FILTER_INSIDE);
    assertThat(failure("(a kind:target)").column()).isEqualTo(9);
  }

  @Test
  void pointsAtAFilterThatIsGivenTwice() {
    assertThat(failure("year:2016 year:2017").problem()).isEqualTo(Problem.REPEATED);
    assertThat(failure("year:2016 year:2017").column()).isEqualTo(16);
  }

  @Test
  void pointsAtSyntaxThatDoesNotFit() {
    assertThat(failure("a/b )").column()).isEqualTo(5);
    assertThat(failure("a AND").column()).isEqualTo(6);
    assertThat(failure("(a").problem()).isEqualTo(Problem.SYNTAX);
    assertThat(failure("year:").problem()).isEqualTo(Problem.SYNTAX);
  }

  @Property(tries = 500)
  void anyLineIsReadOrRefusedAtAPlaceInIt(@ForAll String line) {
    try {
      assertThat(QueryLine.parse(line)).isNotNull();
    } catch (QueryLineException e) {
      assertThat(e.column()).isBetween(1, line.length() + 1);
      assertThat(e.pointer()).startsWith(line);
    }
  }

  private static MeasureFilter measure(String line) throws QueryLineException {
    return Objects.requireNonNull(QueryLine.parse(line).filters().measure());
  }

  private static MeasureFilter measure(Comparator comparator, String value, @Nullable String unit) {
    return MeasureFilter.of(comparator, new BigDecimal(value), unit);
  }

  private static DeadlineFilter deadline(String line) throws QueryLineException {
    return Objects.requireNonNull(QueryLine.parse(line).filters().deadline());
  }

  private static DeadlineFilter within(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new DeadlineFilter.Within(from, to);
  }

  private static QueryLineException failure(String line) {
    return Objects.requireNonNull(
        catchThrowableOfType(QueryLineException.class, () -> QueryLine.parse(line)), line);
  }
}
