package vn.kehoach.extractor.target;

import java.util.Locale;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/** Reads the comparing words around a number; their rules are named after what they mean. */
final class ComparatorReader {

  /** How far from a number its comparing words may stand, in UTF-16 code units. */
  private static final int REACH = 100;

  private final RuleSet before = RuleSet.load("quantity-comparator-before");
  private final RuleSet after = RuleSet.load("quantity-comparator-after");

  /** Comparing words and what they mean. */
  record Comparison(Comparator comparator, Span span) {}

  /**
   * The comparing words that end where the number begins.
   *
   * @param from where the text to look at begins: the number before, or the unit
   */
  Optional<Comparison> before(UnitText text, int from, int number) {
    if (!mayCompare(text, from, number)) {
      return Optional.empty();
    }
    Span reach = new Span(Math.max(from, number - REACH), number);
    return before.findAll(text.lower(), reach).stream()
        .filter(found -> found.span().end() == number)
        .findFirst()
        .map(ComparatorReader::comparison);
  }

  /** The comparing words that begin where the number ends. */
  Optional<Comparison> after(UnitText text, int number) {
    return after
        .firstAtStart(text.lower(), text.after(number, REACH))
        .map(ComparatorReader::comparison);
  }

  /** Whether a word or a comparing sign stands before the number at all. */
  private static boolean mayCompare(UnitText text, int from, int number) {
    int i = number - 1;
    while (i >= from && Character.isWhitespace(text.written().charAt(i))) {
      i--;
    }
    return i >= from
        && (Character.isLetter(text.written().charAt(i))
            || "<>=≤≥;:".indexOf(text.written().charAt(i)) >= 0);
  }

  /** {@code quantity.before.gte.each} is a {@link Comparator#GTE}. */
  private static Comparison comparison(RuleMatch match) {
    String name = match.rule().id().split("\\.", -1)[2];
    return new Comparison(Comparator.valueOf(name.toUpperCase(Locale.ROOT)), match.span());
  }
}
