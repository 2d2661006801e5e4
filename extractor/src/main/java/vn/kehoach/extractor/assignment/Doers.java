package vn.kehoach.extractor.assignment;

import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.rule.RuleSet;

/** Who a sentence of a news report says is to do the work. */
public final class Doers {

  private final RuleSet rules = RuleSet.load("assignment");

  /**
   * The bodies that a sentence gives work to: its subject before a deed, or whom somebody charges.
   * What a body has done already (it {@code ban hành}, {@code tổ chức}) is told before the plan's
   * contents, where nobody asks.
   */
  public Optional<List<AgencyMention>> of(String text, Span sentence, AgencyReader agencies) {
    return doers(text, withoutLabel(text, sentence), agencies);
  }

  /** Whether a sentence charges bodies without saying what with: {@code giao Sở X; Sở Y …}. */
  public boolean areAll(String text, Span sentence, AgencyReader agencies) {
    Span words = withoutLabel(text, sentence);
    Subjects subjects = new Subjects(text, agencies, rules);
    return subjects
        .of(words)
        .or(() -> subjects.afterPreamble(words))
        .filter(subject -> subject.act() != Subjects.Act.NONE)
        .filter(subject -> subject.predicate() >= words.end())
        .isPresent();
  }

  /** {@code Về tổ chức thực hiện: Phòng Y tế tổng hợp …}: a label before the subject. */
  private Span withoutLabel(String text, Span sentence) {
    return rules
        .rule("assignment.newsLabel")
        .findAtStart(text, sentence)
        .map(match -> new Span(match.span().end(), sentence.end()))
        .filter(rest -> !rest.isEmpty())
        .orElse(sentence);
  }

  private Optional<List<AgencyMention>> doers(String text, Span sentence, AgencyReader agencies) {
    Subjects subjects = new Subjects(text, agencies, rules);
    return subjects
        .of(sentence)
        .or(() -> subjects.afterPreamble(sentence))
        .filter(subject ->
            subject.act() != Subjects.Act.NONE
                || agencies.predicateAt(subject.predicate(), sentence.end()))
        .filter(subject -> !begins("assignment.past", text, subject, sentence))
        .filter(subject ->
            subject.act() != Subjects.Act.NONE
                || !begins("assignment.state", text, subject, sentence))
        .map(Subjects.Subject::agencies);
  }

  /** Whether what a subject does begins with words of a rule. */
  private boolean begins(String rule, String text, Subjects.Subject subject, Span sentence) {
    return subject.predicate() < sentence.end()
        && rules
            .rule(rule)
            .findAtStart(text, new Span(subject.predicate(), sentence.end()))
            .isPresent();
  }
}
