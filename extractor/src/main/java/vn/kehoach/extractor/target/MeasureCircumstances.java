package vn.kehoach.extractor.target;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Change;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/** Reads what the clause around a quantity adds: which way it moves, how often, of whom. */
final class MeasureCircumstances {

  /** How far before a number a word may govern it, in UTF-16 code units: a clause. */
  private static final int CLAUSE = 130;

  /** The same for a word that governs a long list. */
  private static final int LIST = 600;

  private final RuleSet changes = RuleSet.load("quantity-change");
  private final RuleSet frequencies = RuleSet.load("quantity-frequency");
  private final RuleSet subjects = RuleSet.load("quantity-subject");

  /** Which way the quantity moves. */
  Optional<Change> change(UnitText text, Quantity quantity) {
    int number = quantity.number().begin();
    if (isFound("decrease", text, text.before(number, CLAUSE))) {
      return Optional.of(Change.DECREASE);
    }
    if (isFound("increase", text, text.before(number, CLAUSE))) {
      return Optional.of(Change.INCREASE);
    }
    return isFound("maintain", text, text.before(number, LIST))
        ? Optional.of(Change.MAINTAIN)
        : Optional.empty();
  }

  private boolean isFound(String change, UnitText text, Span before) {
    return changes.rule("quantity.change." + change).find(text.lower(), before).isPresent();
  }

  /** The time in which it comes about: ngày, tuần, tháng, quý, năm. */
  @Nullable String per(UnitText text, Quantity quantity) {
    return frequencies
        .rule("quantity.frequency.after")
        .findAtStart(text.lower(), text.after(quantity.number().end(), CLAUSE))
        .or(() ->
            frequencies
                .rule("quantity.frequency.before")
                .find(text.lower(), clauseBefore(text, quantity.number().begin())))
        .flatMap(match -> match.group("per"))
        .map(span -> span.of(text.lower()))
        .orElse(null);
  }

  /** The population that a percentage is of. */
  @Nullable String subject(UnitText text, Quantity quantity) {
    return subjects
        .rule("quantity.subject.after")
        .findAtStart(text.lower(), text.after(quantity.unitEnd(), CLAUSE))
        .or(() ->
            subjects
                .rule("quantity.subject.before")
                .find(text.lower(), clauseBefore(text, quantity.span().begin())))
        .flatMap((RuleMatch match) -> match.group("subject"))
        .map(text::words)
        .orElse(null);
  }

  private static Span clauseBefore(UnitText text, int number) {
    Span before = text.before(number, CLAUSE);
    int begin = number;
    while (begin > before.begin() && ";.".indexOf(text.written().charAt(begin - 1)) < 0) {
      begin--;
    }
    return new Span(begin, number);
  }
}
