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
  private final HeadingLexicon lexicon = HeadingLexicon.standard();

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
    Page page = new Page(document.text(), header, cues);
    List<Paragraph> paragraphs = paragraphs(document, cues);
    boolean listsPlans = paragraphs.stream().filter(page::isHeadline).count() > 1;
    for (Paragraph paragraph : paragraphs) {
      if (listsPlans && page.isHeadline(paragraph)) {
        page.beginAnother(paragraph);
      } else {
        page.add(paragraph);
      }
    }
    return new Outline(document, page.runs());
  }

  /** One page while it is read from its begin to its end. */
  private final class Page {

    private final String text;
    private final Span header;
    private final Cues cues;
    private final PageSections sections;
    private final List<OutlineNode> runs = new ArrayList<>();
    private Run run = new Run(SectionRole.HEADER, ObjectiveScope.UNSPECIFIED);

    /** What goes on where furniture interrupts it. */
    private Run content = run;

    private boolean listed;
    private boolean aside;

    Page(String text, Span header, Cues cues) {
      this.text = text;
      this.header = header;
      this.cues = cues;
      this.sections = new PageSections(text, rules, lexicon);
    }

    List<OutlineNode> runs() {
      run.addTo(runs);
      return runs;
    }

    /** A page may report several plans, each under a line with its number. */
    boolean isHeadline(Paragraph paragraph) {
      return paragraph.sentences().size() == 1
          && rules
              .rule("news.headline")
              .findAtStart(text, paragraph.sentences().getFirst().span())
              .isPresent();
    }

    void beginAnother(Paragraph headline) {
      run.addTo(runs);
      run = new Run(SectionRole.HEADER, ObjectiveScope.UNSPECIFIED);
      listed = false;
      sections.end();
      headline.sentences().forEach(sentence -> take(sentence, run, sentence.span()));
    }

    void add(Paragraph paragraph) {
      Line line = paragraph.line();
      if (line.span().begin() < header.end()) {
        paragraph.sentences().forEach(this::addSentence);
        return;
      }
      boolean question = isQuestion(text, line.words());
      aside = question ? !asksAboutPlan(text, line.words()) : aside;
      Optional<SectionRoles.Assigned> heading = aside ? Optional.empty() : sections.heading(line);
      if (heading.isPresent()) {
        head(paragraph, heading.get(), question);
      } else if (aside || question) {
        paragraph.sentences().forEach(this::addFurniture);
      } else {
        addContent(paragraph);
      }
    }

    /** The heading itself is no unit; what it announces goes on below it. */
    private void head(Paragraph heading, SectionRoles.Assigned section, boolean question) {
      Run announced = same(content, section.role(), section.scope());
      for (Sentence sentence : heading.sentences()) {
        if (question) {
          addFurniture(sentence);
        } else {
          Span none = new Span(sentence.span().end(), sentence.span().end());
          take(sentence, announced, none);
        }
      }
      content = announced;
      listed |= section.role() == SectionRole.TARGET;
    }

    private void addContent(Paragraph paragraph) {
      Line line = paragraph.line();
      boolean furniture =
          line.label() == null
              && rules.rule("news.furniture").findAtStart(text, line.words()).isPresent();
      Optional<SectionRoles.Assigned> goals = furniture ? Optional.empty() : sections.around(line);
      if (goals.isEmpty() || goals.get().role() == SectionRole.TASK) {
        content = goals.map(work -> same(content, work.role(), work.scope())).orElse(content);
        (givesOneWork(paragraph) ? paragraph.whole() : paragraph.sentences())
            .forEach(this::addSentence);
        return;
      }
      Run goal = same(content, goals.get().role(), goals.get().scope());
      boolean introduces = paragraph.hasItems() || line.introduces(text);
      for (Sentence sentence : paragraph.whole()) {
        int end = sentence.span().end();
        take(sentence, goal, introduces ? new Span(end, end) : sentence.span());
      }
    }

    /** A list item is one unit; in its later sentences no other body gets work. */
    private boolean givesOneWork(Paragraph paragraph) {
      List<Sentence> sentences = paragraph.sentences();
      return paragraph.line().label() != null
          && sentences.size() > 1
          && (content.role == SectionRole.ASSIGNMENT
              || givesWorkOnly(text, sentences.getFirst().span(), cues))
          && sentences.stream().skip(1).noneMatch(later -> cues.namesDoer(later.span()));
    }

    private void addFurniture(Sentence sentence) {
      take(
          sentence,
          same(run, SectionRole.BOILERPLATE, ObjectiveScope.UNSPECIFIED),
          sentence.span());
    }

    private void addSentence(Sentence sentence) {
      boolean heads = sentence.span().begin() < header.end();
      if (!heads && (isQuestion(text, sentence.span()) || isFurniture(text, sentence, cues))) {
        addFurniture(sentence);
        return;
      }
      Run next = heads ? run : next(text, sentence, content, listed, cues);
      take(sentence, next, wordsAfterOpening(text, sentence.span(), next.role));
    }

    /** Adds a sentence to the run of its role; another role begins another run. */
    private void take(Sentence sentence, Run next, Span words) {
      if (next.role != run.role || next.scope != run.scope) {
        run.addTo(runs);
        run = next.leaves.isEmpty() ? next : new Run(next.role, next.scope);
      }
      run.add(sentence, words);
      content = run.role == SectionRole.BOILERPLATE ? content : run;
      listed |= rules.rule("news.list").find(text, sentence.span()).isPresent();
    }
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
          endsTargets(sentence, listed, cues)
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
  private static boolean endsTargets(Sentence sentence, boolean listed, Cues cues) {
    boolean mayEnd = !listed || (sentence.opensParagraph() && !sentence.numbered());
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

  private List<Paragraph> paragraphs(Document document, Cues cues) {
    String text = document.text();
    List<Line> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof TextBlock paragraph) {
        lines.addAll(Line.of(document, paragraph));
      }
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean hasItems = i + 1 < lines.size() && mayHold(line, lines.get(i + 1));
      paragraphs.add(new Paragraph(line, hasItems, sentences(text, line, cues)));
    }
    return paragraphs;
  }

  /** Whether the next line is an item under this one. */
  private static boolean mayHold(Line line, Line next) {
    return line.label() != null
        && next.label() != null
        && line.label().kind().compareTo(next.label().kind()) < 0;
  }

  private List<Sentence> sentences(String text, Line line, Cues cues) {
    List<Span> cut = units.cut(text, line.words());
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < cut.size(); i++) {
      boolean opens = i == 0;
      List<Span> clauses = clauses(text, cut.get(i), cues);
      boolean alone = cut.size() == 1 && clauses.size() == 1;
      for (Span clause : clauses) {
        boolean numbered = opens && line.label() != null && line.label().kind().counts();
        sentences.add(new Sentence(clause, opens, alone, numbered, line.page()));
        opens = false;
      }
    }
    return sentences;
  }

  /**
   * A sentence is cut at a semicolon only where a new body becomes the subject; what introduces
   * others is not cut at all.
   */
  private static List<Span> clauses(String text, Span sentence, Cues cues) {
    if (text.charAt(sentence.end() - 1) == ':') {
      return List.of(sentence);
    }
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

  /**
   * A paragraph.
   *
   * @param hasItems whether the next one is an item under it
   */
  private record Paragraph(Line line, boolean hasItems, List<Sentence> sentences) {

    /** A list item is one unit, however many sentences it has. */
    List<Sentence> whole() {
      return List.of(new Sentence(line.words(), true, true, true, line.page()));
    }
  }

  /** A sentence, and whether it opens its paragraph, is all of it, or stands behind a number. */
  private record Sentence(
      Span span, boolean opensParagraph, boolean alone, boolean numbered, int page) {}

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
