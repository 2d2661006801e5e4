package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.agency.Province;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.extractor.header.BodyNames.BodyName;
import vn.kehoach.extractor.header.Letterhead.Body;
import vn.kehoach.extractor.language.BareText;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleSet;

/** Tells issuer, superior body and co-issuers apart, and names them in full. */
final class IssuerReader {

  /** Bodies that belong to the whole country. */
  private static final Pattern CENTRAL =
      Pattern.compile(
          "(?:chinh phu|thu tuong|quoc hoi|bo (?!chi huy)|uy ban (?:thuong vu|dan toc$)"
              + "|ngan hang nha nuoc viet nam(?! chi nhanh)|thanh tra chinh phu|kiem toan nha nuoc"
              + "|van phong (?:chinh phu|quoc hoi|trung uong)|tong cuc|ban chap hanh trung uong"
              + "|ban bi thu|ban .* trung uong$|toa an nhan dan toi cao|vien kiem sat nhan dan toi cao"
              + "|bao hiem xa hoi viet nam|dai hoc quoc gia|tap doan|tong lien doan).*");

  /** Departments of a ministry. */
  private static final Pattern MINISTERIAL =
      Pattern.compile("(?:tong cuc|cuc|vu)(?! .*(?:khu vuc|vung))(?![a-z]).*");

  /** The Party's highest committee, whose departments are called {@code Ban … Trung ương}. */
  private static final String CENTRAL_COMMITTEE = OrganizationNames.CENTRAL_COMMITTEE;

  /** Bodies that carry the name of the place they work for. */
  private static final Pattern TAKES_PLACE =
      Pattern.compile(
          "(?:so|phong(?! kham)|ban(?= (?!thuong|chap hanh|bi thu))|thanh tra|van phong|cong an"
              + "|uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|bo chi huy|uy ban mat tran"
              + "|hoi lien hiep|hoi nong dan|hoi cuu|lien doan|tinh doan|doan|chi cuc|trung tam"
              + "|quy|kho bac|bao hiem xa hoi|toa an|vien kiem sat|truong chinh tri)(?![a-z]).*"
              + "|.* (?:tinh|thanh pho|huyen)");

  /** Boards that act for the whole body above them. */
  private static final Pattern BOARD =
      Pattern.compile("ban (?:thuong truc|thuong vu|chap hanh)|doan chu tich");

  /** Departments that are named with the committee that they belong to. */
  private static final Pattern DEPARTMENT =
      Pattern.compile(
          "van phong|ban (?:tuyen giao|dan van|to chuc|noi chinh|tuyen giao va dan van)"
              + "|uy ban kiem tra");

  private static final Pattern COMMITTEE =
      Pattern.compile("(?:tinh|thanh|huyen|quan|thi|dang) uy.*|(?:uy ban|hoi dong) nhan dan.*");

  /** Superiors of their own kind make no pair of equals. */
  private static final Pattern EQUAL =
      Pattern.compile("(?:so|cong an|lien doan|hoi lien hiep|hoi nong dan|bo chi huy)(?![a-z]).*");

  private static final Set<String> PROVINCIAL = Set.of("tỉnh", "thành phố");

  private final BodyNames bodies;
  private final IssuerProvince provinces;
  private final IssuingSentence issuing;
  private final Rule noteIssuer;

  IssuerReader(BodyNames bodies, PlaceNames places, IssuingSentence issuing, RuleSet titles) {
    this.noteIssuer = titles.rule("header.noteIssuer");
    this.bodies = bodies;
    this.provinces = new IssuerProvince(places);
    this.issuing = issuing;
  }

  /** Fills issuer, parent, co-issuers and province. */
  void read(
      Lines lines,
      Title title,
      Span basis,
      Letterhead head,
      @Nullable Closing closing,
      LocalDate on,
      HeaderDraft draft) {
    OwnSpelling spelling = new OwnSpelling(lines, title.span().end());
    List<Body> found = new ArrayList<>(head.bodies());
    String by = "header.body";
    if (found.isEmpty()) {
      Optional<Span> told = fromOpening(lines, title, basis);
      told.ifPresent(span -> found.add(new Body(List.of(span))));
      by = "header.issuing";
    }
    if (found.isEmpty()) {
      noteIssuer
          .find(lines.bare(), title.note())
          .flatMap(match -> match.group("name"))
          .ifPresent(span -> found.add(new Body(List.of(span))));
      by = found.isEmpty() ? by : "header.noteIssuer";
    }
    if (found.isEmpty() && closing != null && closing.authority() != null) {
      found.add(new Body(List.of(closing.authority())));
      by = "header.authority";
    }
    OrganizationNames.joinCommittee(lines, found);
    List<BodyName> names =
        IntStream.range(0, found.size())
            .mapToObj(i ->
                bodies.named(OrganizationNames.words(lines, found, i, head.symbol()), spelling, on))
            .toList();
    provinces
        .of(lines, title, head, found, names, on)
        .ifPresent(named -> {
          draft.province = named.province();
          draft.evidence("province", named.span(), "header.place", 0.9);
        });
    if (names.isEmpty()) {
      draft.warn("ISSUER_MISSING", "Không tìm thấy cơ quan ban hành.");
      return;
    }
    int last = names.size() - 1;
    int firstIssuer = last;
    while (firstIssuer > 0 && areEqual(names.get(firstIssuer - 1), names.get(last))) {
      firstIssuer--;
    }
    BodyName superior = firstIssuer > 0 ? names.get(firstIssuer - 1) : null;
    BodyName own = named(lines, title, names.get(firstIssuer));
    BodyName issuer = issuer(own, superior, draft.province);
    draft.issuer = mention(lines, found.get(firstIssuer), issuer);
    draft.evidence("issuer", found.get(firstIssuer).span(), gaps(found.get(firstIssuer)), by, 0.95);
    for (int i = firstIssuer + 1; i <= last; i++) {
      draft.coIssuers.add(
          mention(lines, found.get(i), placed(names.get(i), superior, draft.province)));
    }
    if (superior != null) {
      draft.parent = mention(lines, found.get(firstIssuer - 1), superior);
      draft.evidence(
          "parent", found.get(firstIssuer - 1).span(), gaps(found.get(firstIssuer - 1)), by, 0.9);
    }
    if (isCentral(issuer) || (superior != null && isOfMinistry(issuer, superior))) {
      draft.withoutProvince();
    }
  }

  /** {@code UBND huyện} of a title {@code … trên địa bàn huyện Văn Yên}. */
  private static BodyName named(Lines lines, Title title, BodyName own) {
    if (own.hasPlace() || !isSmall(own)) {
      return own;
    }
    Matcher place =
        Pattern.compile(own.level() + " (?<name>\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){0,3})")
            .matcher(title.subject().of(lines.text()));
    return place.find() ? own.of(own.level(), place.group("name")) : own;
  }

  private static BodyName issuer(
      BodyName own, @Nullable BodyName superior, @Nullable Province province) {
    if (superior == null) {
      return placed(own, null, province);
    }
    boolean department = DEPARTMENT.matcher(BareText.of(own.name())).matches();
    if (department && BareText.of(superior.name()).startsWith(CENTRAL_COMMITTEE)) {
      return new BodyName(own.id(), own.name() + " Trung ương", "", "");
    }
    return isPartOf(own, superior) ? own.within(superior) : placed(own, superior, province);
  }

  /** Whether a body is named together with the one above it. */
  private static boolean isPartOf(BodyName name, BodyName superior) {
    String bare = BareText.of(name.name());
    return BOARD.matcher(bare).matches()
        || (DEPARTMENT.matcher(bare).matches()
            && COMMITTEE.matcher(BareText.of(superior.name())).matches())
        // A council works through its own boards: Ban Pháp chế Hội đồng nhân dân tỉnh …
        || (bare.startsWith("ban ")
            && BareText.of(superior.name()).startsWith("hoi dong nhan dan"));
  }

  static boolean namesPlace(String words, String place) {
    return !place.isEmpty() && BareText.of(words).endsWith(BareText.of(place));
  }

  /** A commune's or a district's name is often a province's too: {@code huyện Quảng Ninh}. */
  static boolean isSmall(BodyName name) {
    return !name.level().isEmpty() && !PROVINCIAL.contains(name.level());
  }

  /** Two bodies of different levels are a superior and its subordinate. */
  private static boolean areEqual(BodyName first, BodyName last) {
    boolean levels =
        first.level().isEmpty() || last.level().isEmpty() || first.level().equals(last.level());
    return levels && isEqual(first) && isEqual(last);
  }

  private static boolean isEqual(BodyName name) {
    return EQUAL.matcher(BareText.of(name.name())).matches();
  }

  /** A department of a ministry works for the whole country, wherever it sits. */
  private static boolean isOfMinistry(BodyName name, BodyName superior) {
    return !name.hasPlace()
        && isCentral(superior)
        && MINISTERIAL.matcher(BareText.of(name.name())).matches();
  }

  static boolean isCentral(BodyName name) {
    return CENTRAL.matcher(BareText.of(name.name())).matches();
  }

  /**
   * The name with the place of its superior, or of the province, where bodies of its sort carry it.
   */
  static BodyName placed(BodyName name, @Nullable BodyName superior, @Nullable Province province) {
    String bare = BareText.of(name.name());
    if (name.hasPlace()
        || !TAKES_PLACE.matcher(bare).matches()
        || CENTRAL.matcher(bare).matches()) {
      return name;
    }
    if (superior != null && superior.hasPlace()) {
      return name.of(superior.level(), superior.place());
    }
    if (superior != null && isCentral(superior)) {
      return name;
    }
    return province == null || isSmall(name) || namesPlace(name.name(), province.name())
        ? name
        : name.of(province.type().word(), province.name());
  }

  private static List<Span> gaps(Body body) {
    List<Span> gaps = new ArrayList<>();
    for (int i = 1; i < body.pieces().size(); i++) {
      int from = body.pieces().get(i - 1).end() + 1;
      int to = body.pieces().get(i).begin();
      if (from < to) {
        gaps.add(new Span(from, to));
      }
    }
    return gaps;
  }

  private static AgencyMention mention(Lines lines, Body body, BodyName name) {
    return new AgencyMention(
        name.id(), name.name(), body.words(lines), body.span().begin(), body.span().end());
  }

  private Optional<Span> fromOpening(Lines lines, Title title, Span basis) {
    int from = lines.indexAt(basis.isEmpty() ? title.span().end() : basis.begin());
    int to = basis.isEmpty() ? from + 20 : lines.indexAt(basis.end());
    Predicate<IssuingSentence.Told> names = told -> told.issuer() != null && told.number() == null;
    return issuing
        .find(lines, from, to, names)
        .or(() -> issuing.findMentioned(lines, from, to, names))
        .map(IssuingSentence.Told::issuer);
  }
}
