package vn.kehoach.extractor.header;

import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.extractor.header.IssuingSentence.Told;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * Finds the sentence of a report that tells of a plan, the surest kind of sentence first: one with
 * the plan's number, then its day, then its issuer; what names a plan without telling that somebody
 * issues it counts only beside signs of a plan's contents.
 */
final class TellingSentence {

  /** A report tells of the issue in its first paragraphs, below menus and headline. */
  private static final int TOLD_WITHIN = 40;

  private final IssuingSentence issuing;
  private final Rule carriesPlan;
  private final Rule givesWork;
  private final Rule carriesOut;
  private final Rule plansAnew;
  private final Rule contents;
  private final Rule carriesItOut;

  /** Finds sentences with the rules of reports. */
  TellingSentence(IssuingSentence issuing, RuleSet news) {
    this.issuing = issuing;
    this.carriesPlan = news.rule("header.carriesPlan");
    this.contents = news.rule("header.contents");
    this.carriesOut = news.rule("header.carriesOut");
    this.plansAnew = news.rule("header.plansAnew");
    this.carriesItOut = news.rule("header.carriesItOut");
    this.givesWork = news.rule("header.givesWork");
  }

  /** The sentence; empty where a text tells of no plan at all. */
  Optional<Told> find(Lines lines) {
    return issuing
        .find(lines, 0, TOLD_WITHIN, told -> told.number() != null && isPlan(lines, told))
        .or(() ->
            issuing.find(lines, 0, TOLD_WITHIN, told -> told.date() != null && isPlan(lines, told)))
        .or(() ->
            issuing.find(
                lines, 0, TOLD_WITHIN, told -> told.issuer() != null && isPlan(lines, told)))
        .or(() ->
            issuing.find(
                lines, 0, TOLD_WITHIN, told -> told.number() != null && givesWork(lines, told)))
        .or(() -> citesPlan(lines) ? issuing.findCited(lines, 0, TOLD_WITHIN) : Optional.empty())
        .or(() ->
            issuing.findMentioned(
                lines,
                0,
                TOLD_WITHIN,
                told ->
                    told.issuer() != null
                        && !isCharged(lines, told)
                        && (isPlan(lines, told)
                            || isNumberedPlan(lines, told)
                            || (told.office() != null && told.person() != null))
                        && tellsContents(lines)))
        .or(() ->
            issuing.find(
                lines,
                0,
                TOLD_WITHIN,
                told ->
                    isPlan(lines, told)
                        && (givesWork(lines) || (told.place() != null && tellsContents(lines)))));
  }

  /** A page about a central strategy, scheme or plan says that it is carried out. */
  private boolean citesPlan(Lines lines) {
    Span all = new Span(0, lines.text().length());
    return carriesItOut.find(lines.bare(), all).isPresent()
        && contents.find(lines.bare(), all).isPresent();
  }

  /** A decision that is called no plan is one all the same where the report tells who leads. */
  private boolean givesWork(Lines lines, Told told) {
    return told.issuer() != null
        && told.titleRest().length() > 8
        && DocumentType.named(told.type().of(lines.bare())).isPresent()
        && givesWork(lines);
  }

  /** {@code giao Sở Y tế chủ trì, phối hợp với … triển khai kế hoạch …}: work, and no plan told. */
  private boolean isCharged(Lines lines, Told told) {
    return givesWork
        .find(lines.bare(), new Span(told.sentence().begin(), told.sentence().end()))
        .filter(match -> match.span().begin() < told.type().begin())
        .isPresent();
  }

  private boolean givesWork(Lines lines) {
    return givesWork.find(lines.bare(), new Span(0, lines.text().length())).isPresent();
  }

  private boolean tellsContents(Lines lines) {
    return givesWork(lines)
        || contents.find(lines.bare(), new Span(0, lines.text().length())).isPresent();
  }

  /** Enough where the sentence goes on with what the plan demands, without saying its title. */
  private static boolean isNumberedPlan(Lines lines, Told told) {
    return told.number() != null
        && DocumentType.named(told.type().of(lines.bare()))
            .map(type -> type.kind() == PlanKind.PLAN)
            .orElse(false);
  }

  /** {@code Thực hiện Quyết định số …, UBND tỉnh xây dựng Kế hoạch … như sau}. */
  private boolean isOnlyCarriedOut(Lines lines, Told told) {
    Span words = new Span(told.sentence().begin(), told.type().end());
    return carriesOut.findAll(lines.bare(), words).stream()
            .anyMatch(match -> match.span().end() == words.end())
        && plansAnew.find(lines.bare(), told.titleRest()).isPresent();
  }

  /** A decision or resolution counts only if what it issues is a plan. */
  private boolean isPlan(Lines lines, Told told) {
    Optional<DocumentType> type = DocumentType.named(told.type().of(lines.bare()));
    return told.titleRest().length() > 8
        && type.isPresent()
        && !isOnlyCarriedOut(lines, told)
        && (type.get().kind() == PlanKind.PLAN
            || carriesPlan.find(lines.bare(), told.titleRest()).isPresent());
  }
}
