package vn.kehoach.index.query;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.corpus.plan.DateRange;
import vn.kehoach.index.analysis.Marks;
import vn.kehoach.index.analysis.Spelling;

/** Reads the values of filters as people type them. Empty means: not such a value. */
final class FilterValues {

  private static final Map<String, AssignmentRole> ROLES =
      Map.of(
          "lead", AssignmentRole.LEAD,
          "chu tri", AssignmentRole.LEAD,
          "support", AssignmentRole.SUPPORT,
          "phoi hop", AssignmentRole.SUPPORT,
          "responsible", AssignmentRole.RESPONSIBLE,
          "thuc hien", AssignmentRole.RESPONSIBLE);

  private static final Map<String, ItemKind> KINDS =
      Map.ofEntries(
          Map.entry("objective", ItemKind.OBJECTIVE),
          Map.entry("muc tieu", ItemKind.OBJECTIVE),
          Map.entry("target", ItemKind.TARGET),
          Map.entry("chi tieu", ItemKind.TARGET),
          Map.entry("assignment", ItemKind.ASSIGNMENT),
          Map.entry("phan cong", ItemKind.ASSIGNMENT),
          Map.entry("task", ItemKind.TASK),
          Map.entry("nhiem vu", ItemKind.TASK),
          Map.entry("funding", ItemKind.FUNDING),
          Map.entry("kinh phi", ItemKind.FUNDING),
          Map.entry("reporting", ItemKind.REPORTING),
          Map.entry("bao cao", ItemKind.REPORTING));

  private static final Map<String, SortOrder> ORDERS =
      Map.of(
          "relevance", SortOrder.RELEVANCE,
          "newest", SortOrder.NEWEST,
          "oldest", SortOrder.OLDEST,
          "highest", SortOrder.HIGHEST_VALUE,
          "lowest", SortOrder.LOWEST_VALUE);

  /** Vietnamese writes large amounts as 2 tỷ, 500 triệu, 20 nghìn. */
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "nghin", BigDecimal.valueOf(1_000),
          "ngan", BigDecimal.valueOf(1_000),
          "trieu", BigDecimal.valueOf(1_000_000),
          "ti", BigDecimal.valueOf(1_000_000_000));

  private static final Pattern RANGE = Pattern.compile("(.*?)\\s*(?:\\.\\.|…)\\s*(.*)");
  private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>|=|≤|≥)?\\s*(.+)");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final Pattern YEARS = Pattern.compile("([0-9]{4})?\\s*[-–]\\s*([0-9]{4})?");
  private static final Pattern VALUES = Pattern.compile("^([0-9][0-9.,]*)\\s*[-–]\\s*([0-9].*)$");
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3})+(?:,[0-9]+)?");
  private static final Pattern DAY = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");

  private static final Pattern QUANTITY =
      Pattern.compile("([0-9](?:[0-9.,]*[0-9])?)\\s*(\\p{L}+)?\\s*(.*)");

  private FilterValues() {}

  static Optional<AssignmentRole> role(String value) {
    return Optional.ofNullable(ROLES.get(key(value)));
  }

  static Optional<ItemKind> kind(String value) {
    return Optional.ofNullable(KINDS.get(key(value)));
  }

  static Optional<SortOrder> order(String value) {
    return Optional.ofNullable(ORDERS.get(key(value)));
  }

  /** {@code 2024}, {@code 2016..2024}, {@code 2016-2024}, with open ends too. */
  static Optional<YearRange> years(String value) {
    Matcher range = RANGE.matcher(YEARS.matcher(value).replaceFirst("$1..$2"));
    if (!range.matches()) {
      return year(value, -1).map(YearRange::of);
    }
    if (range.group(1).isEmpty() && range.group(2).isEmpty()) {
      return Optional.empty();
    }
    return year(range.group(1), YearRange.EARLIEST)
        .flatMap(from ->
            year(range.group(2), YearRange.LATEST)
                .filter(to -> to >= from)
                .map(to -> new YearRange(from, to)));
  }

  /** {@code >=80%}, {@code 10..20}, {@code 70-80%}, {@code <5}, {@code >=2 tỷ đồng}. */
  static Optional<MeasureFilter> measure(String value) {
    Matcher range = RANGE.matcher(VALUES.matcher(value).replaceFirst("$1..$2"));
    if (range.matches()) {
      return quantity(range.group(2))
          .flatMap(to ->
              quantity(range.group(1))
                  .filter(from -> from.value().compareTo(to.value()) <= 0)
                  .map(from ->
                      new MeasureFilter(Comparator.RANGE, from.value(), to.value(), to.unit())));
    }
    Matcher compared = COMPARED.matcher(value);
    if (!compared.matches()) {
      return Optional.empty();
    }
    return quantity(compared.group(2))
        .map(quantity ->
            MeasureFilter.of(comparator(compared.group(1)), quantity.value(), quantity.unit()));
  }

  /** {@code <2025-07-01}, {@code 2025-Q2}, {@code 2024..2025}, {@code ..2025-06}, {@code none}. */
  static Optional<DeadlineFilter> deadline(String value) {
    if (key(value).equals("none") || key(value).equals("khong")) {
      return Optional.of(new DeadlineFilter.Missing());
    }
    Matcher range = RANGE.matcher(value);
    if (range.matches()) {
      return range.group(1).isEmpty() || range.group(2).isEmpty()
          ? days(range.group(1) + range.group(2)).map(days -> openEnded(range, days))
          : days(range.group(1))
              .flatMap(from ->
                  days(range.group(2))
                      .filter(to -> !to.to().isBefore(from.from()))
                      .map(to -> new DeadlineFilter.Within(from.from(), to.to())));
    }
    Matcher compared = COMPARED.matcher(value);
    return compared.matches()
        ? days(compared.group(2)).map(days -> within(comparator(compared.group(1)), days))
        : Optional.empty();
  }

  private static DeadlineFilter openEnded(Matcher range, DateRange days) {
    return range.group(1).isEmpty()
        ? new DeadlineFilter.Within(null, days.to())
        : new DeadlineFilter.Within(days.from(), null);
  }

  private static DeadlineFilter within(Comparator comparator, DateRange days) {
    return switch (comparator) {
      case LT -> new DeadlineFilter.Within(null, days.from().minusDays(1));
      case LTE -> new DeadlineFilter.Within(null, days.to());
      case GT -> new DeadlineFilter.Within(days.to().plusDays(1), null);
      case GTE -> new DeadlineFilter.Within(days.from(), null);
      case EQ, RANGE -> new DeadlineFilter.Within(days.from(), days.to());
    };
  }

  /** A date as the plan's JSON has it, or with the day first: {@code 01/07/2025}. */
  private static Optional<DateRange> days(String text) {
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      return DateRange.parse(text);
    }
    return DateRange.parse(
        day.group(3) + "-" + twoDigits(day.group(2)) + "-" + twoDigits(day.group(1)));
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static Optional<Integer> year(String text, int ifEmpty) {
    if (text.isEmpty() && ifEmpty > 0) {
      return Optional.of(ifEmpty);
    }
    return YEAR.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private record Quantity(BigDecimal value, @Nullable String unit) {}

  private static Optional<Quantity> quantity(String text) {
    Matcher parts = QUANTITY.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    return number(parts.group(1))
        .map(number -> {
          String word = parts.group(2) == null ? "" : parts.group(2);
          String rest = parts.group(3).strip();
          BigDecimal scale = SCALES.get(key(word));
          if (scale != null) {
            return new Quantity(number.multiply(scale), rest.isEmpty() ? "đồng" : rest);
          }
          String unit = (word + " " + rest).strip();
          return new Quantity(number, unit.isEmpty() ? null : unit);
        });
  }

  /** 1.000 is a thousand; 1,5 and 1.5 are one and a half. */
  private static Optional<BigDecimal> number(String text) {
    String plain =
        GROUPED.matcher(text).matches()
            ? text.replace(".", "").replace(',', '.')
            : text.replace(',', '.');
    try {
      return Optional.of(new BigDecimal(plain));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Comparator comparator(@Nullable String sign) {
    return switch (sign) {
      case "<" -> Comparator.LT;
      case "<=", "≤" -> Comparator.LTE;
      case ">" -> Comparator.GT;
      case ">=", "≥" -> Comparator.GTE;
      case null, default -> Comparator.EQ;
    };
  }

  private static String key(String value) {
    return Marks.fold(Spelling.canonical(value.strip()));
  }
}
