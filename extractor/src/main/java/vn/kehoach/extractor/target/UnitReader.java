package vn.kehoach.extractor.target;

import java.math.BigDecimal;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/** Reads what a number counts. */
final class UnitReader {

  private static final String FRACTION = "fraction";

  /** How far behind a number its unit may reach, in UTF-16 code units. */
  private static final int REACH = 120;

  private final RuleSet rules = RuleSet.load("quantity-unit");
  private final Rule named;
  private final Rule bare;

  UnitReader() {
    RuleSet counts = RuleSet.load("quantity-named");
    this.named = counts.rule("quantity.named.before");
    this.bare = counts.rule("quantity.named.bare");
  }

  /** The unit that stands behind a number. */
  Optional<CountedUnit> read(UnitText text, Numeral numeral) {
    if (numeral.form() == Numeral.Form.FRACTION) {
      return Optional.of(new CountedUnit(FRACTION, BigDecimal.ONE, numeral.end()));
    }
    return behind(text, numeral.end()).or(() -> before(text, numeral));
  }

  /** {@code Số bác sĩ/vạn dân đạt 12}: what is counted stands before a bare number. */
  private Optional<CountedUnit> before(UnitText text, Numeral numeral) {
    if (bare.findAtStart(text.lower(), text.after(numeral.end(), REACH)).isEmpty()) {
      return Optional.empty();
    }
    return named
        .find(text.lower(), text.before(numeral.begin(), REACH))
        .flatMap(match -> match.group("noun"))
        .map(noun -> new CountedUnit(text.words(noun), BigDecimal.ONE, numeral.end()));
  }

  /**
   * The unit that a column or the name of a row gives.
   *
   * @param name such as {@code triệu đồng} or {@code %}
   */
  CountedUnit named(String name) {
    String counted = "1 " + name;
    return behind(UnitText.of(counted, new Span(0, counted.length())), 1)
        .map(unit -> new CountedUnit(unit.name(), unit.scale(), 0))
        .orElse(new CountedUnit(name.strip(), BigDecimal.ONE, 0));
  }

  private Optional<CountedUnit> behind(UnitText text, int from) {
    return rules
        .firstAtStart(text.lower(), text.after(from, REACH))
        .map(found -> unit(text, found));
  }

  private static CountedUnit unit(UnitText text, RuleMatch match) {
    String kind = match.rule().id().substring("quantity.unit.".length());
    String name =
        switch (kind) {
          case "percent", "cascade" -> "%";
          case "permille" -> "‰";
          case "points" -> "điểm phần trăm";
          case "money", "bareMoney" -> "đồng";
          case "times", "times.digits" -> "lần";
          case "rank" -> "hạng";
          case "left" -> "điểm";
          case "rate" -> text.words(match.span());
          default -> counted(text, match);
        };
    BigDecimal scale =
        match
            .group("scale")
            .map(span -> NumberNotation.scale(span.of(text.lower())))
            .orElse(BigDecimal.ONE);
    return new CountedUnit(name, scale, match.span().end());
  }

  /** The noun, with the base of its rate: giường/vạn dân. */
  private static String counted(UnitText text, RuleMatch match) {
    Span noun = match.group("noun").orElse(match.span());
    int end = match.group("of").map(Span::end).orElse(noun.end());
    String name = text.words(new Span(noun.begin(), end));
    return name.equals("h") ? "giờ" : name;
  }
}
