package vn.kehoach.extractor.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.extractor.agency.AgencyPhrase;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/** What a unit's own words say about the body's role, and about those that it works with. */
final class Roles {

  private final RuleSet rules;

  Roles(RuleSet rules) {
    this.rules = rules;
  }

  /**
   * The role of the body that a unit belongs to.
   *
   * @param predicate where the unit's predicate begins: after its subject, where it has one
   * @param bodies those that the unit belongs to
   */
  AssignmentRole roleOf(
      String text, Span unit, int predicate, List<AgencyMention> bodies, AgencyReader agencies) {
    if (leads(text, unit, predicate, bodies, agencies)) {
      return AssignmentRole.LEAD;
    }
    boolean ownSubject = predicate > unit.begin();
    return !ownSubject && rules.rule("assignment.support").findAtStart(text, unit).isPresent()
        ? AssignmentRole.SUPPORT
        : AssignmentRole.RESPONSIBLE;
  }

  private boolean leads(
      String text, Span unit, int predicate, List<AgencyMention> bodies, AgencyReader agencies) {
    for (RuleMatch match : rules.rule("assignment.lead").findAll(text, unit)) {
      int at = match.span().begin();
      if (at == predicate
          || text.substring(predicate, Math.max(predicate, at)).isBlank()
          || bodies.stream().anyMatch(body -> standsBefore(text, body, at))
          || !bodyEndsAt(text, unit, predicate, at, agencies)) {
        return true;
      }
    }
    return rules.rule("assignment.focal").findAll(text, unit).stream()
        .anyMatch(match ->
            text.substring(predicate, Math.max(predicate, match.span().begin())).isBlank()
                || !bodyEndsAt(text, unit, predicate, match.span().begin(), agencies));
  }

  /** {@code Để hoàn thành, Sở Y tế chủ trì …}: it is about the body that the unit belongs to. */
  private static boolean standsBefore(String text, AgencyMention body, int at) {
    return body.end() <= at && text.substring(body.end(), at).isBlank();
  }

  /** Whether another body stands right before an offset: then the words are about that one. */
  private static boolean bodyEndsAt(
      String text, Span unit, int from, int at, AgencyReader agencies) {
    int begin = Math.max(Math.max(unit.begin(), from), at - 80);
    for (int i = begin; i < at; i++) {
      boolean wordBegins =
          Character.isLetter(text.charAt(i))
              && (i == begin || !Character.isLetterOrDigit(text.charAt(i - 1)));
      if (wordBegins) {
        Optional<AgencyPhrase> phrase = agencies.phraseAt(new Span(i, at));
        if (phrase.isPresent() && new Span(phrase.get().span().end(), at).trimmed(text).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The bodies after every {@code phối hợp (với)} of a unit, none twice. */
  List<AgencyMention> collaborators(String text, Span unit, AgencyReader agencies) {
    List<AgencyMention> found = new ArrayList<>();
    for (RuleMatch match : rules.rule("assignment.together").findAll(text, unit)) {
      agencies
          .phraseAt(new Span(match.span().end(), unit.end()))
          .map(AgencyPhrase::mentions)
          .ifPresent(mentions ->
              mentions.stream()
                  .filter(mention -> found.stream().noneMatch(m -> m.name().equals(mention.name())))
                  .forEach(found::add));
    }
    return found;
  }
}
