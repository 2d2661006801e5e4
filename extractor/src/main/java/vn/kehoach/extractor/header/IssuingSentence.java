package vn.kehoach.extractor.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.header.Offices.Office;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * Finds the sentence that tells of a plan's issue ({@code Ngày 05/3/2024, UBND tỉnh ban hành Kế
 * hoạch số … về …}), in a report or in a paper's own opening.
 */
final class IssuingSentence {

  private final RuleSet telling;
  private final RuleSet mentioning;
  private final RuleSet citing;
  private final Rule placeFor;
  private final Rule byDecision;
  private final Rule namedPaper;
  private final Rule outerNumber;
  private final Rule date;
  private final Rule titleEnds;
  private final Rule issuedInBrackets;
  private final IssuingSubject subjects;
  private final PlaceNames places;

  IssuingSentence(RuleSet news, RuleSet letterhead, RuleSet closing, PlaceNames places) {
    this.places = places;
    this.telling =
        news.part("header.drafted", "header.issuing", "header.reported", "header.namedAbout");
    this.mentioning =
        news.part(
            "header.issuedPassive",
            "header.named",
            "header.saidIn",
            "header.setBy",
            "header.setIn",
            "header.issuedBy",
            "header.carriedOut");
    this.citing = news.part("header.cited");
    this.placeFor = news.rule("header.placeFor");
    this.byDecision = news.rule("header.byDecision");
    this.namedPaper = news.rule("header.namedPaper");
    this.outerNumber = news.rule("header.outerNumber");
    this.date = news.rule("header.newsDate");
    this.titleEnds = news.rule("header.newsTitleEnds");
    this.issuedInBrackets = news.rule("header.issuedInBrackets");
    this.subjects = new IssuingSubject(news, letterhead, closing, places);
  }

  /**
   * What a sentence tells.
   *
   * @param sentence the whole sentence
   * @param type where the word for the plan's type stands
   * @param issuer words of the issuing body
   * @param place the place that stands for its government: {@code Tỉnh Yên Bái vừa ban hành …}
   * @param office office of the person who signed
   * @param person name of the person who signed
   * @param titleRest the title's words after type, number and date
   */
  record Told(
      Span sentence,
      Span type,
      @Nullable Span number,
      @Nullable RuleMatch date,
      @Nullable Span issuer,
      @Nullable Span place,
      @Nullable Office office,
      @Nullable Span person,
      Span titleRest,
      String rule) {}

  /** The first telling sentence, between two lines, that passes a test. */
  Optional<Told> find(Lines lines, int fromLine, int toLine, Predicate<Told> test) {
    return find(lines, fromLine, toLine, telling, test);
  }

  /**
   * The first sentence that names a plan without telling that somebody issues it: {@code Kế hoạch
   * số … của …}, {@code UBND huyện triển khai Kế hoạch …}.
   */
  Optional<Told> findMentioned(Lines lines, int fromLine, int toLine, Predicate<Told> test) {
    return find(lines, fromLine, toLine, mentioning, test);
  }

  /** The first sentence that cites a central paper article by article. */
  Optional<Told> findCited(Lines lines, int fromLine, int toLine) {
    return find(lines, fromLine, toLine, citing, told -> true);
  }

  private Optional<Told> find(
      Lines lines, int fromLine, int toLine, RuleSet rules, Predicate<Told> test) {
    List<Span> asked = new ArrayList<>();
    for (int i = fromLine; i < Math.min(toLine, lines.size()); i++) {
      Span line = lines.get(i).span();
      // Who asks about a plan tells nothing of it yet.
      if (rules.mayBeFound(lines.bare(), line) && !lines.bare(i).endsWith("?")) {
        asked.add(line);
      }
    }
    for (Rule rule : rules.rules()) {
      for (Span line : asked) {
        for (RuleMatch match : rule.findAll(lines.bare(), line)) {
          Told told = read(lines, match, line);
          if (test.test(told)) {
            return Optional.of(told);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Told read(Lines lines, RuleMatch match, Span line) {
    boolean cites = citing.rules().contains(match.rule());
    Span sentence = SentenceBounds.around(lines.text(), match.span(), line);
    Span before = new Span(sentence.begin(), match.span().begin());
    Span after = new Span(Math.min(match.span().end(), sentence.end()), sentence.end());
    RuleMatch day = dayBefore(lines, before);
    Optional<RuleMatch> dayAfter =
        date.find(lines.bare(), match.span())
            .or(() -> date.findAtStart(lines.bare(), withoutComma(lines.text(), after)));
    Span rest = after;
    if (dayAfter.isPresent()) {
      day = dayAfter.get();
      rest = new Span(Math.max(after.begin(), day.span().end()), sentence.end());
    }
    Optional<RuleMatch> bracket = issuedInBrackets.find(lines.bare(), rest);
    if (bracket.isPresent() && dayAfter.isEmpty()) {
      day = date.find(lines.bare(), bracket.get().span()).orElse(day);
    }
    Optional<RuleMatch> decision = byDecision.find(lines.bare(), rest);
    Optional<Span> number = match.group("number").or(() -> outer(lines, match.span()));
    Span named = match.group("type").orElse(match.span());
    Span type = named;
    Optional<Span> plan = Optional.empty();
    if (decision.isPresent() && number.isEmpty()) {
      number = decision.get().group("number");
      plan = match.group("title").map(words -> new Span(named.begin(), words.end()));
      type = decision.get().group("type").orElse(type);
      day =
          date.find(lines.bare(), new Span(decision.get().span().begin(), rest.end())).orElse(day);
    }
    Span words = new Span(rest.begin(), bracket.map(b -> b.span().begin()).orElse(rest.end()));
    int end =
        titleEnds.find(lines.bare(), words).map(found -> found.span().begin()).orElse(words.end());
    boolean approved = type.begin() >= end;
    int begin = approved ? verb(lines, match) : rest.begin();
    Span title =
        cites
            ? new Span(begin, begin)
            : plan.or(() -> match.group("title"))
                .orElse(new Span(begin, end))
                .trimmed(lines.text());
    Span subject =
        cites
            ? new Span(match.span().begin(), match.span().begin())
            : match
                .group("issuer")
                .orElseGet(() -> subjects.of(lines, before, date.find(lines.bare(), before)));
    Optional<Office> office = Offices.atStart(lines, subject);
    Optional<Span> person =
        subjects
            .person(lines, subject)
            .or(() ->
                office.isPresent()
                    ? subjects.personBefore(lines, sentence, subject)
                    : Optional.empty());
    Span issuer = subject;
    int afterOffice = office.map(found -> found.span().end()).orElse(subject.begin());
    Span governed = new Span(afterOffice, subject.end()).trimmed(lines.text());
    if (office.isPresent()
        && (!subjects.isBody(lines, subject) || subjects.isBody(lines, governed))) {
      int from = afterOffice;
      int to = person.map(Span::begin).filter(at -> at >= from).orElse(subject.end());
      issuer = new Span(from, to);
    }
    issuer = withoutBracket(lines.text(), issuer.trimmed(lines.text()));
    boolean known = subjects.isBody(lines, issuer) || thuTuong(lines, subject);
    return new Told(
        sentence,
        type,
        number.orElse(null),
        day,
        thuTuong(lines, subject) ? subject : known ? issuer : null,
        placeFor.findAtStart(lines.bare(), subject).isPresent() || places.isOne(lines, subject)
            ? subject
            : null,
        office.orElse(null),
        office.isPresent() ? person.orElse(null) : null,
        title,
        match.rule().id());
  }

  /**
   * The last day before the verb; the day of a paper that the sentence only names is none: {@code
   * Thực hiện Kế hoạch số 3/KH-UBND ngày 05/01/2024 của …, ngày 11/3/2024, UBND huyện ban hành}.
   */
  private @Nullable RuleMatch dayBefore(Lines lines, Span before) {
    RuleMatch last = null;
    for (RuleMatch day : date.findAll(lines.bare(), before)) {
      Span words = new Span(before.begin(), day.span().begin());
      if (namedPaper.find(lines.bare(), words).isEmpty()) {
        last = day;
      }
    }
    return last;
  }

  /** {@code phê duyệt Đề án … tại Quyết định số …}: the decision's title begins with the verb. */
  private static int verb(Lines lines, RuleMatch match) {
    int type = match.group("type").map(Span::begin).orElse(match.span().end());
    String before = lines.bare().substring(match.span().begin(), type);
    int at = Math.max(before.lastIndexOf("phe duyet"), before.lastIndexOf("ban hanh"));
    return at < 0 ? type : match.span().begin() + at;
  }

  /** {@code văn bản số 45/KH-UBND … ban hành Kế hoạch}: the number stands before the verb. */
  private Optional<Span> outer(Lines lines, Span match) {
    return outerNumber.find(lines.bare(), match).flatMap(found -> found.group("number"));
  }

  /** {@code Kế hoạch số 89/KH-UBND, ngày 3/4/2023 về …}. */
  private static Span withoutComma(String text, Span span) {
    int begin = span.begin();
    while (begin < span.end() && " ,(\u00A0".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    return new Span(begin, span.end());
  }

  /** {@code Ban Chỉ đạo … (sau đây gọi tắt là Ban Chỉ đạo)}: the short name is none of it. */
  private static Span withoutBracket(String text, Span issuer) {
    int open = issuer.of(text).lastIndexOf('(');
    boolean closes = !issuer.isEmpty() && text.charAt(issuer.end() - 1) == ')';
    return open > 0 && closes
        ? new Span(issuer.begin(), issuer.begin() + open).trimmed(text)
        : issuer;
  }

  /** The Prime Minister is both an office and the body that issues. */
  private static boolean thuTuong(Lines lines, Span subject) {
    return subject.of(lines.bare()).matches("thu tuong( chinh phu)?");
  }
}
