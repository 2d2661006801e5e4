package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.corpus.agency.Province;
import vn.kehoach.corpus.document.DigitalSignature;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.LegalBasis;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.corpus.plan.Signer;
import vn.kehoach.extractor.header.Letterhead.Found;
import vn.kehoach.extractor.rule.Rule;

/** Header of a paper that has a type line of its own: a plan, or a decision that carries one. */
final class PaperHeader {

  /** Characters within which a decision's first article names what it issues. */
  private static final int FIRST_ARTICLE = 600;

  private final LetterheadReader letterheads;
  private final TitleReader titles;
  private final PaperTitle paperTitles;
  private final OpeningReader openings;
  private final BasisReader bases;
  private final Amendments amendments;
  private final ClosingReader closings;
  private final PeriodReader periods;
  private final IssuerReader issuers;
  private final PlaceNames places;
  private final IssuingSentence issuing;
  private final Rule carriesPlan;
  private final Rule metaSigner;

  PaperHeader(
      LetterheadReader letterheads,
      TitleReader titles,
      PaperTitle paperTitles,
      OpeningReader openings,
      BasisReader bases,
      Amendments amendments,
      ClosingReader closings,
      PeriodReader periods,
      IssuerReader issuers,
      PlaceNames places,
      IssuingSentence issuing,
      Rule carriesPlan,
      Rule metaSigner) {
    this.letterheads = letterheads;
    this.titles = titles;
    this.paperTitles = paperTitles;
    this.openings = openings;
    this.bases = bases;
    this.amendments = amendments;
    this.closings = closings;
    this.periods = periods;
    this.issuers = issuers;
    this.places = places;
    this.issuing = issuing;
    this.carriesPlan = carriesPlan;
    this.metaSigner = metaSigner;
  }

  HeaderReading read(Document document, Lines lines, Title title) {
    HeaderDraft draft = new HeaderDraft();
    Letterhead head = letterheads.above(lines, title.firstLine());
    Optional<Title> attached = attached(lines, title);
    int end = attached.map(Title::firstLine).orElse(lines.size());
    Span basis = openings.after(lines, title.endLine(), end);
    int bodyLine = basis.isEmpty() ? title.endLine() : lines.indexAt(basis.end());
    Closing closing = closings.find(lines, bodyLine, end).orElse(null);
    LocalDate on = linkingDate(lines, head);

    draft.documentType = title.type().abbreviation();
    draft.evidence("documentType", lines.get(title.firstLine()).span(), "header.typeLine", 0.99);
    fromNote(lines, title, draft);
    if (head.number() == null && draft.number == null) {
      // The decision lost its letterhead: the plan says below its title what it was issued with.
      attached.ifPresent(plan -> fromNote(lines, plan, draft));
    }
    number(head, draft);
    date(document, head, draft);
    if (draft.issuedOn == null && draft.number != null) {
      dayTold(lines, title.firstLine(), draft);
    }
    issuers.read(lines, title, basis, head, closing, on, draft);
    place(head, on, draft);
    Title named = attached.orElse(title);
    Span titleWords = paperTitles.read(lines, title, named, basis, on, draft);
    int year = draft.issuedOn == null ? head.year() : draft.issuedOn.getYear();
    periods
        .in(lines, titleWords, year)
        .ifPresent(period -> {
          draft.period = period.value();
          draft.evidence("period", period.span(), period.rule(), 0.9);
        });
    draft.bases.addAll(bases.in(lines, basis));
    attached.ifPresent(plan ->
        draft.bases.addAll(bases.in(lines, openings.after(lines, plan.endLine(), lines.size()))));
    amendments
        .of(lines, titleWords)
        .ifPresent(changed -> draft.warn("AMENDS", "Văn bản này thay đổi " + changed + "."));
    if (closing == null) {
      draft.warn("SIGNER_MISSING", "Không tìm thấy phần ký.");
    } else {
      draft.closing(closing);
    }
    if (draft.signer == null) {
      signerOfTable(lines, draft);
    }
    return new HeaderReading(
        draft.build(document.signatures()),
        kind(lines, title, basis, attached),
        new Span(0, Math.max(title.span().end(), lines.get(title.firstLine()).span().end())),
        basis,
        closing == null ? new Span(end(lines, end), end(lines, end)) : closing.span(),
        attached.map(Title::span).orElse(new Span(0, 0)),
        draft.issuedOn == null ? on : draft.issuedOn,
        draft.province,
        draft.warnings);
  }

  /** A plan whose decision stands elsewhere says below its title with which one it was issued. */
  private void fromNote(Lines lines, Title title, HeaderDraft draft) {
    for (LegalBasis paper : bases.cited(lines, title.note())) {
      draft.number = paper.number();
      draft.evidence("number", paper.evidence().span(), "header.attachedNote", 0.8);
      draft.issuedOn = paper.issuedOn();
      draft.evidence("issuedOn", paper.evidence().span(), "header.attachedNote", 0.8);
      return;
    }
  }

  /** {@code Người ký: …} in a site's table about the paper. */
  private void signerOfTable(Lines lines, HeaderDraft draft) {
    for (int i = 0; i < lines.size(); i++) {
      boolean ownCell = lines.bare(i).equals("nguoi ky") && i + 1 < lines.size();
      Optional<Span> name =
          ownCell
              ? Optional.of(lines.get(i + 1).span())
              : metaSigner
                  .find(lines.bare(), lines.get(i).span())
                  .flatMap(match -> match.group("name"));
      if (name.isPresent() && Words.isName(lines.oneLine(name.get()))) {
        draft.signer = new Signer(lines.oneLine(name.get()), null, null);
        draft.evidence("signer", name.get(), "header.metaSigner", 0.8);
        return;
      }
    }
  }

  private static int end(Lines lines, int line) {
    return line < lines.size() ? lines.get(line).span().begin() : lines.text().length();
  }

  /** The plan that a decision carries begins with a type line of its own, after the signature. */
  private Optional<Title> attached(Lines lines, Title title) {
    if (title.type().kind() == PlanKind.PLAN) {
      return Optional.empty();
    }
    Optional<Closing> closing = closings.find(lines, title.endLine(), lines.size());
    if (closing.isEmpty()) {
      return Optional.empty();
    }
    int from = lines.indexAt(closing.get().span().end());
    for (Optional<Title> next = titles.find(lines, from, lines.size());
        next.isPresent();
        next = titles.find(lines, next.get().endLine(), lines.size())) {
      if (next.get().type().kind() == PlanKind.PLAN) {
        return next;
      }
    }
    return Optional.empty();
  }

  private PlanKind kind(Lines lines, Title title, Span basis, Optional<Title> attached) {
    if (title.type().kind() == PlanKind.PLAN) {
      return PlanKind.PLAN;
    }
    int end = Math.min(lines.text().length(), basis.end() + FIRST_ARTICLE);
    boolean carries =
        attached.isPresent()
            || (title.type().kind() == PlanKind.DECISION
                && (carriesPlan.find(lines.bare(), title.subject()).isPresent()
                    || carriesPlan.find(lines.bare(), new Span(basis.end(), end)).isPresent()));
    return carries ? PlanKind.DECISION : PlanKind.OTHER;
  }

  private static void number(Letterhead head, HeaderDraft draft) {
    Found<String> number = head.number();
    if (number != null) {
      draft.number = number.value();
      draft.evidence("number", number.span(), number.rule(), 0.95);
      if (!Character.isDigit(number.value().charAt(0))) {
        draft.warn("NUMBER_BLANK", "Số văn bản còn để trống.");
      }
    } else if (head.symbol() != null) {
      draft.warn("NUMBER_UNREADABLE", "Không đọc được số văn bản: " + head.symbol());
    } else if (draft.number == null) {
      draft.warn("NUMBER_MISSING", "Không tìm thấy số văn bản.");
    }
  }

  private static void date(Document document, Letterhead head, HeaderDraft draft) {
    Found<LocalDate> date = head.date();
    if (date != null) {
      draft.issuedOn = date.value();
      draft.evidence("issuedOn", date.span(), date.rule(), 0.95);
      return;
    }
    Optional<LocalDate> signed = signed(document, head);
    if (signed.isPresent()) {
      draft.issuedOn = signed.get();
      draft.warn("DATE_FROM_SIGNATURE", "Ngày ban hành lấy từ chữ ký số.");
    } else if (draft.issuedOn == null) {
      draft.warn(
          head.partialDate() ? "DATE_BLANK" : "DATE_MISSING",
          "Ngày ban hành không có hoặc không đầy đủ.");
    }
  }

  /** A site tells above the paper when it was issued; the paper's own date line is lost. */
  private void dayTold(Lines lines, int end, HeaderDraft draft) {
    issuing
        .find(
            lines,
            0,
            end,
            told ->
                told.date() != null
                    && told.number() != null
                    && LetterheadReader.clean(told.number().of(lines.text())).equals(draft.number))
        .map(IssuingSentence.Told::date)
        .ifPresent(day -> {
          draft.issuedOn =
              DateWords.date(
                      DateWords.part(lines, day, "year"),
                      DateWords.part(lines, day, "month"),
                      DateWords.part(lines, day, "day"))
                  .orElse(null);
          draft.evidence("issuedOn", day.span(), day.rule().id(), 0.7);
        });
  }

  /** The day of the only signature, if it does not contradict what the date line says. */
  private static Optional<LocalDate> signed(Document document, Letterhead head) {
    if (document.signatures().size() != 1) {
      return Optional.empty();
    }
    DigitalSignature signature = document.signatures().getFirst();
    return Optional.ofNullable(signature.at())
        .filter(at -> at.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*"))
        .map(at -> LocalDate.parse(at.substring(0, 10)))
        .filter(day -> head.year() == 0 || day.getYear() == head.year());
  }

  private static LocalDate linkingDate(Lines lines, Letterhead head) {
    if (head.date() != null) {
      return head.date().value();
    }
    return head.year() >= 1945 && head.year() < 2100
        ? LocalDate.of(head.year(), 12, 31)
        : Years.guess(lines);
  }

  private void place(Letterhead head, LocalDate on, HeaderDraft draft) {
    Found<String> place = head.place();
    if (place != null) {
      draft.place = places.called(place.value(), on).map(Province::name).orElse(place.value());
      draft.evidence("place", place.span(), place.rule(), 0.9);
    }
  }
}
