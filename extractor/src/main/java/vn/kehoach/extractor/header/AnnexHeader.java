package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.document.Table;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.extractor.header.BodyNames.BodyName;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * Header of an annex in a file of its own: {@code PHỤ LỤC}, its title, and the note that says which
 * plan it belongs to. The header is that plan's, as far as the note tells it.
 */
final class AnnexHeader {

  /** The word for an annex stands on one of the first so many lines. */
  private static final int LABEL_WITHIN = 3;

  /** Title and note stand within so many lines below it. */
  private static final int HEAD_WITHIN = 12;

  private final Rule label;
  private final Rule note;
  private final Rule date;
  private final Rule motto;
  private final BodyNames bodies;
  private final PlaceNames places;
  private final PeriodReader periods;

  AnnexHeader(
      RuleSet annex,
      RuleSet news,
      RuleSet letterhead,
      BodyNames bodies,
      PlaceNames places,
      PeriodReader periods) {
    this.label = annex.rule("header.annex");
    this.note = annex.rule("header.annexNote");
    this.date = news.rule("header.newsDate");
    this.motto = letterhead.rule("header.motto");
    this.bodies = bodies;
    this.places = places;
    this.periods = periods;
  }

  /** The reading; empty where the document is no annex with a table. */
  Optional<HeaderReading> read(Document document, Lines lines) {
    if (document.blocks().stream().noneMatch(Table.class::isInstance)) {
      return Optional.empty();
    }
    for (int i = 0; i < Math.min(LABEL_WITHIN, lines.size()); i++) {
      if (lines.matches(motto, i) || lines.get(i).isInTable()) {
        return Optional.empty();
      }
      if (label.findAtStart(lines.bare(), lines.get(i).span()).isPresent()) {
        return Optional.of(read(document, lines, i));
      }
    }
    return Optional.empty();
  }

  private HeaderReading read(Document document, Lines lines, int first) {
    HeaderDraft draft = new HeaderDraft();
    int next = first + 1;
    int noteLine = -1;
    while (next < lines.size()
        && next <= first + HEAD_WITHIN
        && !lines.get(next).isInTable()
        && noteLine < 0) {
      noteLine = lines.matches(note, next) ? next : -1;
      next++;
    }
    int end = noteLine < 0 ? Math.min(next, first + 2) : noteLine;
    Span head = new Span(lines.get(first).span().begin(), lines.get(end - 1).span().end());
    String words = Words.lower(lines.oneLine(head));
    draft.title = Words.capitalised(words);
    draft.evidence("title", head, "header.annex", 0.7);
    periods
        .in(lines, head, 0)
        .ifPresent(period -> {
          draft.period = period.value();
          draft.evidence("period", period.span(), period.rule(), 0.8);
        });
    LocalDate on = Years.guess(lines);
    if (noteLine >= 0) {
      note(lines, note.find(lines.bare(), lines.get(noteLine).span()).orElseThrow(), on, draft);
      head = new Span(head.begin(), lines.get(noteLine).span().end());
    } else {
      draft.warn("ANNEX_WITHOUT_PLAN", "Phụ lục không nói kèm theo kế hoạch nào.");
    }
    int last = lines.text().length();
    return new HeaderReading(
        draft.build(document.signatures()),
        PlanKind.PLAN,
        new Span(0, head.end()),
        new Span(head.end(), head.end()),
        new Span(last, last),
        new Span(0, 0),
        draft.issuedOn == null ? on : draft.issuedOn,
        draft.province,
        draft.warnings);
  }

  private void note(Lines lines, RuleMatch found, LocalDate on, HeaderDraft draft) {
    found
        .group("type")
        .flatMap(type -> DocumentType.named(type.of(lines.bare())))
        .ifPresent(type -> {
          draft.documentType = type.abbreviation();
          draft.evidence("documentType", found.span(), found.rule().id(), 0.9);
        });
    found
        .group("number")
        .ifPresent(number -> {
          draft.number = LetterheadReader.clean(number.of(lines.text()));
          draft.evidence("number", number, found.rule().id(), 0.9);
        });
    date.find(lines.bare(), found.span())
        .ifPresent(day -> {
          draft.issuedOn =
              DateWords.date(
                      part(lines, day, "year"), part(lines, day, "month"), part(lines, day, "day"))
                  .orElse(null);
          draft.evidence("issuedOn", day.span(), day.rule().id(), 0.9);
        });
    LocalDate day = draft.issuedOn == null ? on : draft.issuedOn;
    found
        .group("issuer")
        .ifPresent(issuer -> {
          places
              .find(lines, issuer, day)
              .ifPresent(place -> {
                draft.province = place.province();
                draft.evidence("province", place.span(), "header.place", 0.8);
              });
          String words = lines.oneLine(issuer);
          BodyName name = bodies.named(words, new OwnSpelling(lines, 0), day);
          name = IssuerReader.placed(name, null, draft.province);
          draft.issuer =
              new AgencyMention(name.id(), name.name(), words, issuer.begin(), issuer.end());
          draft.evidence("issuer", issuer, found.rule().id(), 0.9);
        });
  }

  private static OptionalInt part(Lines lines, RuleMatch match, String name) {
    return match
        .group(name)
        .map(span -> DateWords.number(span.of(lines.bare())))
        .orElse(OptionalInt.empty());
  }
}
