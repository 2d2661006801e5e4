package vn.kehoach.extractor.outline;

import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/** What a sentence of a report is for, by its words and by what the one before it was for. */
final class NewsRoles {

  /** A paragraph without a mark at its end that is no longer than this tells nothing. */
  private static final int SHORTEST_STORY = 90;

  /** What a picture shows is told in at most so many UTF-16 code units. */
  private static final int LONGEST_CAPTION = 150;

  private final RuleSet rules;

  NewsRoles(RuleSet rules) {
    this.rules = rules;
  }

  /** The run that a sentence belongs to: the one given, or a new one. */
  NewsRun next(
      String text, NewsSentence sentence, NewsRun run, boolean listed, NewsOutliner.Cues cues) {
    Span span = sentence.span();
    String standing = run.role() == SectionRole.ASSIGNMENT ? "news.background" : "news.situation";
    boolean mayStand = run.role() != SectionRole.ASSIGNMENT || sentence.opensParagraph();
    boolean portion =
        run.role() != SectionRole.ASSIGNMENT
            && (run.role() != SectionRole.TARGET || sentence.opensParagraph())
            && rules.rule("news.portion").findAtStart(text, span).isPresent();
    if (portion || (mayStand && rules.rule(standing).findAtStart(text, span).isPresent())) {
      return run.going(SectionRole.BASIS, ObjectiveScope.UNSPECIFIED);
    }
    if (rules.rule("news.funding").findAtStart(text, span).isPresent()) {
      return run.going(SectionRole.FUNDING, ObjectiveScope.UNSPECIFIED);
    }
    boolean assigns = run.role() == SectionRole.ASSIGNMENT || cues.namesDoer(span);
    if (!assigns && rules.rule("news.principle").findAtStart(text, span).isPresent()) {
      return run.going(SectionRole.REQUIREMENT, ObjectiveScope.UNSPECIFIED);
    }
    if (!assigns
        && !cues.hasQuantity(span)
        && rules.rule("news.schedule").findAtStart(text, span).isPresent()) {
      return run.going(SectionRole.TASK, ObjectiveScope.UNSPECIFIED);
    }
    boolean aims =
        run.role() == SectionRole.OBJECTIVE
            && rules.rule("news.consequence").findAtStart(text, span).isPresent();
    if (aims && !cues.hasQuantity(span)) {
      return run;
    }
    if (givesWorkOnly(text, span, cues)) {
      return run.going(SectionRole.ASSIGNMENT, ObjectiveScope.UNSPECIFIED);
    }
    if (rules.rule("news.purpose").findAtStart(text, span).isPresent()) {
      return run.going(SectionRole.OBJECTIVE, ObjectiveScope.GENERAL);
    }
    if (rules.rule("news.vision").findAtStart(text, span).isPresent() && !cues.hasQuantity(span)) {
      return run.going(SectionRole.OBJECTIVE, ObjectiveScope.UNSPECIFIED);
    }
    if (rules.rule("news.work").findAtStart(text, span).isPresent()) {
      return run.going(SectionRole.TASK, ObjectiveScope.UNSPECIFIED);
    }
    boolean goesOn =
        run.role() == SectionRole.TARGET
            && rules.rule("news.share").findAtStart(text, span).isPresent()
            && cues.hasQuantity(span);
    if (goesOn || rules.rule("news.targets").find(text, span).isPresent()) {
      return run.going(SectionRole.TARGET, ObjectiveScope.UNSPECIFIED);
    }
    Optional<RuleMatch> aim = rules.rule("news.aim").findAtStart(text, span);
    if (aim.isPresent() && !cues.hasQuantity(span) && !cues.namesDoer(span)) {
      return run.going(SectionRole.OBJECTIVE, scope(text, span));
    }
    if (cues.namesDoer(span)) {
      return run.going(SectionRole.ASSIGNMENT, ObjectiveScope.UNSPECIFIED);
    }
    return switch (run.role()) {
      case HEADER, BASIS, OBJECTIVE, BOILERPLATE -> {
        boolean told =
            run.role() == SectionRole.BASIS
                && !sentence.opensParagraph()
                && rules.rule("news.ahead").find(text, span).isEmpty();
        if (cues.hasQuantity(span) && !told) {
          yield run.going(SectionRole.TARGET, ObjectiveScope.UNSPECIFIED);
        }
        yield run.role() == SectionRole.OBJECTIVE || run.role() == SectionRole.BASIS
            ? run
            : run.going(SectionRole.OBJECTIVE, ObjectiveScope.UNSPECIFIED);
      }
      case TARGET ->
          endsTargets(sentence, listed, cues)
              ? new NewsRun(SectionRole.TASK, ObjectiveScope.UNSPECIFIED)
              : run;
      default -> run;
    };
  }

  /** {@code Các huyện giao chỉ tiêu cho từng xã}: a deed, although it names targets. */
  static boolean givesWorkOnly(String text, Span sentence, NewsOutliner.Cues cues) {
    return cues.namesDoer(sentence)
        && !cues.hasQuantity(sentence)
        && text.charAt(sentence.end() - 1) != ':';
  }

  /**
   * Outside a list of targets each needs a quantity; a list ends with a paragraph that has none.
   */
  private static boolean endsTargets(
      NewsSentence sentence, boolean listed, NewsOutliner.Cues cues) {
    boolean mayEnd = !listed || (sentence.opensParagraph() && !sentence.numbered());
    return mayEnd && !cues.hasQuantity(sentence.span());
  }

  /** Whether an aim is called a general one. */
  ObjectiveScope scope(String text, Span aim) {
    return rules.rule("news.aim.general").find(text, aim).isPresent()
        ? ObjectiveScope.GENERAL
        : ObjectiveScope.UNSPECIFIED;
  }

  /** {@code Mục tiêu là …, trong đó: 70% …}: the words between an aim and the targets it holds. */
  Optional<Span> targetsWithin(String text, NewsSentence sentence, NewsOutliner.Cues cues) {
    Span span = sentence.span();
    return rules.rule("news.aim").findAtStart(text, span).isEmpty()
        ? Optional.empty()
        : rules
            .rule("news.within")
            .find(text, span)
            .map(RuleMatch::span)
            .filter(at -> !cues.hasQuantity(new Span(span.begin(), at.begin())));
  }

  /** Pages of questions and answers go on to other matters. */
  static boolean isQuestion(String text, Span sentence) {
    return text.charAt(sentence.end() - 1) == '?';
  }

  boolean asksAboutPlan(String text, Span sentence) {
    return rules.rule("news.plan").find(text, sentence).isPresent();
  }

  /** What the page says beside the report: bylines, captions, menus. */
  boolean isFurniture(String text, NewsSentence sentence, NewsOutliner.Cues cues) {
    Span span = sentence.span();
    boolean closed = ".:;,”\"".indexOf(text.charAt(span.end() - 1)) >= 0;
    boolean caption =
        span.length() <= SHORTEST_STORY
            || rules.rule("news.caption").findAtStart(text, span).isPresent();
    boolean stray = sentence.alone() && caption && !closed && !cues.hasQuantity(span);
    boolean pictured =
        sentence.alone()
            && span.length() <= LONGEST_CAPTION
            && rules.rule("news.pictured").findAtStart(text, span).isPresent();
    return stray || pictured || rules.rule("news.furniture").findAtStart(text, span).isPresent();
  }

  /** {@code Theo đó, tỉnh đặt mục tiêu chung là: …}: what introduces is no part of the unit. */
  Span wordsAfterOpening(String text, Span sentence, SectionRole role) {
    if (role != SectionRole.OBJECTIVE && role != SectionRole.TARGET) {
      return sentence;
    }
    if (text.charAt(sentence.end() - 1) == ':') {
      return new Span(sentence.end(), sentence.end());
    }
    if (rules.rule("news.announced").findAtStart(text, sentence).isPresent()) {
      return new Span(sentence.end(), sentence.end());
    }
    return Stream.of(
            role == SectionRole.TARGET ? "news.opening.targets" : "news.opening.aim", "news.spoken")
        .map(rule -> rules.rule(rule).findAtStart(text, sentence))
        .flatMap(Optional::stream)
        .findFirst()
        .map(match -> new Span(match.span().end(), sentence.end()).trimmed(text))
        .filter(rest -> !rest.isEmpty())
        .orElse(sentence);
  }
}
