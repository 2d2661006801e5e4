package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.extractor.header.BodyNames.BodyName;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * A report that tells what a plan sets or whom it charges, but not that somebody issued one: its
 * first paragraph was lost in copying, or it never names the paper.
 */
final class UntoldPlan {

  private static final Pattern GOVERNMENT =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:tỉnh|thành phố|TP\\.?|huyện|quận"
              + "|thị xã|xã|phường|thị trấn)|(?:Tỉnh|Thành|Huyện|Thị|Quận) ủy)"
              + "(?: \\p{Lu}\\p{L}*){1,4}(?!\\p{L})");

  /** Who charges others from the centre; the government that is charged is not the issuer. */
  private static final Pattern CENTRE =
      Pattern.compile(
          "(?<!\\p{L})(?<who>Thủ tướng(?: Chính phủ)?|Chính phủ)"
              + " (?:yêu cầu|giao|chỉ đạo|đề nghị|đặt mục tiêu|đề ra mục tiêu)(?!\\p{L})");

  /** {@code (ĐN)- }: the newspaper's letters before the first sentence, or nothing. */
  private static final Pattern BYLINE = Pattern.compile("(?:\\([^()]{1,20}\\)\\s*[-–]?\\s*)?");

  /** A page that answers questions asks them in its headline. */
  private static final int HEADLINES = 3;

  /** Lines of a list that an introduction may reach over until a number shows what it is. */
  private static final int INTRODUCED = 2;

  /** {@code UBND tỉnh vừa có văn bản …}: what a body has done is told, not asked for. */
  private static final Pattern TOLD =
      Pattern.compile("(?<![a-z])(?:vua|da|moi) (?:co|ban|ky)(?![a-z])");

  /** What a body does that sets itself targets. */
  private static final Pattern SETS =
      Pattern.compile(
          "(?<![a-z])(?:phan dau|(?:dat|de) (?:ra )?(?:muc tieu|chi tieu)|xac dinh muc tieu)(?![a-z])");

  /** Characters of {@code Trong đợt cao điểm này, } before who sets the targets. */
  private static final int LONGEST_OPENING = 45;

  /** Characters of a body's name, its place included. */
  private static final int LONGEST_BODY = 70;

  /** A line that only names a body is a heading or a byline. */
  private static final int SHORTEST_WORK = 60;

  private final List<Rule> setsTargets;
  private final Rule setsAims;
  private final Rule givesWork;
  private final Rule publicBody;
  private final Rule body;
  private final Rule namesType;
  private final PlaceNames places;
  private final BodyNames bodies;

  UntoldPlan(RuleSet news, RuleSet letterhead, PlaceNames places, BodyNames bodies) {
    this.bodies = bodies;
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
    this.places = places;
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
    int begin = sentenceAt(lines, targets.span().begin());
    // In the middle of a sentence a plan's name is what a meeting was about.
    return setsAims.findAll(lines.bare(), new Span(0, begin)).stream()
        .mapToInt(aims -> aims.span().begin())
        .filter(at -> BYLINE.matcher(lines.text()).region(sentenceAt(lines, at), at).matches())
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
    Optional<Named> government = issuer(lines, on, draft);
    if (draft.issuer == null) {
      targets
          .flatMap(match -> setter(lines, match))
          .ifPresent(span -> issuer(lines, span, on, draft));
    }
    province(lines, government, on)
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

  /** {@code Năm 2015, Hội Khuyến học tỉnh đề ra mục tiêu …}: who sets the targets. */
  private Optional<Span> setter(Lines lines, RuleMatch targets) {
    int begin = sentenceAt(lines, targets.span().begin());
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
