package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

  /** {@code (gọi tắt là Đại hội Đoàn)}: what the paper calls its subject from then on. */
  private static final Pattern SHORT_NAME =
      Pattern.compile("(?iu)\\s*\\((?:sau đây |được )?(?:gọi|viết) (?:tắt|chung|là)[^)]*\\)");

  private final LetterheadReader letterheads;
  private final TitleReader titles;
  private final OpeningReader openings;
  private final BasisReader bases;
  private final ClosingReader closings;
  private final PeriodReader periods;
  private final IssuerReader issuers;
  private final PlaceNames places;
  private final Rule carriesPlan;
  private final Rule firstArticle;
  private final Rule openingTitle;
  private final Rule metaSigner;

  PaperHeader(
      LetterheadReader letterheads,
      TitleReader titles,
      OpeningReader openings,
      BasisReader bases,
      ClosingReader closings,
      PeriodReader periods,
      IssuerReader issuers,
      PlaceNames places,
      Rule carriesPlan,
      Rule firstArticle,
      Rule openingTitle,
      Rule metaSigner) {
    this.letterheads = letterheads;
    this.titles = titles;
    this.openings = openings;
    this.bases = bases;
    this.closings = closings;
    this.periods = periods;
    this.issuers = issuers;
    this.places = places;
    this.carriesPlan = carriesPlan;
    this.firstArticle = firstArticle;
    this.openingTitle = openingTitle;
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
    number(head, draft);
    date(document, head, draft);
    issuers.read(lines, title, basis, head, closing, on, draft);
    place(head, on, draft);
    Title named = attached.orElse(title);
    Optional<Span> issued =
        named.subject().isEmpty() ? toldLater(lines, title, basis) : Optional.empty();
    issued.ifPresentOrElse(
        subject -> titleOf(lines, subject, telling(title).id(), draft),
        () -> title(lines, named, on, draft));
    int year = draft.issuedOn == null ? head.year() : draft.issuedOn.getYear();
    periods
        .in(lines, issued.orElse(named.span()), year)
        .ifPresent(period -> {
          draft.period = period.value();
          draft.evidence("period", period.span(), period.rule(), 0.9);
        });
    draft.bases.addAll(bases.in(lines, basis));
    attached.ifPresent(plan ->
        draft.bases.addAll(bases.in(lines, openings.after(lines, plan.endLine(), lines.size()))));
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

  /** What a paper without a title of its own calls the plan that it issues. */
  private Optional<Span> toldLater(Lines lines, Title title, Span basis) {
    int from = lines.get(Math.min(title.endLine(), lines.size()) - 1).span().end();
    int end = Math.min(lines.text().length(), Math.max(from, basis.end()) + FIRST_ARTICLE);
    return telling(title)
        .find(lines.bare(), new Span(from, end))
        .flatMap(match -> match.group("subject"));
  }

  private Rule telling(Title title) {
    return title.type().kind() == PlanKind.DECISION ? firstArticle : openingTitle;
  }

  private static void titleOf(Lines lines, Span subject, String rule, HeaderDraft draft) {
    String words = SHORT_NAME.matcher(lines.oneLine(subject)).replaceAll("");
    draft.title = Words.capitalised(words);
    draft.evidence("title", subject, rule, 0.8);
  }

  private void title(Lines lines, Title title, LocalDate on, HeaderDraft draft) {
    draft.title = words(lines, title, on);
    draft.evidence("title", title.span(), title.omitted(), "header.typeLine", 0.95);
  }

  /** Type and subject on one line; capitals as the opening sentence has them. */
  private @Nullable String words(Lines lines, Title title, LocalDate on) {
    if (title.subject().isEmpty()) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    int from = title.subject().begin();
    for (Span gap : title.omitted()) {
      if (gap.begin() >= from) {
        words.append(lines.text(), from, gap.begin());
        from = gap.end();
      }
    }
    words.append(lines.text(), from, Math.max(from, title.subject().end()));
    String subject =
        recased(lines, title, Words.withoutShortNames(withoutMark(title, words.toString())));
    subject = places.capitalised(subject, on).replaceAll("[-–_*.;:, ]+$", "");
    return title.type().words() + " " + Words.withSmallInitial(subject);
  }

  /** {@code V/v tổ chức …} below a type line says no more than the subject itself. */
  private static String withoutMark(Title title, String subject) {
    return title.type().equals(DocumentType.CONG_VAN)
        ? subject
        : subject.strip().replaceFirst("(?iu)^v */ *v[ :.]+", "");
  }

  /** Lines in capitals get the small letters that the opening has; below them others go on. */
  private static String recased(Lines lines, Title title, String words) {
    OwnSpelling spelling = new OwnSpelling(lines, title.span().end());
    StringBuilder subject = new StringBuilder();
    boolean shoutedBefore = false;
    for (String line : words.lines().toList()) {
      boolean shouted = Words.isInCapitals(line);
      String shown = shouted ? spelling.of(line) : Words.onOneLine(line);
      subject
          .append(subject.isEmpty() ? "" : " ")
          .append(shoutedBefore && !shouted ? Words.withSmallInitial(shown) : shown);
      shoutedBefore = shouted;
    }
    return subject.toString();
  }
}
