package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.corpus.agency.Province;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.extractor.header.BodyNames.BodyName;
import vn.kehoach.extractor.header.IssuingSentence.Told;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/** Who issues the plan that a report tells of, and its province. */
final class ReportedIssuer {

  /** {@code UBND huyện Tân Phú, tỉnh Đồng Nai}: where the place lies is no part of the name. */
  private static final String WIDER_PLACE =
      "(?u)(?i:(?:,|\\s*\\()\\s*(?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã)\\s).*$"
          + "|\\s*\\((?:\\p{Lu}\\p{Ll}+[ -]*)+\\).*$";

  private final BodyNames bodies;
  private final PlaceNames places;
  private final Rule newspaper;

  ReportedIssuer(BodyNames bodies, PlaceNames places, RuleSet news) {
    this.bodies = bodies;
    this.places = places;
    this.newspaper = news.rule("header.newspaper");
  }

  /**
   * Fills province and issuer.
   *
   * @param title the words of type and title
   */
  void read(Lines lines, Told told, Span title, LocalDate on, HeaderDraft draft) {
    province(lines, told, title, on, draft);
    issuer(lines, told, on, draft);
  }

  private void issuer(Lines lines, Told told, LocalDate on, HeaderDraft draft) {
    Span named = told.issuer() == null ? told.place() : told.issuer();
    if (told.number() != null && isPrimeMinisters(lines, told.number())) {
      BodyName name = bodies.named("Thủ tướng Chính phủ", new OwnSpelling(lines, 0), on);
      draft.issuer =
          new AgencyMention(
              name.id(),
              name.name(),
              told.number().of(lines.text()),
              told.number().begin(),
              told.number().end());
      draft.evidence("issuer", told.number(), told.rule(), 0.8);
      draft.withoutProvince();
      return;
    }
    if (named == null) {
      draft.warn("ISSUER_MISSING", "Bài viết không nêu cơ quan ban hành.");
      return;
    }
    String words = lines.oneLine(named).replaceFirst(WIDER_PLACE, "");
    String full = told.issuer() == null ? governmentOf(words, on) : words;
    BodyName name = bodies.named(full, new OwnSpelling(lines, 0), on);
    name = IssuerReader.placed(name, null, draft.province);
    draft.issuer = new AgencyMention(name.id(), name.name(), words, named.begin(), named.end());
    draft.evidence("issuer", named, told.rule(), told.issuer() == null ? 0.6 : 0.9);
    if (IssuerReader.isCentral(name)) {
      draft.withoutProvince();
    }
  }

  /** {@code 45/QĐ-TTg}: the symbol names who issued it. */
  private static boolean isPrimeMinisters(Lines lines, Span number) {
    return number.of(lines.bare()).endsWith("ttg");
  }

  /** Who issues plans where only the place is named: its People's Committee. */
  private String governmentOf(String place, LocalDate on) {
    String levelled =
        places
            .called(place, on)
            .map(found -> found.type().word() + " " + found.name())
            .orElse(place);
    return "Ủy ban nhân dân " + Words.withSmallInitialWord(levelled);
  }

  /** In the order of trust: issuer, title, headline, a newspaper's name, the commonest name. */
  private void province(Lines lines, Told told, Span title, LocalDate on, HeaderDraft draft) {
    Optional<PlaceNames.Found> found =
        Optional.ofNullable(told.issuer() == null ? told.place() : told.issuer())
            .flatMap(span -> places.find(lines, span, on));
    found
        .or(() -> ofDistrict(lines, told, on))
        .or(() -> places.find(lines, title, on).filter(PlaceNames.Found::levelled))
        .or(() -> places.find(lines, new Span(0, told.sentence().end()), on))
        .or(() -> press(lines, on))
        .or(() -> places.mostNamed(lines, on))
        .ifPresent(named -> {
          draft.province = named.province();
          draft.evidence("province", named.span(), "header.place", 0.8);
        });
  }

  private Optional<PlaceNames.Found> ofDistrict(Lines lines, Told told, LocalDate on) {
    Span span = told.issuer() == null ? told.place() : told.issuer();
    if (span == null) {
      return Optional.empty();
    }
    BodyName name = bodies.named(lines.oneLine(span), new OwnSpelling(lines, 0), on);
    return places
        .ofDistrict(name.place(), on)
        .map(province -> new PlaceNames.Found(province, span, true));
  }

  private Optional<PlaceNames.Found> press(Lines lines, LocalDate on) {
    for (RuleMatch match : newspaper.findAll(lines.bare(), new Span(0, lines.text().length()))) {
      Span span = match.span();
      for (int end = span.end(); end > span.begin(); end = lastSpace(lines.text(), span, end)) {
        Span name = new Span(span.begin(), end);
        Optional<Province> province = places.ofNewspaper(lines.oneLine(name), on);
        if (province.isPresent()) {
          return Optional.of(new PlaceNames.Found(province.get(), name, false));
        }
      }
    }
    return Optional.empty();
  }

  private static int lastSpace(String text, Span span, int before) {
    int space = text.lastIndexOf(' ', before - 1);
    return space <= span.begin() ? span.begin() : space;
  }
}
