package vn.kehoach.extractor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.document.Block;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.document.TextBlock;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * Makes the outline of a news report, which has no headings: sentence by sentence, from what the
 * words say and from what the sentence before was for.
 *
 * <p>A report tells first that a plan was issued, then its aims, then its targets, then the work;
 * each kind goes on until words of the next appear.
 */
public final class NewsOutliner {

  private final Units units;
  private final RuleSet rules = RuleSet.load("news");

  public NewsOutliner(Units units) {
    this.units = units;
  }

  /** What the report's outline is asked about a sentence; the outline knows no agencies itself. */
  public interface Cues {

    /** Whether the sentence has a body as its subject, or gives one work. */
    boolean namesDoer(Span sentence);

    /** Whether it carries a quantity that one can commit to. */
    boolean hasQuantity(Span sentence);
  }

  /**
   * The report's stretches, each with one role.
   *
   * @param header up to the end of the sentence that tells of the plan's issue
   */
  public Outline outline(Document document, Span header, Cues cues) {
    String text = document.text();
    List<OutlineNode> runs = new ArrayList<>();
    Run run = new Run(SectionRole.HEADER, ObjectiveScope.UNSPECIFIED);
    Run content = run;
    boolean listed = false;
    boolean aside = false;
    List<Sentence> sentences = sentences(document, cues);
    boolean listsPlans = sentences.stream().filter(s -> isHeadline(text, s)).count() > 1;
    for (Sentence sentence : sentences) {
      boolean another = listsPlans && isHeadline(text, sentence);
      boolean heads = sentence.span().begin() < header.end();
      if (another) {
        run.addTo(runs);
        run = new Run(SectionRole.HEADER, ObjectiveScope.UNSPECIFIED);
        content = run;
        listed = false;
        heads = true;
      }
      aside = isQuestion(text, sentence.span()) ? !asksAboutPlan(text, sentence.span()) : aside;
      Run next =
          heads
              ? run
              : aside || isFurniture(text, sentence, cues)
                  ? same(run, SectionRole.BOILERPLATE, ObjectiveScope.UNSPECIFIED)
                  : next(text, sentence, content, listed, cues);
      if (next.role != run.role || next.scope != run.scope) {
        run.addTo(runs);
        run = next.leaves.isEmpty() ? next : new Run(next.role, next.scope);
      }
      run.add(sentence, wordsAfterOpening(text, sentence.span(), run.role));
      content = run.role == SectionRole.BOILERPLATE ? content : run;
      listed |= rules.rule("news.list").find(text, sentence.span()).isPresent();
    }
    run.addTo(runs);
    return new Outline(document, runs);
  }

  /** A page may report several plans, each under a line with its number. */
  private boolean isHeadline(String text, Sentence sentence) {
    return sentence.alone()
        && rules.rule("news.headline").findAtStart(text, sentence.span()).isPresent();
  }

  private Run next(String text, Sentence sentence, Run run, boolean listed, Cues cues) {
    Span span = sentence.span();
    if (run.role != SectionRole.ASSIGNMENT
        && rules.rule("news.situation").findAtStart(text, span).isPresent()) {
      return same(run, SectionRole.BASIS, ObjectiveScope.UNSPECIFIED);
    }
    if (rules.rule("news.funding").findAtStart(text, span).isPresent()) {
      return same(run, SectionRole.FUNDING, ObjectiveScope.UNSPECIFIED);
    }
    if (givesWorkOnly(text, span, cues)) {
      return same(run, SectionRole.ASSIGNMENT, ObjectiveScope.UNSPECIFIED);
    }
    if (rules.rule("news.work").findAtStart(text, span).isPresent()) {
      return same(run, SectionRole.TASK, ObjectiveScope.UNSPECIFIED);
    }
    boolean goesOn =
        run.role == SectionRole.TARGET
            && rules.rule("news.share").findAtStart(text, span).isPresent()
            && cues.hasQuantity(span);
    if (goesOn || rules.rule("news.targets").find(text, span).isPresent()) {
      return same(run, SectionRole.TARGET, ObjectiveScope.UNSPECIFIED);
    }
    Optional<RuleMatch> aim = rules.rule("news.aim").findAtStart(text, span);
    if (aim.isPresent() && !cues.hasQuantity(span) && !cues.namesDoer(span)) {
      boolean general = rules.rule("news.aim.general").find(text, span).isPresent();
      return same(
          run,
          SectionRole.OBJECTIVE,
          general ? ObjectiveScope.GENERAL : ObjectiveScope.UNSPECIFIED);
    }
    if (cues.namesDoer(span)) {
      return same(run, SectionRole.ASSIGNMENT, ObjectiveScope.UNSPECIFIED);
    }
    return switch (run.role) {
      case HEADER, BASIS, OBJECTIVE, BOILERPLATE -> {
        if (cues.hasQuantity(span)) {
          yield same(run, SectionRole.TARGET, ObjectiveScope.UNSPECIFIED);
        }
        yield run.role == SectionRole.OBJECTIVE || run.role == SectionRole.BASIS
            ? run
            : same(run, SectionRole.OBJECTIVE, ObjectiveScope.UNSPECIFIED);
      }
      case TARGET ->
          endsTargets(text, sentence, listed, cues)
              ? new Run(SectionRole.TASK, ObjectiveScope.UNSPECIFIED)
              : run;
      default -> run;
    };
  }

  /** {@code Các huyện giao chỉ tiêu cho từng xã}: a deed, although it names targets. */
  private static boolean givesWorkOnly(String text, Span sentence, Cues cues) {
    return cues.namesDoer(sentence)
        && !cues.hasQuantity(sentence)
        && text.charAt(sentence.end() - 1) != ':';
  }

  /**
   * Outside a list of targets each needs a quantity; a list ends with a paragraph that has none.
   */
  private boolean endsTargets(String text, Sentence sentence, boolean listed, Cues cues) {
    boolean numbered = rules.rule("news.numbered").findAtStart(text, sentence.span()).isPresent();
    boolean mayEnd = !listed || (sentence.opensParagraph() && !numbered);
    return mayEnd && !cues.hasQuantity(sentence.span());
  }

  private static Run same(Run run, SectionRole role, ObjectiveScope scope) {
    return run.role == role && run.scope == scope ? run : new Run(role, scope);
  }

  /** Pages of questions and answers go on to other matters. */
  private static boolean isQuestion(String text, Span sentence) {
    return text.charAt(sentence.end() - 1) == '?';
  }

  private boolean asksAboutPlan(String text, Span sentence) {
    return rules.rule("news.plan").find(text, sentence).isPresent();
  }

  /** What the page says beside the report: bylines, captions, menus. */
  private boolean isFurniture(String text, Sentence sentence, Cues cues) {
    Span span = sentence.span();
    boolean closed = ".:;,”\"".indexOf(text.charAt(span.end() - 1)) >= 0;
    boolean stray = sentence.alone() && span.length() <= 90 && !closed && !cues.hasQuantity(span);
    return stray || rules.rule("news.furniture").findAtStart(text, span).isPresent();
  }

  /** {@code Theo đó, tỉnh đặt mục tiêu chung là: …}: what introduces is no part of the unit. */
  private Span wordsAfterOpening(String text, Span sentence, SectionRole role) {
    if (role != SectionRole.OBJECTIVE && role != SectionRole.TARGET) {
      return sentence;
    }
    if (text.charAt(sentence.end() - 1) == ':') {
      return new Span(sentence.end(), sentence.end());
    }
    return rules
        .rule(role == SectionRole.TARGET ? "news.opening.targets" : "news.opening.aim")
        .findAtStart(text, sentence)
        .map(match -> new Span(match.span().end(), sentence.end()).trimmed(text))
        .filter(rest -> !rest.isEmpty())
        .orElse(sentence);
  }

  private List<Sentence> sentences(Document document, Cues cues) {
    List<Sentence> sentences = new ArrayList<>();
    String text = document.text();
    for (Block block : document.blocks()) {
      if (block instanceof TextBlock paragraph) {
        Span words =
            LabelParser.parse(text, paragraph.span())
                .filter(found -> !found.label().kind().counts())
                .map(found -> new Span(found.wordsBegin(), paragraph.span().end()))
                .orElse(paragraph.span());
        List<Span> cut = units.cut(text, words);
        for (int i = 0; i < cut.size(); i++) {
          boolean opens = i == 0;
          List<Span> clauses = clauses(text, cut.get(i), cues);
          boolean alone = cut.size() == 1 && clauses.size() == 1;
          for (Span clause : clauses) {
            sentences.add(new Sentence(clause, opens, alone, block.page()));
            opens = false;
          }
        }
      }
    }
    return sentences;
  }

  /** A sentence is cut at a semicolon only where a new body becomes the subject. */
  private static List<Span> clauses(String text, Span sentence, Cues cues) {
    List<Span> clauses = new ArrayList<>();
    int begin = sentence.begin();
    for (int i = sentence.begin(); i < sentence.end(); i++) {
      Span rest = new Span(Math.min(i + 1, sentence.end()), sentence.end()).trimmed(text);
      if (text.charAt(i) == ';' && !rest.isEmpty() && cues.namesDoer(rest)) {
        clauses.add(new Span(begin, i));
        begin = rest.begin();
      }
    }
    clauses.add(new Span(begin, sentence.end()));
    return clauses;
  }

  /** A sentence, and whether it opens its paragraph or is all of it. */
  private record Sentence(Span span, boolean opensParagraph, boolean alone, int page) {}

  /** Sentences with one role, one after the other. */
  private static final class Run {

    private final SectionRole role;
    private final ObjectiveScope scope;
    private final List<OutlineNode> leaves = new ArrayList<>();

    Run(SectionRole role, ObjectiveScope scope) {
      this.role = role;
      this.scope = scope;
    }

    void add(Sentence sentence, Span words) {
      leaves.add(new TextNode("", sentence.span(), words, true, role, sentence.page()));
    }

    void addTo(List<OutlineNode> runs) {
      if (leaves.isEmpty()) {
        return;
      }
      Span span = new Span(leaves.getFirst().span().begin(), leaves.getLast().span().end());
      runs.add(
          new SectionNode(
              "§" + (runs.size() + 1),
              "",
              span,
              new Span(span.begin(), span.begin()),
              false,
              role,
              scope,
              leaves.getFirst().page(),
              leaves));
    }
  }
}
