package vn.kehoach.extractor.target;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Change;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/** Reads what the clause around a quantity adds: which way it moves, how often, of whom. */
final class MeasureCircumstances {

  /** How far before a number a word may govern it, in UTF-16 code units: a long list. */
  private static final int REACH_BEFORE = 600;

  /** How far behind a number its frequency and its population may reach. */
  private static final int REACH_AFTER = 120;

  private final RuleSet changes = RuleSet.load("quantity-change");
  private final RuleSet frequencies = RuleSet.load("quantity-frequency");
  private final RuleSet subjects = RuleSet.load("quantity-subject");

  /** Which way the quantity moves. */
  Optional<Change> change(String text, Span unit, int number) {
    Span before = before(unit, number);
    for (Rule rule : changes.rules()) {
      if (rule.find(text, before).isPresent()) {
        String name = rule.id().substring(rule.id().lastIndexOf('.') + 1);
        return Optional.of(Change.valueOf(name.toUpperCase(Locale.ROOT)));
      }
    }
    return Optional.empty();
  }

  /** The time in which it comes about: ngày, tuần, tháng, quý, năm. */
  @Nullable String per(String text, Span unit, Span number) {
    return frequencies
        .rule("quantity.frequency.after")
        .findAtStart(text, after(unit, number.end()))
        .or(() ->
            frequencies
                .rule("quantity.frequency.before")
                .find(text, clauseBefore(text, unit, number.begin())))
        .flatMap(match -> match.group("per"))
        .map(span -> span.of(text).toLowerCase(Locale.ROOT))
        .orElse(null);
  }

  /** The population that a percentage is of. */
  @Nullable String subject(String text, Span unit, Quantity quantity) {
    return subjects
        .rule("quantity.subject.after")
        .findAtStart(text, after(unit, quantity.unitEnd()))
        .or(() ->
            subjects
                .rule("quantity.subject.before")
                .find(text, clauseBefore(text, unit, quantity.span().begin())))
        .flatMap((RuleMatch match) -> match.group("subject"))
        .map(span -> span.of(text).strip().replaceAll("[\\s\\u00A0]+", " "))
        .orElse(null);
  }

  private static Span before(Span unit, int number) {
    return new Span(Math.max(unit.begin(), number - REACH_BEFORE), number);
  }

  private static Span after(Span unit, int from) {
    return new Span(from, Math.min(unit.end(), from + REACH_AFTER));
  }

  private static Span clauseBefore(String text, Span unit, int number) {
    Span before = before(unit, number);
    int begin = number;
    while (begin > before.begin() && ";.".indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    return new Span(begin, number);
  }
}
