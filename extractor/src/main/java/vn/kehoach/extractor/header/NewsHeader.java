package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.corpus.plan.Signer;
import vn.kehoach.extractor.header.IssuingSentence.Told;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * Header of the plan that a text without a type line tells of: a press report, or a plan whose
 * letterhead got lost. The writer's name is no signer, and the day of posting no day of issue.
 */
final class NewsHeader {

  private final TellingSentence telling;
  private final ReportedIssuer issuers;
  private final PeriodReader periods;
  private final ClosingReader closings;
  private final Rule posted;
  private final Rule shortName;
  private final Rule numberLater;
  private final Rule targetsBehind;
  private final Rule aimBehind;

  NewsHeader(
      TellingSentence telling,
      BodyNames bodies,
      PlaceNames places,
      PeriodReader periods,
      ClosingReader closings,
      RuleSet news,
      RuleSet titles) {
    this.telling = telling;
    this.issuers = new ReportedIssuer(bodies, places, news);
    this.periods = periods;
    this.closings = closings;
    this.posted = news.rule("header.posted");
    this.numberLater = news.rule("header.numberLater");
    this.targetsBehind = news.rule("header.targetsBehind");
    this.aimBehind = news.rule("header.aimBehind");
    this.shortName = titles.rule("header.shortName");
  }

  /** The reading, if the text tells of a plan at all. */
  Optional<HeaderReading> read(Document document, Lines lines) {
    return telling.find(lines).map(told -> read(document, lines, told));
  }

  private HeaderReading read(Document document, Lines lines, Told told) {
    HeaderDraft draft = new HeaderDraft();
    DocumentType type = DocumentType.named(told.type().of(lines.bare())).orElseThrow();
    draft.documentType = type.abbreviation();
    draft.evidence("documentType", told.type(), told.rule(), 0.9);
    number(lines, told, type, draft);
    title(lines, told, draft);
    Span title = new Span(told.type().begin(), Math.max(told.type().end(), told.titleRest().end()));
    periods
        .in(lines, told.titleRest(), 0)
        .ifPresent(period -> {
          draft.period = period.value();
          draft.evidence("period", period.span(), period.rule(), 0.8);
        });
    date(lines, told, draft);
    LocalDate on = draft.issuedOn == null ? Years.guess(lines) : draft.issuedOn;
    issuers.read(lines, told, title, on, draft);
    signer(lines, told, draft);
    Closing closing =
        closings
            .find(lines, lines.indexAt(told.sentence().end()), lines.size())
            .filter(end -> !end.recipients().isEmpty())
            .orElse(null);
    int end = lines.text().length();
    if (closing != null) {
      // Recipients show that it is the paper itself, which lost its letterhead.
      draft.closing(closing);
    }
    return new HeaderReading(
        draft.build(document.signatures()),
        closing != null ? PlanKind.PLAN : PlanKind.NEWS,
        new Span(0, headEnd(lines, told)),
        new Span(told.sentence().end(), told.sentence().end()),
        closing == null ? new Span(end, end) : closing.span(),
        new Span(0, 0),
        on,
        draft.province,
        draft.warnings);
  }

  private void number(Lines lines, Told told, DocumentType type, HeaderDraft draft) {
    if (told.number() != null) {
      draft.number = LetterheadReader.clean(told.number().of(lines.text()));
      draft.evidence("number", told.number(), told.rule(), 0.9);
      return;
    }
    Span rest = new Span(told.sentence().end(), lines.text().length());
    Optional<RuleMatch> later =
        numberLater
            .find(lines.bare(), rest)
            .filter(match ->
                match
                    .group("type")
                    .flatMap(words -> DocumentType.named(words.of(lines.bare())))
                    .filter(type::equals)
                    .isPresent());
    Optional<Span> number = later.flatMap(match -> match.group("number"));
    if (number.isPresent()) {
      draft.number = LetterheadReader.clean(number.get().of(lines.text()));
      draft.evidence("number", number.get(), numberLater.id(), 0.8);
    } else {
      draft.warn("NUMBER_MISSING", "Bài viết không nêu số của kế hoạch.");
    }
  }

  private void title(Lines lines, Told told, HeaderDraft draft) {
    List<Span> omitted = new ArrayList<>();
    // The blank after the type stays, so that the words do not run together.
    boolean typeFirst = told.type().end() <= told.titleRest().begin();
    if (typeFirst && told.titleRest().begin() > told.type().end() + 1) {
      omitted.add(new Span(told.type().end() + 1, told.titleRest().begin()));
    }
    shortName.findAll(lines.bare(), told.titleRest()).forEach(match -> omitted.add(match.span()));
    StringBuilder rest = new StringBuilder();
    int from = told.titleRest().begin();
    for (Span gap : omitted) {
      if (gap.begin() >= from) {
        rest.append(lines.text(), from, gap.begin());
        from = gap.end();
      }
    }
    rest.append(lines.text(), from, told.titleRest().end());
    String words =
        Words.withoutShortNames(Words.onOneLine(rest.toString()))
            .replaceAll("^[,: ]+|[;:,. ]+$", "");
    if (words.isEmpty()) {
      return;
    }
    boolean planNamed =
        DocumentType.named(told.titleRest().of(lines.bare()))
            .map(type -> type.kind() == PlanKind.PLAN)
            .orElse(false);
    String typeWords = Words.capitalised(Words.lower(lines.oneLine(told.type()))) + " ";
    draft.title = (planNamed && !typeFirst ? "" : typeWords) + unquoted(words);
    draft.evidence(
        "title",
        typeFirst
            ? new Span(told.type().begin(), Math.max(told.type().end(), told.titleRest().end()))
            : told.titleRest(),
        omitted,
        told.rule(),
        0.85);
  }

  /** Quotation marks round the whole are no part of a title; those of a name in it are. */
  private static String unquoted(String words) {
    boolean opened = words.matches("(?s)[\"“”][^\"“”]*");
    boolean closed = words.matches("(?s)[^\"“”]*[\"“”]");
    boolean whole = words.matches("(?s)[\"“”][^\"“”]*[\"“”]");
    return words.substring(opened || whole ? 1 : 0, words.length() - (closed || whole ? 1 : 0));
  }

  private void date(Lines lines, Told told, HeaderDraft draft) {
    RuleMatch match = told.date();
    if (match == null) {
      draft.warn("DATE_MISSING", "Bài viết không nêu ngày ban hành.");
      return;
    }
    OptionalInt day = DateWords.part(lines, match, "day");
    OptionalInt month = DateWords.part(lines, match, "month");
    OptionalInt year = DateWords.part(lines, match, "year");
    boolean inferred = year.isEmpty();
    if (inferred) {
      year = inferredYear(lines, month.orElse(1), day.orElse(1), draft);
    }
    draft.issuedOn = DateWords.date(year, month, day).orElse(null);
    if (draft.issuedOn != null) {
      draft.evidence("issuedOn", match.span(), match.rule().id(), inferred ? 0.7 : 0.9);
      if (inferred) {
        draft.warn("YEAR_INFERRED", "Năm ban hành suy từ ngày đăng bài hoặc tên kế hoạch.");
      }
    }
  }

  /** The posting's year, or the year before where the day would lie after the posting. */
  private OptionalInt inferredYear(Lines lines, int month, int day, HeaderDraft draft) {
    Span all = new Span(0, lines.text().length());
    LocalDate near = null;
    for (RuleMatch found : posted.findAll(lines.bare(), all)) {
      Optional<LocalDate> when =
          DateWords.date(
              DateWords.part(lines, found, "year"),
              DateWords.part(lines, found, "month"),
              DateWords.part(lines, found, "day"));
      if (when.isPresent() && (near == null || when.get().isBefore(near))) {
        near = when.get();
      }
    }
    if (near != null) {
      boolean after =
          month > near.getMonthValue()
              || (month == near.getMonthValue() && day > near.getDayOfMonth());
      return OptionalInt.of(after ? near.getYear() - 1 : near.getYear());
    }
    if (draft.period != null) {
      String from = draft.period.from() == null ? draft.period.to() : draft.period.from();
      return OptionalInt.of(Integer.parseInt(from.substring(0, 4)));
    }
    return OptionalInt.empty();
  }

  private static void signer(Lines lines, Told told, HeaderDraft draft) {
    if (told.office() == null || told.person() == null) {
      return;
    }
    String body =
        told.issuer() == null ? "" : " " + Abbreviations.expand(lines.oneLine(told.issuer()));
    draft.signer = new Signer(lines.oneLine(told.person()), told.office().name() + body, null);
    draft.evidence(
        "signer",
        new Span(
            Math.min(told.office().span().begin(), told.person().begin()),
            Math.max(told.office().span().end(), told.person().end())),
        told.rule(),
        0.85);
  }

  /** The sentence up to targets in it, and a line below it that only says when it was posted. */
  private int headEnd(Lines lines, Told told) {
    int end = told.sentence().end();
    Optional<RuleMatch> targets =
        targetsBehind.find(
            lines.bare(), new Span(told.type().end(), Math.max(told.type().end(), end)));
    if (targets.isPresent()) {
      return targets.get().span().end();
    }
    Span behind = new Span(Math.min(told.titleRest().end(), end), end);
    if (aimBehind.findAtStart(lines.bare(), behind).isPresent()) {
      return behind.begin();
    }
    int next = lines.indexAt(end);
    if (next < lines.size()) {
      Span line = lines.get(next).span();
      Optional<RuleMatch> day = posted.find(lines.bare(), line);
      if (day.isPresent() && line.length() < 40) {
        return line.end();
      }
    }
    return end;
  }
}
