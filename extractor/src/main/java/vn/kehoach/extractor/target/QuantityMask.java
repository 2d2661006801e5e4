package vn.kehoach.extractor.target;

import java.util.BitSet;
import java.util.List;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleSet;

/** Knows which numbers belong to a name, a date, a slogan, an age … and so are no quantities. */
final class QuantityMask {

  private final RuleSet rules = RuleSet.load("quantity-mask");

  /** The numerals that no rule takes for something else. */
  List<Numeral> quantities(String text, Span within, List<Numeral> numerals) {
    if (numerals.isEmpty()) {
      return numerals;
    }
    BitSet masked = new BitSet();
    for (Rule rule : rules.rules()) {
      rule.findAll(text, within)
          .forEach(match ->
              masked.set(
                  match.span().begin() - within.begin(), match.span().end() - within.begin()));
    }
    return numerals.stream()
        .filter(numeral -> !masked.get(numeral.begin() - within.begin()))
        .toList();
  }
}
