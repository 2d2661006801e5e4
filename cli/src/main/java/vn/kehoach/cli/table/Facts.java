package vn.kehoach.cli.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.DateRange;
import vn.kehoach.corpus.plan.FundingItem;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.Measure;
import vn.kehoach.corpus.plan.Objective;
import vn.kehoach.corpus.plan.Period;
import vn.kehoach.corpus.plan.ReportingDuty;
import vn.kehoach.corpus.plan.Target;
import vn.kehoach.corpus.plan.Task;

/** What the cells of a line are read from. */
final class Facts {

  private Facts() {}

  static Function<Row, Cell> header(Function<Header, @Nullable String> fact) {
    return row -> Cell.of(fact.apply(row.plan().header()));
  }

  static Function<Row, Cell> item(Function<Item, Cell> fact) {
    return row -> row.item() == null ? Cell.EMPTY : fact.apply(row.item());
  }

  static Function<Row, Cell> measure(Function<Measure, Cell> fact) {
    return row -> row.measure() == null ? Cell.EMPTY : fact.apply(row.measure());
  }

  static Function<Row, Cell> assignment(Function<Assignment, @Nullable String> fact) {
    return item(item -> item instanceof Assignment work ? Cell.of(fact.apply(work)) : Cell.EMPTY);
  }

  static Function<Row, Cell> reporting(Function<ReportingDuty, @Nullable String> fact) {
    return item(
        item -> item instanceof ReportingDuty duty ? Cell.of(fact.apply(duty)) : Cell.EMPTY);
  }

  static Cell issuedOn(Row row) {
    return Cell.of(row.plan().header().issuedOn());
  }

  static @Nullable String issuer(Header header) {
    return header.issuer() == null ? null : header.issuer().name();
  }

  static @Nullable String province(Header header) {
    return header.province() == null ? null : header.province().name();
  }

  /** First or last year of the plan's period; else the year of issue. */
  static Cell year(Row row, Function<Period, @Nullable String> end) {
    Header header = row.plan().header();
    Optional<LocalDate> day =
        Optional.ofNullable(header.period())
            .map(end)
            .flatMap(DateRange::parse)
            .map(DateRange::from)
            .or(() -> Optional.ofNullable(header.issuedOn()));
    return day.map(LocalDate::getYear).map(Cell::of).orElse(Cell.EMPTY);
  }

  static String bases(Header header) {
    return header.bases().stream()
        .map(basis -> basis.number() == null ? basis.title() : basis.number())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("; "));
  }

  static String names(List<AgencyMention> bodies) {
    return bodies.stream().map(AgencyMention::name).collect(Collectors.joining("; "));
  }

  static String kind(Item item) {
    return switch (item) {
      case Objective _ -> "objective";
      case Target _ -> "target";
      case Assignment _ -> "assignment";
      case Task _ -> "task";
      case FundingItem _ -> "funding";
      case ReportingDuty _ -> "reporting";
    };
  }

  /** As the plan's JSON has it: that of the measure, else that of the item. */
  static @Nullable String deadline(Row row) {
    if (row.measure() != null && row.measure().deadline() != null) {
      return row.measure().deadline();
    }
    return switch (row.item()) {
      case Target target -> target.deadline();
      case Assignment assignment -> assignment.deadline();
      case Task task -> task.deadline();
      case ReportingDuty duty -> duty.deadline();
      case null, default -> null;
    };
  }

  /** The last day of the deadline. */
  static Cell lastDay(Row row) {
    return Stream.ofNullable(deadline(row))
        .flatMap(text -> DateRange.parse(text).stream())
        .map(range -> Cell.of(range.to()))
        .findFirst()
        .orElse(Cell.EMPTY);
  }

  static Function<Row, Cell> place(Function<Item, @Nullable String> part) {
    return item(item -> Cell.of(part.apply(item)));
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
