package vn.kehoach.extractor.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;
import vn.kehoach.extractor.target.ComparatorReader.Comparison;
import vn.kehoach.extractor.target.Numeral.Form;

/** Puts numbers, ranges, units, comparing words and baselines together. */
final class QuantityReader {

  /** The longest connection between the two ends of a range, in UTF-16 code units. */
  private static final int CONNECTION = 40;

  /** First words of units that are measured rather than counted, and so have decimals. */
  private static final Set<String> DIVISIBLE =
      Set.of(
          "%",
          "‰", "điểm", "ha", "km", "km2", "m", "m2", "m3", "m²", "m³", "tấn", "tạ", "kg", "lít",
          "lần", "giờ", "phút", "độ", "kWh", "MW", "đồng", "giường", "bác", "con", "trẻ", "hạng");

  private final NumberWords words = new NumberWords();
  private final QuantityMask mask = new QuantityMask();
  private final UnitReader units = new UnitReader();
  private final ComparatorReader comparators = new ComparatorReader();
  private final RuleSet ranges = RuleSet.load("quantity-range");
  private final RuleSet baselines = RuleSet.load("quantity-baseline");

  /** The quantities of a unit, from left to right. */
  List<Quantity> read(String text, Span unit, @Nullable String unitOfBareNumbers) {
    List<Numeral> numerals = numerals(text, unit);
    if (numerals.isEmpty()) {
      return List.of();
    }
    List<Baseline> starts = baselines(text, unit);
    List<Quantity> quantities = new ArrayList<>();
    @Nullable BigDecimal start = null;
    int previous = unit.begin();
    for (int i = 0; i < numerals.size(); i++) {
      Numeral first = numerals.get(i);
      if (first.begin() < previous) {
        continue; // the base of a rate, which belongs to the unit
      }
      Optional<Baseline> baseline = starts.stream().filter(b -> b.covers(first)).findFirst();
      if (baseline.isPresent()) {
        if (baseline.get().ofNext()) {
          start = first.value();
        } else if (!quantities.isEmpty()) {
          quantities.add(quantities.removeLast().withBaseline(first.value()));
        }
        continue;
      }
      @Nullable Numeral second =
          i + 1 < numerals.size() && isRange(text, first, numerals.get(i + 1))
              ? numerals.get(i + 1)
              : null;
      Numeral last = second == null ? first : second;
      Optional<Quantity> quantity =
          quantity(text, unit, previous, first, second, unitOfBareNumbers);
      previous = last.end();
      if (quantity.isPresent()) {
        previous = quantity.get().unitEnd();
        quantities.add(start == null ? quantity.get() : quantity.get().withBaseline(start));
        start = null;
      }
      if (second != null) {
        i++;
      }
    }
    return quantities;
  }

  private List<Numeral> numerals(String text, Span unit) {
    List<Numeral> all = new ArrayList<>(NumeralScanner.scan(text, unit));
    all.addAll(words.find(text, unit));
    all.sort(java.util.Comparator.comparingInt(Numeral::begin));
    List<Numeral> apart = new ArrayList<>();
    int end = unit.begin();
    for (Numeral numeral : all) {
      if (numeral.begin() >= end) {
        apart.add(numeral);
        end = numeral.end();
      }
    }
    return mask.quantities(text, unit, apart);
  }

  private boolean isRange(String text, Numeral low, Numeral high) {
    if (low.value().compareTo(high.value()) >= 0
        || low.form() != Form.DIGITS
        || high.form() != Form.DIGITS
        || high.begin() - low.end() > CONNECTION) {
      return false;
    }
    Span between = between(low, high);
    return ranges.rules().stream()
        .anyMatch(rule ->
            rule.findAtStart(text, between)
                .filter(match -> match.span().equals(between))
                .isPresent());
  }

  private static Span between(Numeral left, Numeral right) {
    int begin = left.end();
    int end = right.begin();
    return new Span(begin, end);
  }

  private Optional<Quantity> quantity(
      String text,
      Span unit,
      int from,
      Numeral first,
      @Nullable Numeral second,
      @Nullable String unitOfBareNumbers) {
    Numeral last = second == null ? first : second;
    Optional<CountedUnit> counted =
        units
            .read(text, last, unit.end())
            .or(() -> Optional.ofNullable(unitOfBareNumbers).map(units::named));
    return counted.map(of -> {
      Optional<Comparison> before = comparators.before(text, from, first.begin());
      Optional<Comparison> after = comparators.after(text, last.end(), unit.end());
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

  private List<Baseline> baselines(String text, Span unit) {
    List<Baseline> found = new ArrayList<>();
    for (Rule rule : baselines.rules()) {
      for (RuleMatch match : rule.findAll(text, unit)) {
        Span number = match.group("baseline").or(() -> match.group("bracket")).orElse(match.span());
        found.add(new Baseline(number, rule.id().endsWith("before")));
      }
    }
    return found;
  }

  /** A value that a change starts from, and whether it stands before the value aimed at. */
  private record Baseline(Span number, boolean ofNext) {
    boolean covers(Numeral numeral) {
      return number.begin() <= numeral.begin() && numeral.end() <= number.end();
    }
  }
}
