package vn.kehoach.extractor.assignment;

import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * Tells what only looks like work: closing formulas, what everybody is asked for, who answers for
 * failures, what is done already.
 */
final class Formulas {

  private final String text;
  private final RuleSet rules;
  private final Subjects subjects;

  Formulas(String text, RuleSet rules, Subjects subjects) {
    this.text = text;
    this.rules = rules;
    this.subjects = subjects;
  }

  /**
   * Whether a unit gives nobody anything to do.
   *
   * @param item whether it is an item of a list
   */
  boolean isOne(Span unit, boolean item) {
    return rules.rule("assignment.formula").findAtStart(text, unit).isPresent()
        || (!item && asksEverybody(unit))
        || rules.rule("assignment.enforce").findAtStart(text, unit).isPresent()
        || carriesOut(unit)
        || isLiability(unit)
        || isPast(unit);
  }

  /** {@code Giám đốc các Sở, Chủ tịch UBND các xã … thi hành Quyết định này}. */
  private boolean carriesOut(Span unit) {
    return subjects
        .of(unit)
        .filter(subject -> subject.act() != Subjects.Act.GIVEN)
        .filter(subject ->
            subject.agencies().size() > 1 || subject.agencies().getFirst().name().contains("các "))
        .filter(subject -> rules.rule("assignment.carryOut").findAtStart(text, unit).isPresent())
        .isPresent();
  }

  /** {@code Sở Y tế đã tổ chức …}: what is done is told, not asked for. */
  private boolean isPast(Span unit) {
    return subjects
        .of(unit)
        .filter(subject -> subject.act() == Subjects.Act.NONE)
        .filter(subject -> subject.predicate() < unit.end())
        .filter(subject ->
            rules
                .rule("assignment.past")
                .findAtStart(text, new Span(subject.predicate(), unit.end()))
                .isPresent())
        .isPresent();
  }

  private boolean isLiability(Span unit) {
    return subjects
        .of(unit)
        .filter(subject -> subject.predicate() < unit.end())
        .flatMap(subject ->
            rules
                .rule("assignment.liability")
                .findAtStart(text, new Span(subject.predicate(), unit.end())))
        .isPresent();
  }

  /** A last paragraph that asks everybody to carry out the plan gives no work. */
  private boolean asksEverybody(Span unit) {
    return subjects
        .of(unit)
        .filter(subject -> subject.act() == Subjects.Act.REQUESTED)
        .filter(subject -> subject.agencies().stream().allMatch(body -> body.id() == null))
        .filter(subject -> !asksForOneThing(unit, subject.predicate()))
        .isPresent();
  }

  /** {@code UBND tỉnh yêu cầu các địa phương báo cáo …}: one thing, not the whole plan. */
  private boolean asksForOneThing(Span unit, int predicate) {
    boolean oneThing =
        predicate < unit.end()
            && rules
                .rule("assignment.oneThing")
                .findAtStart(text, new Span(predicate, unit.end()))
                .isPresent();
    return (oneThing || rules.rule("assignment.plan").find(text, unit).isEmpty())
        && rules.rule("assignment.whole").find(text, unit).isEmpty();
  }
}
