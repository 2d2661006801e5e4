package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
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

  /** A page that answers questions asks them in its headline. */
  private static final int HEADLINES = 3;

  /** A line that only names a body is a heading or a byline. */
  private static final int SHORTEST_WORK = 60;

  private final Rule setsTargets;
  private final Rule givesWork;
  private final Rule publicBody;
  private final Rule body;
  private final Rule namesType;
  private final PlaceNames places;

  UntoldPlan(RuleSet news, RuleSet letterhead, PlaceNames places) {
    this.setsTargets = news.rule("header.setsTargets");
    this.givesWork = news.rule("header.givesWork");
    this.publicBody = news.rule("header.publicBody");
    this.body = letterhead.rule("header.body");
    this.namesType = news.rule("header.carriesPlan");
    this.places = places;
  }

  /** The reading; empty where the text neither sets targets nor charges anybody. */
  Optional<HeaderReading> read(Document document, Lines lines) {
    Span all = new Span(0, lines.text().length());
    if (asks(lines) || publicBody.find(lines.bare(), all).isEmpty()) {
      return Optional.empty();
    }
    Optional<RuleMatch> targets = setsTargets.find(lines.bare(), all);
    OptionalInt begin =
        Stream.of(targets.map(match -> sentenceAt(lines, match.span().begin())), work(lines, all))
            .flatMap(Optional::stream)
            .mapToInt(Integer::intValue)
            .min();
    return begin.isEmpty()
        ? Optional.empty()
        : Optional.of(read(document, lines, begin.getAsInt(), targets));
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
                line.length() >= SHORTEST_WORK && body.findAtStart(lines.bare(), line).isPresent();
            if (charges || namesBody) {
              return charges && !namesBody ? sentenceAt(lines, match.span().begin()) : line.begin();
            }
          }
          return match.span().begin();
        });
  }

  /** Begin of the sentence that an offset lies in, within its line. */
  private static int sentenceAt(Lines lines, int at) {
    int line = lines.indexAt(at + 1) - 1;
    int from = line < 0 ? 0 : lines.get(line).span().begin();
    for (int i = at - 1; i > from; i--) {
      boolean ends =
          ".!?".indexOf(lines.text().charAt(i - 1)) >= 0 && lines.text().charAt(i) == ' ';
      if (ends && Character.isUpperCase(lines.text().charAt(i + 1))) {
        return i + 1;
      }
    }
    return from;
  }

  private HeaderReading read(
      Document document, Lines lines, int begin, Optional<RuleMatch> targets) {
    HeaderDraft draft = new HeaderDraft();
    draft.warn(
        "PLAN_NOT_NAMED",
        "Văn bản nêu chỉ tiêu hoặc phân công nhưng không nói kế hoạch nào được ban hành.");
    LocalDate on = Years.guess(lines);
    targets.ifPresent(match -> type(lines, new Span(begin, match.span().end()), draft));
    places
        .mostNamed(lines, on)
        .ifPresent(place -> {
          draft.province = place.province();
          draft.evidence("province", place.span(), "header.place", 0.6);
        });
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
}
