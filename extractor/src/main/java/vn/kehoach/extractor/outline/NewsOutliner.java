package vn.kehoach.extractor.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * Makes the outline of a news report, which has no headings: sentence by sentence, from what the
 * words say and from what the sentence before was for.
 *
 * <p>A report tells first that a plan was issued, then its aims, then its targets, then the work;
 * each kind goes on until words of the next appear.
 */
public final class NewsOutliner {

  /** Where the header ends inside a sentence, what is longer goes on with the contents. */
  private static final int SHORTEST_REST = 10;

  /** What is shorter may stand in two places of a list. */
  private static final int SHORTEST_REPEAT = 40;

  private final NewsCutter cutter;
  private final RuleSet rules = RuleSet.load("news");
  private final HeadingLexicon lexicon = HeadingLexicon.standard();
  private final NewsRoles roles = new NewsRoles(rules);

  public NewsOutliner(Units units) {
    this.cutter = new NewsCutter(units, rules.rule("news.situation"));
  }

  /** What the report's outline is asked about a sentence; the outline knows no agencies itself. */
  public interface Cues {

    /** Whether the sentence has a body as its subject, or gives one work. */
    boolean namesDoer(Span sentence);

    /** Whether it only names who is to do something, and does not say what. */
    boolean namesDoersOnly(Span sentence);

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
    List<NewsParagraph> paragraphs = cutter.paragraphs(document, cues);
    boolean listsPlans = paragraphs.stream().filter(page::isHeadline).count() > 1;
    for (NewsParagraph paragraph : paragraphs) {
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
    private NewsRun run = new NewsRun(SectionRole.HEADER, ObjectiveScope.UNSPECIFIED);

    /** What goes on where furniture interrupts it. */
    private NewsRun content = run;

    private boolean listed;
    private boolean aside;

    /** Lines seen so far: a headline or lead that a page repeats says nothing new. */
    private final Set<String> seen = new HashSet<>();

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
    boolean isHeadline(NewsParagraph paragraph) {
      return paragraph.sentences().size() == 1
          && rules
              .rule("news.headline")
              .findAtStart(text, paragraph.sentences().getFirst().span())
              .isPresent();
    }

    void beginAnother(NewsParagraph headline) {
      run.addTo(runs);
      run = new NewsRun(SectionRole.HEADER, ObjectiveScope.UNSPECIFIED);
      listed = false;
      sections.end();
      headline.sentences().forEach(sentence -> take(sentence, run, sentence.span()));
    }

    /** A heading or a question from a page's own contents stands again over what is below it. */
    private boolean introduces(Line line) {
      String words = line.span().of(text).stripTrailing();
      return words.endsWith(":") || words.endsWith("?");
    }

    void add(NewsParagraph paragraph) {
      Line line = paragraph.line();
      boolean heads = line.span().begin() < header.end();
      boolean repeats =
          !seen.add(line.words().of(text))
              && line.words().length() > SHORTEST_REPEAT
              && !introduces(line);
      boolean caption = rules.rule("news.credit").find(text, line.words()).isPresent();
      if ((repeats || caption) && !heads) {
        paragraph.sentences().forEach(this::addFurniture);
        return;
      }
      if (heads) {
        paragraph.sentences().forEach(this::addSentence);
        return;
      }
      boolean question = NewsRoles.isQuestion(text, line.words());
      aside = question ? !roles.asksAboutPlan(text, line.words()) : aside;
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
    private void head(NewsParagraph heading, SectionRoles.Assigned section, boolean question) {
      NewsRun announced = content.going(section.role(), section.scope());
      for (NewsSentence sentence : heading.sentences()) {
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

    private void addContent(NewsParagraph paragraph) {
      Line line = paragraph.line();
      boolean furniture =
          line.label() == null
              && rules.rule("news.furniture").findAtStart(text, line.words()).isPresent();
      Optional<SectionRoles.Assigned> goals = furniture ? Optional.empty() : sections.around(line);
      if (goals.isEmpty() || goals.get().role() == SectionRole.TASK) {
        content = goals.map(work -> content.going(work.role(), work.scope())).orElse(content);
        (givesOneWork(paragraph) ? paragraph.whole() : paragraph.sentences())
            .forEach(this::addSentence);
        return;
      }
      NewsRun goal = content.going(goals.get().role(), goals.get().scope());
      boolean introduces = paragraph.hasItems() || line.introduces(text);
      for (NewsSentence sentence : paragraph.whole()) {
        int end = sentence.span().end();
        take(sentence, goal, introduces ? new Span(end, end) : sentence.span());
      }
    }

    /** A list item is one unit; in its later sentences no other body gets work. */
    private boolean givesOneWork(NewsParagraph paragraph) {
      List<NewsSentence> sentences = paragraph.sentences();
      return paragraph.line().label() != null
          && sentences.size() > 1
          && (content.role() == SectionRole.ASSIGNMENT
              || NewsRoles.givesWorkOnly(text, sentences.getFirst().span(), cues))
          && sentences.stream().skip(1).noneMatch(later -> cues.namesDoer(later.span()));
    }

    private void addFurniture(NewsSentence sentence) {
      take(
          sentence,
          run.going(SectionRole.BOILERPLATE, ObjectiveScope.UNSPECIFIED),
          sentence.span());
    }

    private void addSentence(NewsSentence sentence) {
      boolean heads = sentence.span().begin() < header.end();
      Span behind = new Span(Math.min(header.end(), sentence.span().end()), sentence.span().end());
      if (heads && behind.length() > SHORTEST_REST && tellsAim(behind)) {
        NewsRun aim = content.going(SectionRole.OBJECTIVE, roles.scope(text, behind));
        take(sentence, aim, sentence.span());
        return;
      }
      if (heads && behind.length() > SHORTEST_REST) {
        addSentence(sentence.with(new Span(sentence.span().begin(), header.end()).trimmed(text)));
        addSentence(sentence.with(behind.trimmed(text)));
        return;
      }
      if (!heads
          && (NewsRoles.isQuestion(text, sentence.span())
              || roles.isFurniture(text, sentence, cues))) {
        addFurniture(sentence);
        return;
      }
      Optional<Span> within = heads ? Optional.empty() : roles.targetsWithin(text, sentence, cues);
      if (within.isPresent()) {
        Span aim = new Span(sentence.span().begin(), within.get().begin()).trimmed(text);
        NewsRun aims = content.going(SectionRole.OBJECTIVE, roles.scope(text, aim));
        take(sentence.with(aim), aims, roles.wordsAfterOpening(text, aim, aims.role()));
        Span targets = new Span(within.get().end(), sentence.span().end());
        NewsRun goal = content.going(SectionRole.TARGET, ObjectiveScope.UNSPECIFIED);
        take(sentence.with(new Span(within.get().begin(), targets.end())), goal, targets);
        return;
      }
      NewsRun next = heads ? run : roles.next(text, sentence, content, listed, cues);
      take(sentence, next, roles.wordsAfterOpening(text, sentence.span(), next.role()));
    }

    private boolean tellsAim(Span behindTitle) {
      return rules.rule("news.toWhatEnd").findAtStart(text, behindTitle).isPresent()
          && !cues.hasQuantity(behindTitle);
    }

    /** Adds a sentence to the run of its role; another role begins another run. */
    private void take(NewsSentence sentence, NewsRun next, Span words) {
      if (next.role() != run.role() || next.scope() != run.scope()) {
        run.addTo(runs);
        run = next.isEmpty() ? next : new NewsRun(next.role(), next.scope());
      }
      run.add(sentence, words);
      content = run.role() == SectionRole.BOILERPLATE ? content : run;
      // What a meeting was about opens no list; what commits to targets or introduces them does.
      boolean opens =
          run.role() == SectionRole.TARGET || text.charAt(sentence.span().end() - 1) == ':';
      listed |= opens && rules.rule("news.list").find(text, sentence.span()).isPresent();
    }
  }
}
