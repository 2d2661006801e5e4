package vn.kehoach.extractor.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;
import vn.kehoach.extractor.target.Numeral.Form;

/** Finds numbers in words where a comparing word or a frequency stands with them, and fractions. */
final class NumberWords {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final RuleSet rules = RuleSet.load("quantity-words");

  /** The numerals in words, in no order. */
  List<Numeral> find(UnitText text) {
    String words = text.lower();
    List<Numeral> numerals = new ArrayList<>();
    for (RuleMatch match : rules.findAll(words, text.whole())) {
      numeral(words, match).ifPresent(numerals::add);
    }
    return numerals;
  }

  private static Optional<Numeral> numeral(String words, RuleMatch match) {
    Span number = match.group("number").orElse(match.span());
    return switch (match.rule().id()) {
      case "quantity.words.half" ->
          Optional.of(new Numeral(number.begin(), number.end(), HALF, Form.FRACTION));
      case "quantity.words.percent" ->
          Optional.of(new Numeral(number.begin(), number.end(), HUNDRED, Form.WORDS));
      case "quantity.words.parts" ->
          fraction(words, number, match.group("parts").orElseThrow(), match.span().end());
      default ->
          NumberNotation.ofWords(number.of(words))
              .map(value -> new Numeral(number.begin(), number.end(), value, Form.WORDS));
    };
  }

  /** Hai phần ba. */
  private static Optional<Numeral> fraction(String words, Span part, Span whole, int end) {
    return NumberNotation.ofWords(part.of(words))
        .flatMap(above ->
            NumberNotation.ofWords(whole.of(words))
                .map(below -> above.divide(below, 4, RoundingMode.HALF_UP)))
        .map(value -> new Numeral(part.begin(), end, value, Form.FRACTION));
  }
}
