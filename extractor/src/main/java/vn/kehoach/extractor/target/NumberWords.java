package vn.kehoach.extractor.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;
import vn.kehoach.extractor.target.Numeral.Form;

/** Finds numbers in words where a comparing word or a frequency stands with them, and fractions. */
final class NumberWords {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final RuleSet rules = RuleSet.load("quantity-words");

  /** The numerals in words of a stretch of text, in no order. */
  List<Numeral> find(String text, Span within) {
    List<Numeral> numerals = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      for (RuleMatch match : rule.findAll(text, within)) {
        numeral(text, match).ifPresent(numerals::add);
      }
    }
    return numerals;
  }

  private static Optional<Numeral> numeral(String text, RuleMatch match) {
    Span number = match.group("number").orElse(match.span());
    String words = number.of(text).toLowerCase(Locale.ROOT);
    return switch (match.rule().id()) {
      case "quantity.words.half" ->
          Optional.of(new Numeral(number.begin(), number.end(), HALF, Form.FRACTION));
      case "quantity.words.percent" ->
          Optional.of(new Numeral(number.begin(), number.end(), HUNDRED, Form.WORDS));
      case "quantity.words.parts" -> {
        Optional<BigDecimal> part = NumberNotation.ofWords(words);
        Optional<BigDecimal> whole =
            match.group("parts").map(span -> span.of(text)).flatMap(NumberNotation::ofWords);
        yield part.isPresent() && whole.isPresent()
            ? Optional.of(
                new Numeral(
                    number.begin(),
                    match.span().end(),
                    part.get().divide(whole.get(), 4, RoundingMode.HALF_UP),
                    Form.FRACTION))
            : Optional.empty();
      }
      default ->
          NumberNotation.ofWords(words)
              .map(value -> new Numeral(number.begin(), number.end(), value, Form.WORDS));
    };
  }
}
