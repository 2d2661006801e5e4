package vn.kehoach.extractor.header;

import java.util.Optional;
import java.util.stream.IntStream;
import vn.kehoach.corpus.agency.AgencyCatalogue;
import vn.kehoach.corpus.agency.ProvinceCatalogue;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * Reads who issued a plan, when, under which number and title, and who signed it. Pure and safe for
 * several threads.
 */
public final class HeaderExtractor {

  /** A title stands within this many lines, even below a site's menu. */
  private static final int TITLE_WITHIN = 150;

  /** Lines below a letterhead within which its own type line stands. */
  private static final int TYPE_LINE_WITHIN = 12;

  private final TitleReader titles;
  private final Rule motto;
  private final Rule number;
  private final PaperHeader papers;
  private final NewsHeader news;
  private final AnnexHeader annexes;
  private final PlanList planLists;
  private final UntoldPlan untold;

  /** Reads with the given catalogues; loads the rules whose files are named {@code header-…}. */
  public HeaderExtractor(AgencyCatalogue agencies, ProvinceCatalogue provinces) {
    RuleSet letterhead = RuleSet.load("header-letterhead");
    RuleSet title = RuleSet.load("header-title");
    RuleSet closing = RuleSet.load("header-closing");
    PlaceNames places = new PlaceNames(provinces);
    BodyNames bodies = new BodyNames(agencies, places);
    PeriodReader periods = new PeriodReader(RuleSet.load("header-period"));
    ClosingReader closings = new ClosingReader(closing);
    RuleSet reports = RuleSet.load("header-news");
    IssuingSentence issuing = new IssuingSentence(reports, letterhead, closing, places);
    this.titles = new TitleReader(title, letterhead);
    this.motto = letterhead.rule("header.motto");
    this.number = letterhead.rule("header.number");
    BasisReader bases = new BasisReader(RuleSet.load("header-bases"), letterhead);
    this.papers =
        new PaperHeader(
            new LetterheadReader(letterhead),
            titles,
            new PaperTitle(
                places, title.rule("header.firstArticle"), title.rule("header.openingTitle")),
            new OpeningReader(title),
            bases,
            new Amendments(title.rule("header.amends"), bases),
            closings,
            periods,
            new IssuerReader(bodies, places, issuing, title),
            places,
            issuing,
            reports.rule("header.carriesPlan"),
            closing.rule("header.metaSigner"));
    TellingSentence telling = new TellingSentence(issuing, reports);
    this.news = new NewsHeader(telling, bodies, places, periods, closings, reports, title);
    this.annexes =
        new AnnexHeader(RuleSet.load("header-annex"), reports, letterhead, bodies, places, periods);
    this.planLists = new PlanList(RuleSet.load("news"), places);
    this.untold = new UntoldPlan(reports, letterhead, places, bodies, periods);
  }

  /**
   * Reads a document's header.
   *
   * @param file path of the file below the imported folder; its name may tell what the text lacks
   */
  public HeaderReading read(Document document, String file) {
    Lines lines = Lines.of(document);
    Optional<HeaderReading> annex = annexes.read(document, lines);
    if (annex.isPresent()) {
      return annex.get();
    }
    int within = Math.min(lines.size(), TITLE_WITHIN);
    Optional<Title> title = title(lines, within);
    if (title.isPresent()) {
      return papers.read(document, lines, title.get());
    }
    return planLists
        .read(document, lines)
        .or(() -> news.read(document, lines))
        .or(() -> untold.read(document, lines))
        .orElseGet(() -> nothing(document, lines));
  }

  /** A type line far below a plan's letterhead without one belongs to a form or an annex. */
  private Optional<Title> title(Lines lines, int within) {
    Optional<Title> typed = titles.find(lines, 0, within).map(title -> below(lines, title, within));
    int first = typed.map(Title::firstLine).orElse(within);
    Optional<Title> untyped =
        titles
            .findUntyped(lines, first)
            .filter(title -> typed.isEmpty() || first - title.endLine() > TYPE_LINE_WITHIN);
    return untyped
        .or(() -> typed)
        .or(() -> titles.findEnacted(lines, within))
        .or(() -> titles.findDispatch(lines, within))
        .or(() -> titles.findHeadline(lines, within));
  }

  /** A page's headline looks like a title; the paper's own stands below its letterhead. */
  private Title below(Lines lines, Title headline, int within) {
    boolean headed = isHeaded(lines, 0, headline.firstLine());
    return headed
        ? headline
        : titles
            .find(lines, headline.endLine(), within)
            .filter(own -> own.type().equals(headline.type()))
            .filter(own -> isHeaded(lines, headline.endLine(), own.firstLine()))
            .orElse(headline);
  }

  private boolean isHeaded(Lines lines, int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(i -> lines.matches(motto, i) || lines.matches(number, i));
  }

  private HeaderReading nothing(Document document, Lines lines) {
    HeaderDraft draft = new HeaderDraft();
    draft.warn(
        "NOT_A_PLAN",
        "Không thấy tên loại văn bản, cũng không thấy câu nào nói về việc ban hành kế hoạch.");
    Span none = new Span(0, 0);
    return new HeaderReading(
        draft.build(document.signatures()),
        PlanKind.OTHER,
        none,
        none,
        none,
        none,
        Years.guess(lines),
        null,
        draft.warnings);
  }
}
