package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.extractor.header.BodyNames.BodyName;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;

/** Whose plan it is, and of which province, where a report does not say that somebody issued it. */
final class UntoldIssuer {

  private static final Pattern GOVERNMENT =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:tỉnh|thành phố|TP\\.?|huyện|quận"
              + "|thị xã|xã|phường|thị trấn)|(?:Tỉnh|Thành|Huyện|Thị|Quận) ủy)"
              + "(?: \\p{Lu}\\p{L}*){1,4}(?!\\p{L})");

  /** A mass organisation with its place; whose plan it is only where no government is named. */
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:Ủy ban |Uỷ ban )?(?:MTTQ|Mặt trận Tổ quốc)(?: Việt Nam| VN)?"
              + "|Hội (?:LHPN|Liên hiệp [Pp]hụ nữ|Nông dân|ND|Cựu chiến binh|CCB|Chữ thập đỏ|Khuyến học)"
              + "|Liên đoàn Lao động|LĐLĐ)"
              + " (?:tỉnh|thành phố|TP\\.?|huyện|quận|thị xã|xã|phường|thị trấn)"
              + "(?: \\p{Lu}\\p{L}*){1,4}(?!\\p{L})");

  /** Who charges others from the centre; the government that is charged is not the issuer. */
  private static final Pattern CENTRE =
      Pattern.compile(
          "(?<!\\p{L})(?<who>Thủ tướng(?: Chính phủ)?|Chính phủ)"
              + " (?:yêu cầu|giao|chỉ đạo|đề nghị|đặt mục tiêu|đề ra mục tiêu)(?!\\p{L})");

  /** What a body does that sets itself targets. */
  private static final Pattern SETS =
      Pattern.compile(
          "(?<![a-z])(?:phan dau|(?:dat|de) (?:ra )?(?:muc tieu|chi tieu)|xac dinh muc tieu)(?![a-z])");

  /** Characters of {@code Trong đợt cao điểm này, } before who sets the targets. */
  private static final int LONGEST_OPENING = 45;

  /** Characters of a body's name, its place included. */
  private static final int LONGEST_BODY = 70;

  private final Rule body;
  private final PlaceNames places;
  private final BodyNames bodies;

  UntoldIssuer(Rule body, PlaceNames places, BodyNames bodies) {
    this.body = body;
    this.places = places;
    this.bodies = bodies;
  }

  /**
   * Fills issuer and province.
   *
   * @param targets the first words that set a target, if there are any
   */
  void read(Lines lines, Optional<RuleMatch> targets, LocalDate on, HeaderDraft draft) {
    Optional<Named> government = issuer(lines, on, draft);
    if (draft.issuer == null) {
      targets
          .flatMap(match -> setter(lines, match))
          .or(() -> organisation(lines))
          .ifPresent(span -> issuer(lines, span, on, draft));
    }
    province(lines, government, on)
        .ifPresent(place -> {
          draft.province = place.province();
          draft.evidence("province", place.span(), "header.place", 0.6);
        });
  }

  /** The first government or committee that the text names with its place: its paper is meant. */
  private Optional<Named> issuer(Lines lines, LocalDate on, HeaderDraft draft) {
    Matcher named = GOVERNMENT.matcher(lines.text());
    boolean local = named.find();
    Matcher centre = CENTRE.matcher(lines.text());
    if (centre.find() && (!local || centre.start() < named.start())) {
      central(lines, new Span(centre.start("who"), centre.end("who")), draft);
      return Optional.empty();
    }
    if (!local) {
      return Optional.empty();
    }
    Span span = new Span(named.start(), named.end());
    BodyName body = bodies.named(lines.oneLine(span), new OwnSpelling(lines, 0), on);
    // "Phó Chủ tịch UBND tỉnh Lê Văn A": a person's name is no province's.
    boolean person = body.level().equals("tỉnh") && places.called(body.place(), on).isEmpty();
    if (!body.hasPlace() || person) {
      return Optional.empty();
    }
    return Optional.of(issuer(lines, span, on, draft));
  }

  private static void central(Lines lines, Span who, HeaderDraft draft) {
    String words = lines.oneLine(who);
    String name = words.startsWith("Thủ tướng") ? "Thủ tướng Chính phủ" : words;
    draft.issuer = new AgencyMention(null, name, words, who.begin(), who.end());
    draft.evidence("issuer", who, "header.body", 0.6);
  }

  private Named issuer(Lines lines, Span span, LocalDate on, HeaderDraft draft) {
    BodyName body = bodies.named(lines.oneLine(span), new OwnSpelling(lines, 0), on);
    draft.issuer =
        new AgencyMention(body.id(), body.name(), lines.oneLine(span), span.begin(), span.end());
    draft.evidence("issuer", span, "header.body", 0.6);
    return new Named(body, span);
  }

  private static Optional<Span> organisation(Lines lines) {
    Matcher named = ORGANISATION.matcher(lines.text());
    return named.find() ? Optional.of(new Span(named.start(), named.end())) : Optional.empty();
  }

  /** {@code Năm 2015, Hội Khuyến học tỉnh đề ra mục tiêu …}: who sets the targets. */
  private Optional<Span> setter(Lines lines, RuleMatch targets) {
    int begin = SentenceBounds.begin(lines, targets.span().begin());
    Matcher sets = SETS.matcher(lines.bare()).region(begin, targets.span().end());
    if (!sets.find()) {
      return Optional.empty();
    }
    int last = Math.min(sets.start(), begin + LONGEST_OPENING);
    for (int at = begin; at < last; at++) {
      boolean opens = at == begin || lines.text().charAt(at) == ',';
      Span words = new Span(at == begin ? at : at + 1, sets.start()).trimmed(lines.text());
      if (opens
          && words.length() < LONGEST_BODY
          && words.of(lines.text()).indexOf(',') < 0
          && body.findAtStart(lines.bare(), words).isPresent()) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  /** The issuer's province, else the one that the text names most. */
  private Optional<PlaceNames.Found> province(Lines lines, Optional<Named> issuer, LocalDate on) {
    return issuer
        .flatMap(named ->
            places
                .called(named.body().place(), on)
                .or(() -> places.ofDistrict(named.body().place(), on))
                .map(province -> new PlaceNames.Found(province, named.span(), false)))
        .or(() -> places.mostNamed(lines, on));
  }

  /** A body, and where the text names it. */
  private record Named(BodyName body, Span span) {}
}
