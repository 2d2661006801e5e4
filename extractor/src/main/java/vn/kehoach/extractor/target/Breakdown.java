package vn.kehoach.extractor.target;

import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * In {@code 550 lượt người, trong đó tại cơ sở 500, tại cộng đồng 50} the bare numbers count what
 * the whole counts.
 */
final class Breakdown {

  /** How far behind the whole its parts may stand, in UTF-16 code units. */
  private static final int REACH = 400;

  /** How far before its bracket the whole may end. */
  private static final int NEAR = 40;

  private final Rule opening;
  private final Rule bareNumber;
  private final Rule list;

  Breakdown() {
    RuleSet rules = RuleSet.load("quantity-breakdown");
    this.opening = rules.rule("quantity.breakdown.opening");
    this.bareNumber = rules.rule("quantity.breakdown.bare");
    this.list = rules.rule("quantity.breakdown.list");
  }

  /**
   * What a number without a unit counts.
   *
   * @param before the quantities found so far, from left to right
   * @return empty where the number is no part of a whole, or has words of its own behind it
   */
  Optional<String> unit(UnitText text, List<Quantity> before, Numeral numeral) {
    if (before.isEmpty() || bareNumber.findAtStart(text.lower(), rest(text, numeral)).isEmpty()) {
      return Optional.empty();
    }
    Optional<String> inBrackets = inBrackets(text, before, numeral);
    if (inBrackets.isPresent()) {
      return inBrackets;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Quantity whole = before.get(i);
      int from = whole.unitEnd();
      int to = numeral.begin();
      Span between = new Span(from, to);
      if (between.length() > REACH || endsSentence(text, between)) {
        return Optional.empty();
      }
      if (opening.find(text.lower(), between).isPresent()) {
        return Optional.of(whole.unit()).filter(unit -> !unit.equals("%"));
      }
    }
    return Optional.empty();
  }

  /**
   * {@code 18 giải (Toán: 01, Văn: 05)}: what stood before the bracket is what its numbers count.
   */
  private Optional<String> inBrackets(UnitText text, List<Quantity> before, Numeral numeral) {
    int opening = text.written().lastIndexOf('(', numeral.begin());
    boolean listed =
        opening >= 0
            && list.findAtStart(text.lower(), text.after(opening, REACH))
                .filter(match -> match.span().end() >= numeral.end())
                .isPresent();
    return listed
        ? before.reversed().stream()
            .filter(whole -> whole.unitEnd() <= opening && opening - whole.unitEnd() <= NEAR)
            .findFirst()
            .map(Quantity::unit)
        : Optional.empty();
  }

  private static Span rest(UnitText text, Numeral numeral) {
    return text.after(numeral.end(), REACH);
  }

  private static boolean endsSentence(UnitText text, Span between) {
    String words = between.of(text.written());
    return words.indexOf(';') >= 0 || words.contains(". ");
  }
}
