package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * A report that tells what a plan sets or whom it charges, but not that somebody issued one: its
 * first paragraph was lost in copying, or it never names the paper.
 */
final class UntoldPlan {

  /** {@code (ĐN)- }: the newspaper's letters before the first sentence, or nothing. */
  private static final Pattern BYLINE = Pattern.compile("(?:\\([^()]{1,20}\\)\\s*[-–]?\\s*)?");

  /** A page that answers questions asks them in its headline. */
  private static final int HEADLINES = 3;

  /** Lines of a list that an introduction may reach over until a number shows what it is. */
  private static final int INTRODUCED = 2;

  /** {@code UBND tỉnh vừa có văn bản …}: what a body has done is told, not asked for. */
  private static final Pattern TOLD =
      Pattern.compile("(?<![a-z])(?:vua|da|moi) (?:co|ban|ky)(?![a-z])");

  /** A line that only names a body is a heading or a byline. */
  private static final int SHORTEST_WORK = 60;

  private final List<Rule> setsTargets;
  private final Rule setsAims;
  private final Rule givesWork;
  private final Rule publicBody;
  private final Rule body;
  private final Rule namesType;
  private final Rule yearAside;
  private final UntoldIssuer issuers;
  private final PeriodReader periods;

  UntoldPlan(
      RuleSet news, RuleSet letterhead, PlaceNames places, BodyNames bodies, PeriodReader periods) {
    this.periods = periods;
    this.setsTargets =
        List.of(
            news.rule("header.setsTargets"),
            news.rule("header.setsCounts"),
            news.rule("header.introducesTargets"));
    this.setsAims = news.rule("header.setsAims");
    this.givesWork = news.rule("header.givesWork");
    this.publicBody = news.rule("header.publicBody");
    this.body = letterhead.rule("header.body");
    this.namesType = news.rule("header.carriesPlan");
    this.yearAside = news.rule("header.yearAside");
    this.issuers = new UntoldIssuer(body, places, bodies);
  }

  /** The reading; empty where the text neither sets targets nor charges anybody. */
  Optional<HeaderReading> read(Document document, Lines lines) {
    Span all = new Span(0, lines.text().length());
    if (asks(lines) || publicBody.find(lines.bare(), all).isEmpty()) {
      return Optional.empty();
    }
    Optional<RuleMatch> targets = targets(lines);
    OptionalInt begin =
        Stream.of(targets.map(match -> contentAt(lines, match)), work(lines, all))
            .flatMap(Optional::stream)
            .mapToInt(Integer::intValue)
            .min();
    return begin.isEmpty()
        ? Optional.empty()
        : Optional.of(read(document, lines, begin.getAsInt(), targets));
  }

  /** The first words that set a target, below the headlines: these have no mark at their end. */
  private Optional<RuleMatch> targets(Lines lines) {
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i).span();
      boolean headline =
          i < HEADLINES && ".;:…,\"”".indexOf(lines.text().charAt(line.end() - 1)) < 0;
      for (Rule rule : headline ? List.<Rule>of() : setsTargets) {
        Optional<RuleMatch> found = rule.find(lines.bare(), reach(lines, i));
        if (found.isPresent() && found.get().span().begin() < line.end()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A line and those that it may introduce. */
  private static Span reach(Lines lines, int line) {
    int last = Math.min(lines.size() - 1, line + INTRODUCED);
    return new Span(lines.get(line).span().begin(), lines.get(last).span().end());
  }

  /** Where the sentence begins that sets targets, or the one before it that tells the aims. */
  private int contentAt(Lines lines, RuleMatch targets) {
    int begin = SentenceBounds.begin(lines, targets.span().begin());
    // In the middle of a sentence a plan's name is what a meeting was about.
    return setsAims.findAll(lines.bare(), new Span(0, begin)).stream()
        .mapToInt(aims -> aims.span().begin())
        .filter(at ->
            BYLINE.matcher(lines.text()).region(SentenceBounds.begin(lines, at), at).matches())
        .findFirst()
        .orElse(begin);
  }

  private static boolean asks(Lines lines) {
    return IntStream.range(0, Math.min(HEADLINES, lines.size()))
        .anyMatch(i -> lines.bare(i).endsWith("?"));
  }

  /** Where the paragraphs begin whose subjects are the bodies that are charged. */
  private Optional<Integer> work(Lines lines, Span all) {
    return givesWork
        .find(lines.bare(), all)
        .map(match -> {
          for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i).span();
            boolean charges =
                line.begin() <= match.span().begin() && match.span().begin() < line.end();
            boolean namesBody =
                line.length() >= SHORTEST_WORK
                    && body.findAtStart(lines.bare(), line).isPresent()
                    && !TOLD.matcher(line.of(lines.bare())).find();
            if (charges || namesBody) {
              return charges && !namesBody
                  ? SentenceBounds.begin(lines, match.span().begin())
                  : line.begin();
            }
          }
          return match.span().begin();
        });
  }

  private HeaderReading read(
      Document document, Lines lines, int begin, Optional<RuleMatch> targets) {
    HeaderDraft draft = new HeaderDraft();
    draft.warn(
        "PLAN_NOT_NAMED",
        "Văn bản nêu chỉ tiêu hoặc phân công nhưng không nói kế hoạch nào được ban hành.");
    LocalDate on = Years.guess(lines);
    targets.ifPresent(match -> type(lines, new Span(begin, match.span().end()), draft));
    targets.ifPresent(match -> period(lines, match, draft));
    issuers.read(lines, targets, on, draft);
    int end = lines.text().length();
    return new HeaderReading(
        draft.build(document.signatures()),
        PlanKind.NEWS,
        new Span(0, begin),
        new Span(begin, begin),
        new Span(end, end),
        new Span(0, 0),
        on,
        draft.province,
        draft.warnings);
  }

  /** {@code Mục tiêu kế hoạch đề ra}, {@code Đề án đặt chỉ tiêu}. */
  private void type(Lines lines, Span sentence, HeaderDraft draft) {
    namesType
        .find(lines.bare(), sentence)
        .ifPresent(match ->
            DocumentType.named(match.span().of(lines.bare()))
                .ifPresent(type -> {
                  draft.documentType = type.abbreviation();
                  draft.evidence("documentType", match.span(), match.rule().id(), 0.6);
                }));
  }

  /** {@code Năm 2015, huyện phấn đấu …}: the years that the targets are set for. */
  private void period(Lines lines, RuleMatch targets, HeaderDraft draft) {
    int begin = SentenceBounds.begin(lines, targets.span().begin());
    int colon = lines.text().indexOf(':', begin);
    // Years behind a colon are those of single targets.
    int end = colon < 0 ? targets.span().end() : Math.min(colon, targets.span().end());
    Span sentence = new Span(begin, end);
    periods
        .in(lines, sentence, 0)
        .filter(found -> !found.rule().equals("header.untilYear"))
        .filter(found -> !isAside(lines, new Span(sentence.begin(), found.span().begin())))
        .ifPresent(found -> {
          draft.period = found.value();
          draft.evidence("period", found.span(), found.rule(), 0.6);
        });
  }

  /** A year by which something is reached, or with which it is compared. */
  private boolean isAside(Lines lines, Span before) {
    return yearAside.find(lines.bare(), before).isPresent();
  }
}
