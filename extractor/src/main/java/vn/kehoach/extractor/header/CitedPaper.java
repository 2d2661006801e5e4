package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Evidence;
import vn.kehoach.corpus.plan.LegalBasis;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/** Takes a cited paper apart: type, number, day, issuer, and what it is about. */
final class CitedPaper {

  /** A date that stands further from the type belongs to a paper inside the title. */
  private static final int FAR = 60;

  private final Rule number;
  private final Rule lawNumber;
  private final Rule issued;
  private final Rule issuer;
  private final Rule subject;
  private final Rule unfinished;
  private final Rule congress;
  private final Rule footnote;
  private final Rule body;

  CitedPaper(RuleSet rules, RuleSet letterhead) {
    this.number = rules.rule("header.baseNumber");
    this.lawNumber = rules.rule("header.baseLawNumber");
    this.issued = rules.rule("header.baseDate");
    this.issuer = rules.rule("header.baseIssuer");
    this.subject = rules.rule("header.baseSubject");
    this.unfinished = rules.rule("header.baseUnfinished");
    this.congress = rules.rule("header.baseCongress");
    this.footnote = rules.rule("header.baseFootnote");
    this.body = letterhead.rule("header.body");
  }

  /** Whether a number or a date stands there, by which a paper is known. */
  boolean isNumberedOrDated(Lines lines, Span span) {
    return issued.find(lines.bare(), span).isPresent()
        || number.find(lines.bare(), span).isPresent();
  }

  /**
   * Whether the words after the type name who issued the paper, which then needs neither number nor
   * date: {@code Kế hoạch của UBND tỉnh}, {@code Nghị quyết Đại hội …}, {@code hướng dẫn nhiệm vụ
   * năm học của Sở GD&ĐT}.
   */
  boolean isNamedByIssuer(Lines lines, Span after) {
    return congress.findAtStart(lines.bare(), after).isPresent()
        || namedBody(lines, after).isPresent();
  }

  /** The {@code của} before a body, in the words up to the next sign. */
  private Optional<RuleMatch> namedBody(Lines lines, Span after) {
    return issuer.findAll(lines.bare(), upToSign(lines, after)).stream()
        .filter(of -> {
          Span name = new Span(of.span().end(), after.end()).trimmed(lines.text());
          return !name.isEmpty()
              && Character.isUpperCase(lines.text().charAt(name.begin()))
              && body.findAtStart(lines.bare(), name).isPresent();
        })
        .findFirst();
  }

  private static Span upToSign(Lines lines, Span span) {
    int end = span.begin();
    while (end < span.end() && ";.:".indexOf(lines.text().charAt(end)) < 0) {
      end++;
    }
    return new Span(span.begin(), end);
  }

  /**
   * Takes the paper apart.
   *
   * @param start the match of its type
   * @param span the whole of it, from the type on
   * @param by the rule that found it
   * @return nothing where no number, date, name of a law or issuer tells which paper it is
   */
  Optional<LegalBasis> read(Lines lines, RuleMatch start, Span span, String by) {
    Span type = start.group("type").orElse(start.span());
    Span after = new Span(type.end(), Math.max(type.end(), span.end()));
    Optional<RuleMatch> numbered = number.findAtStart(lines.bare(), after);
    Optional<RuleMatch> dated = issued.find(lines.bare(), after);
    Evidence evidence =
        new Evidence(span.begin(), span.end(), List.of(), null, null, "rule:" + by, 0.95);
    if (start.group("law").isPresent() && numbered.isEmpty()) {
      return Optional.of(law(lines, type, span, dated, evidence));
    }
    if (numbered.isEmpty() && dated.isEmpty()) {
      return named(lines, type, after, evidence);
    }
    Optional<RuleMatch> own = dated.filter(match -> match.span().begin() - after.begin() < FAR);
    int head =
        Math.max(
            numbered.map(match -> match.span().end()).orElse(type.end()),
            own.map(match -> match.span().end()).orElse(type.end()));
    Span rest = new Span(Math.min(head, span.end()), span.end());
    Span name = issuerAtStart(lines, rest);
    if (name == null && own.isPresent() && numbered.isPresent()) {
      // The issuer may stand between number and date.
      int begin = numbered.get().span().end();
      name = issuerAtStart(lines, new Span(begin, own.get().span().begin()));
    }
    if (name != null) {
      head = Math.max(head, name.end());
    } else {
      name = numbered.flatMap(match -> match.group("by")).orElse(null);
    }
    return Optional.of(
        new LegalBasis(
            lines.oneLine(type),
            numbered.map(match -> cleanNumber(lines, match)).orElse(null),
            own.flatMap(match -> date(lines, match)).orElse(null),
            name == null ? null : words(lines, name),
            words(lines, new Span(Math.min(head, span.end()), span.end())),
            evidence));
  }

  /** A law that is cited by its name; number and day follow it. */
  private LegalBasis law(
      Lines lines, Span type, Span span, Optional<RuleMatch> dated, Evidence evidence) {
    int end = dated.map(match -> match.span().begin()).orElse(span.end());
    Span name = new Span(type.begin(), Math.max(type.end(), end));
    boolean ofAnother = name.of(lines.bare()).contains(" cua ");
    Optional<RuleMatch> numbered =
        ofAnother ? Optional.empty() : lawNumber.find(lines.bare(), name);
    if (numbered.isPresent()) {
      name = new Span(name.begin(), numbered.get().span().begin());
    }
    return new LegalBasis(
        lines.oneLine(type),
        numbered.map(match -> cleanNumber(lines, match)).orElse(null),
        dated.flatMap(match -> date(lines, match)).orElse(null),
        null,
        words(lines, name),
        evidence);
  }

  private Optional<LegalBasis> named(Lines lines, Span type, Span after, Evidence evidence) {
    if (congress.findAtStart(lines.bare(), after).isPresent()) {
      return Optional.of(
          new LegalBasis(lines.oneLine(type), null, null, words(lines, after), null, evidence));
    }
    return namedBody(lines, after)
        .map(of -> {
          Span name = issuerWords(lines, of.span().end(), after.end());
          String before = words(lines, new Span(after.begin(), of.span().begin()));
          String behind = words(lines, new Span(name.end(), after.end()));
          return new LegalBasis(
              lines.oneLine(type),
              null,
              null,
              words(lines, name),
              before == null ? behind : before,
              evidence);
        });
  }

  private @Nullable Span issuerAtStart(Lines lines, Span span) {
    return issuer
        .findAtStart(lines.bare(), span)
        .map(match -> issuerWords(lines, match.span().end(), span.end()))
        .orElse(null);
  }

  /**
   * The issuer's name ends where a small letter begins the subject: {@code Bộ Xây dựng ban hành}.
   */
  private Span issuerWords(Lines lines, int from, int end) {
    Span rest = new Span(Math.min(from, end), end);
    for (RuleMatch match : subject.findAll(lines.bare(), rest)) {
      int at = match.group("word").orElse(match.span()).begin();
      Span name = new Span(rest.begin(), at).trimmed(lines.text());
      boolean verb =
          match.groups().containsKey("sure")
              || Character.isLowerCase(lines.text().charAt(at))
              || lines.text().charAt(at) == '(';
      if (verb && !name.isEmpty() && unfinished.find(lines.bare(), name).isEmpty()) {
        return withoutSigns(lines, name);
      }
    }
    Span name = withoutSigns(lines, rest.trimmed(lines.text()));
    return footnote
        .find(lines.bare(), name)
        .map(mark -> new Span(name.begin(), mark.span().begin()))
        .orElse(name);
  }

  private static Span withoutSigns(Lines lines, Span name) {
    int end = name.end();
    while (end > name.begin() && ",;. “\"'(".indexOf(lines.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(name.begin(), end);
  }

  private static String cleanNumber(Lines lines, RuleMatch match) {
    return LetterheadReader.clean(match.group("number").orElse(match.span()).of(lines.text()));
  }

  /** The words of a part; nothing where only the mark of a footnote is left. */
  private static @Nullable String words(Lines lines, Span span) {
    String words = lines.oneLine(span.trimmed(lines.text())).replaceAll("^[,;:. ]+|[,;:. ]+$", "");
    boolean mark = words.length() <= 2 && words.chars().allMatch(Character::isDigit);
    return mark ? null : words;
  }

  private static Optional<LocalDate> date(Lines lines, RuleMatch match) {
    return DateWords.date(
        DateWords.number(match.group("year").map(s -> s.of(lines.bare())).orElse("")),
        DateWords.number(match.group("month").map(s -> s.of(lines.bare())).orElse("")),
        DateWords.number(match.group("day").map(s -> s.of(lines.bare())).orElse("")));
  }
}
