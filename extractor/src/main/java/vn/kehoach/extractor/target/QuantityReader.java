package vn.kehoach.extractor.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.extractor.deadline.TimeFrame;
import vn.kehoach.extractor.language.RecentAnswers;
import vn.kehoach.extractor.rule.RuleSet;
import vn.kehoach.extractor.target.ComparatorReader.Comparison;
import vn.kehoach.extractor.target.Numeral.Form;

/** Puts numbers, ranges, units, comparing words and baselines together. */
final class QuantityReader {

  /** The longest connection between the two ends of a range, in UTF-16 code units. */
  private static final int CONNECTION = 40;

  /** How far behind its number the words of a baseline may reach. */
  private static final int REACH = 80;

  /** First words of units that are measured rather than counted, and so have decimals. */
  private static final Set<String> DIVISIBLE =
      Set.of(
          "%",
          "‰", "điểm", "ha", "km", "km2", "m", "m2", "m3", "m²", "m³", "tấn", "tạ", "kg", "lít",
          "lần", "giờ", "phút", "độ", "kWh", "MW", "đồng", "giường", "bác", "con", "trẻ", "hạng");

  /** A unit is asked first whether it has quantities, then for them. */
  private static final int REMEMBERED = 64;

  private final RecentAnswers<UnitText, List<Numeral>> known = new RecentAnswers<>(REMEMBERED);
  private final NumberWords words = new NumberWords();
  private final QuantityMask mask = new QuantityMask();
  private final UnitReader units = new UnitReader();
  private final ComparatorReader comparators = new ComparatorReader();
  private final Breakdown breakdown = new Breakdown();
  private final CourseOfYears course = new CourseOfYears();
  private final RuleSet ranges = RuleSet.load("quantity-range");
  private final RuleSet baselines = RuleSet.load("quantity-baseline");
  private final RuleSet events = RuleSet.load("quantity-event");

  /** The quantities of a unit, from left to right; offsets are the unit's own. */
  List<Quantity> read(UnitText text, QuantityContext context) {
    List<Numeral> numerals = numerals(text);
    List<Quantity> quantities = new ArrayList<>(numerals.size());
    @Nullable BigDecimal start = null;
    int previous = 0;
    for (int i = 0; i < numerals.size(); i++) {
      Numeral first = numerals.get(i);
      if (first.begin() < previous) {
        continue; // the base of a rate, which belongs to the unit
      }
      if (describesEvent(text, first)) {
        continue;
      }
      if (isBaseline("before", text, first)) {
        start = first.value();
        continue;
      }
      if (isBaseline("after", text, first) || isOfEarlierYear(text, first, context.frame())) {
        if (!quantities.isEmpty()) {
          quantities.add(quantities.removeLast().withBaseline(first.value()));
        }
        continue;
      }
      @Nullable Numeral second =
          i + 1 < numerals.size() && isRange(text, first, numerals.get(i + 1))
              ? numerals.get(++i)
              : null;
      Numeral last = second == null ? first : second;
      @Nullable String bareUnit =
          breakdown
              .unit(text, quantities, last)
              .or(() -> course.unit(text, quantities, last))
              .orElse(context.unit());
      Optional<Quantity> quantity = quantity(text, previous, first, second, bareUnit);
      previous = quantity.map(Quantity::unitEnd).orElse(last.end());
      if (quantity.isPresent()) {
        Quantity found = start == null ? quantity.get() : quantity.get().withBaseline(start);
        start = null;
        if (!quantities.isEmpty() && isSmallerPart(text, quantities.getLast(), found)) {
          quantities.add(quantities.removeLast().plus(found));
        } else {
          quantities.add(found);
        }
      }
    }
    return quantities;
  }

  /**
   * In 1 tỷ 500 triệu đồng the second number goes on with the first; so it does in 1 triệu 200
   * nghìn lượt khách, where the bare million is none of money.
   */
  private static boolean isSmallerPart(UnitText text, Quantity first, Quantity second) {
    String scale = text.written().substring(first.number().end(), first.unitEnd());
    boolean sameUnit = second.unit().equals("đồng") || !scale.contains("đồng");
    return first.unit().equals("đồng")
        && sameUnit
        && first.high() == null
        && second.high() == null
        && second.value().compareTo(first.value()) < 0
        && second.span().begin() > first.unitEnd()
        && text.written().substring(first.unitEnd(), second.span().begin()).isBlank();
  }

  /** Whether there is any, without looking at comparing words. */
  boolean findsAny(UnitText text) {
    return numerals(text).stream()
        .anyMatch(numeral ->
            units.read(text, numeral).isPresent()
                && !isBaseline("before", text, numeral)
                && !isBaseline("after", text, numeral));
  }

  private List<Numeral> numerals(UnitText text) {
    return known.to(text, this::find);
  }

  private List<Numeral> find(UnitText text) {
    List<Numeral> digits = NumeralScanner.scan(text.written(), text.whole());
    List<Numeral> inWords = words.find(text);
    return inWords.isEmpty()
        ? mask.quantities(text, digits)
        : mask.quantities(text, merged(digits, inWords));
  }

  private static List<Numeral> merged(List<Numeral> some, List<Numeral> others) {
    List<Numeral> all = new ArrayList<>(some);
    all.addAll(others);
    all.sort(java.util.Comparator.comparingInt(Numeral::begin));
    List<Numeral> apart = new ArrayList<>(all.size());
    int end = 0;
    for (Numeral numeral : all) {
      if (numeral.begin() >= end) {
        apart.add(numeral);
        end = numeral.end();
      }
    }
    return apart;
  }

  /** A value that a change starts from, which stands before or after the value aimed at. */
  private boolean isBaseline(String place, UnitText text, Numeral numeral) {
    return baselines
        .rule("quantity.baseline." + place)
        .findAtStart(text.lower(), text.after(numeral.begin(), REACH))
        .isPresent();
  }

  /** {@code không để xảy ra vụ ngộ độc (trên 30 người mắc)}: no such event at all. */
  private boolean describesEvent(UnitText text, Numeral numeral) {
    Span reach = text.after(numeral.begin(), REACH);
    return events.rules().stream()
        .anyMatch(rule -> rule.findAtStart(text.lower(), reach).isPresent());
  }

  /** {@code (năm 2024: 61%)} in a plan for later years says where things stand. */
  private boolean isOfEarlierYear(UnitText text, Numeral numeral, TimeFrame frame) {
    return baselines
        .rule("quantity.baseline.ofYear")
        .findAtStart(text.lower(), text.after(numeral.begin(), REACH))
        .flatMap(match -> match.group("year"))
        .filter(year -> frame.isBefore(Integer.parseInt(year.of(text.lower()))))
        .isPresent();
  }

  private boolean isRange(UnitText text, Numeral low, Numeral high) {
    if (low.value().compareTo(high.value()) >= 0
        || low.form() == Form.FRACTION
        || high.form() != low.form()
        || high.begin() - low.end() > CONNECTION) {
      return false;
    }
    Span between = between(low, high);
    return ranges.rules().stream()
        .anyMatch(rule ->
            rule.findAtStart(text.lower(), between)
                .filter(match -> match.span().equals(between))
                .isPresent());
  }

  private static Span between(Numeral left, Numeral right) {
    int begin = left.end();
    int end = right.begin();
    return new Span(begin, end);
  }

  private Optional<Quantity> quantity(
      UnitText text,
      int from,
      Numeral first,
      @Nullable Numeral second,
      @Nullable String unitOfBareNumbers) {
    Numeral last = second == null ? first : second;
    Optional<CountedUnit> counted =
        units.read(text, last).or(() -> Optional.ofNullable(unitOfBareNumbers).map(units::named));
    return counted.map(of -> {
      Optional<Comparison> before = comparators.before(text, from, first.begin());
      Optional<Comparison> after = comparators.after(text, last.end());
      int begin = before.map(words -> words.span().begin()).orElse(first.begin());
      int end =
          Math.max(
              Math.max(last.end(), of.end()), after.map(words -> words.span().end()).orElse(0));
      BigDecimal value = scaled(first, of);
      return new Quantity(
          second != null
              ? Comparator.RANGE
              : after.or(() -> before).map(Comparison::comparator).orElse(Comparator.EQ),
          value,
          second == null ? null : scaled(second, of),
          of.name(),
          null,
          new Span(begin, end),
          new Span(first.begin(), last.end()),
          Math.max(last.end(), of.end()));
    });
  }

  /** The value in the unit: 1,250 người are 1250, for there is no quarter of a person. */
  private static BigDecimal scaled(Numeral numeral, CountedUnit unit) {
    BigDecimal value = numeral.value();
    boolean groupedByComma =
        value.scale() == 3
            && value.compareTo(BigDecimal.ONE) > 0
            && numeral.form() == Form.DIGITS
            && unit.scale().compareTo(BigDecimal.ONE) == 0
            && !DIVISIBLE.contains(unit.name().split("[ /]", 2)[0]);
    return NumberNotation.plain(
        groupedByComma ? value.movePointRight(3) : value.multiply(unit.scale()));
  }
}
