package vn.kehoach.index;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.DateRange;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.Period;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.index.query.YearRange;

/** Reads a plan's header for the index. */
final class PlanHeader {

  private PlanHeader() {}

  static PlanFacts facts(Plan plan) {
    Header header = plan.header();
    YearRange years = years(header);
    return new PlanFacts(
        plan.id(),
        plan.kind(),
        header.documentType(),
        header.number(),
        header.title(),
        PlanSubject.of(header.title()).orElse(null),
        header.issuedOn(),
        header.issuer() == null ? null : header.issuer().name(),
        header.province() == null ? null : header.province().id(),
        header.province() == null ? null : header.province().name(),
        years == null ? null : years.from(),
        years == null ? null : years.to(),
        plan.source().file());
  }

  /** Words by which people look for a plan as a whole. */
  static Stream<String> words(Plan plan) {
    Header header = plan.header();
    return Stream.concat(
        Stream.of(
                header.title(),
                header.number(),
                header.province() == null ? null : header.province().name())
            .filter(PlanHeader::isPresent),
        Stream.concat(
                Stream.ofNullable(header.issuer()),
                Stream.concat(Stream.ofNullable(header.parent()), header.coIssuers().stream()))
            .map(AgencyMention::name));
  }

  private static boolean isPresent(@Nullable String word) {
    return word != null && !word.isBlank();
  }

  /**
   * The years of the period, one that only has an end from the year of issue; the year of issue
   * where there is no period.
   */
  private static @Nullable YearRange years(Header header) {
    if (header.period() != null) {
      DateRange to = DateRange.parse(header.period().to()).orElse(null);
      DateRange from = beginning(header, header.period()).orElse(to);
      if (from != null && to != null && plausible(from.from().getYear(), to.to().getYear())) {
        return new YearRange(from.from().getYear(), to.to().getYear());
      }
    }
    return header.issuedOn() == null ? null : YearRange.of(header.issuedOn().getYear());
  }

  private static Optional<DateRange> beginning(Header header, Period period) {
    return period.from() != null
        ? DateRange.parse(period.from())
        : Optional.ofNullable(header.issuedOn()).map(day -> new DateRange(day, day));
  }

  private static boolean plausible(int from, int to) {
    return YearRange.EARLIEST <= from && from <= to && to <= YearRange.LATEST;
  }
}
