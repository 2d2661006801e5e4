package vn.kehoach.extractor.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/** Knows which numbers belong to a name, a date, a slogan, an age … and so are no quantities. */
final class QuantityMask {

  /** How far from the number's begin a rule may match, in UTF-16 code units. */
  private static final int REACH = 150;

  private final RuleSet rules = RuleSet.load("quantity-mask");
  private final RuleSet names = RuleSet.load("quantity-mask-name");
  private final RuleSet any = RuleSet.load("quantity-mask-any");

  /** The numerals that no rule takes for something else. */
  List<Numeral> quantities(UnitText text, List<Numeral> numerals) {
    List<Numeral> quantities = new ArrayList<>(numerals.size());
    int masked = 0;
    for (Numeral numeral : numerals) {
      if (numeral.begin() < masked) {
        continue;
      }
      Optional<RuleMatch> match = mask(text, numeral);
      if (match.isPresent()) {
        masked = match.get().span().end();
      } else {
        quantities.add(numeral);
      }
    }
    return quantities;
  }

  private Optional<RuleMatch> mask(UnitText text, Numeral numeral) {
    Span reach = text.after(numeral.begin(), REACH);
    Optional<RuleMatch> match = any.firstAtStart(text.lower(), reach);
    return match.isPresent() || isPercent(text, numeral)
        ? match
        : rules
            .firstAtStart(text.lower(), reach)
            .or(() -> names.firstAtStart(text.written(), reach));
  }

  private static boolean isPercent(UnitText text, Numeral numeral) {
    int after = numeral.end();
    while (after < text.length() && Character.isWhitespace(text.written().charAt(after))) {
      after++;
    }
    return after < text.length() && text.written().charAt(after) == '%';
  }
}
