package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Evidence;
import vn.kehoach.corpus.plan.LegalBasis;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * The papers that a plan rests on, one by one. A paper that is cited inside the title of another
 * one is no basis of its own.
 */
final class BasisReader {

  /** Names of committees run over many words. */
  private static final int LONGEST_ISSUER = 240;

  private final Rule opener;
  private final Rule paper;
  private final Rule number;
  private final Rule issued;
  private final Rule issuer;
  private final Rule before;
  private final Rule proposer;
  private final Rule anotherNumber;
  private final Rule joined;
  private final Rule ownPlan;
  private final Rule subject;
  private final Rule body;

  BasisReader(RuleSet rules, RuleSet letterhead) {
    this.opener = rules.rule("header.baseOpener");
    this.paper = rules.rule("header.basePaper");
    this.number = rules.rule("header.baseNumber");
    this.issued = rules.rule("header.baseDate");
    this.issuer = rules.rule("header.baseIssuer");
    this.before = rules.rule("header.baseBefore");
    this.proposer = rules.rule("header.baseProposer");
    this.anotherNumber = rules.rule("header.baseAnother");
    this.joined = rules.rule("header.baseJoined");
    this.ownPlan = rules.rule("header.ownPlan");
    this.subject = rules.rule("header.baseSubject");
    this.body = letterhead.rule("header.body");
  }

  /** The bases in a stretch of paragraphs. */
  List<LegalBasis> in(Lines lines, Span zone) {
    List<LegalBasis> bases = new ArrayList<>();
    for (Span paragraph : paragraphs(lines, zone)) {
      read(lines, beforeOwnPlan(lines, paragraph), bases);
    }
    return bases;
  }

  /** Papers that a note names, wherever in it they stand. */
  List<LegalBasis> cited(Lines lines, Span note) {
    return paper.findAll(lines.bare(), note).stream()
        .map(match -> base(lines, match, new Span(match.span().begin(), note.end())))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Without the clause in which the issuer says that it issues this plan. */
  private Span beforeOwnPlan(Lines lines, Span paragraph) {
    for (RuleMatch verb : ownPlan.findAll(lines.bare(), paragraph)) {
      int from = Math.max(paragraph.begin(), verb.span().begin() - LONGEST_ISSUER);
      for (int i = verb.span().begin() - 1; i >= from; i--) {
        boolean starts =
            i == paragraph.begin() || !Character.isLetterOrDigit(lines.text().charAt(i - 1));
        if (starts
            && Character.isUpperCase(lines.text().charAt(i))
            && body.findAtStart(lines.bare(), new Span(i, verb.span().begin())).isPresent()
            && opensClause(lines.text(), paragraph.begin(), i)) {
          return new Span(paragraph.begin(), i);
        }
      }
    }
    return paragraph;
  }

  private static boolean opensClause(String text, int begin, int at) {
    int i = at - 1;
    while (i >= begin && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\'')) {
      i--;
    }
    return i < begin || ",;.:".indexOf(text.charAt(i)) >= 0;
  }

  /** Lines joined until one ends a base, or the next one opens another. */
  private List<Span> paragraphs(Lines lines, Span zone) {
    List<Span> paragraphs = new ArrayList<>();
    int begin = -1;
    int end = -1;
    for (int i = lines.indexAt(zone.begin());
        i < lines.size() && lines.get(i).span().begin() < zone.end();
        i++) {
      Span line = lines.get(i).span();
      boolean opens =
          opener.findAtStart(lines.bare(), line).isPresent()
              && Character.isUpperCase(firstLetter(lines.text(), line));
      if (begin >= 0 && opens) {
        paragraphs.add(new Span(begin, end));
        begin = -1;
      }
      begin = begin < 0 ? line.begin() : begin;
      end = line.end();
      if (";.:".indexOf(lines.text().charAt(end - 1)) >= 0) {
        paragraphs.add(new Span(begin, end));
        begin = -1;
      }
    }
    if (begin >= 0) {
      paragraphs.add(new Span(begin, end));
    }
    return paragraphs;
  }

  private static char firstLetter(String text, Span line) {
    for (int i = line.begin(); i < line.end(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return ' ';
  }

  private void read(Lines lines, Span paragraph, List<LegalBasis> bases) {
    List<RuleMatch> starts = new ArrayList<>();
    boolean complete = true;
    int last = -1;
    for (RuleMatch match : paper.findAll(lines.bare(), paragraph)) {
      Span lead = new Span(paragraph.begin(), match.span().begin());
      boolean first = starts.isEmpty() && before.find(lines.bare(), lead).isPresent();
      if (last >= 0) {
        complete =
            issued.find(lines.bare(), new Span(last, match.span().begin())).isPresent()
                || number.find(lines.bare(), new Span(last, match.span().begin())).isPresent()
                || isLawWithoutParts(lines, starts.getLast(), match);
      }
      Optional<RuleMatch> joint = joined.find(lines.bare(), lead);
      boolean semicolon = joint.isPresent() && joint.get().span().of(lines.bare()).contains(";");
      boolean next = !starts.isEmpty() && joint.isPresent() && (complete || semicolon);
      boolean capital = Character.isUpperCase(lines.text().charAt(match.span().begin()));
      if (capital && (first || next)) {
        starts.add(match);
        last = match.span().end();
      }
    }
    if (starts.isEmpty() && !bases.isEmpty()) {
      another(lines, paragraph, bases.getLast()).ifPresent(bases::add);
    }
    int before = paragraph.begin();
    for (int i = 0; i < starts.size(); i++) {
      int begin = starts.get(i).span().begin();
      int end = i + 1 < starts.size() ? starts.get(i + 1).span().begin() : paragraph.end();
      Span lead = new Span(before, begin);
      List<Span> numbers = numbers(lines, new Span(begin, end));
      base(lines, starts.get(i), withoutJoint(lines, numbers.getFirst()))
          .map(base -> proposed(lines, lead, base))
          .ifPresent(bases::add);
      for (Span next : bases.isEmpty() ? List.<Span>of() : numbers.subList(1, numbers.size())) {
        another(lines, next, bases.getLast()).ifPresent(bases::add);
      }
      before = begin;
    }
  }

  /** {@code Xét đề nghị của Giám đốc Sở Y tế tại Tờ trình số …}: who proposes stands before it. */
  private LegalBasis proposed(Lines lines, Span lead, LegalBasis base) {
    return base.issuer() != null
        ? base
        : proposer
            .find(lines.bare(), lead)
            .flatMap(match -> match.group("by"))
            .map(by -> withIssuer(base, Words.capitalised(lines.oneLine(by))))
            .orElse(base);
  }

  private static LegalBasis withIssuer(LegalBasis base, String issuer) {
    return new LegalBasis(
        base.type(), base.number(), base.issuedOn(), issuer, base.title(), base.evidence());
  }

  /** {@code các Nghị định của Chính phủ: số …; số …} cut before each number but the first. */
  private List<Span> numbers(Lines lines, Span span) {
    List<Span> numbers = new ArrayList<>();
    int from = span.begin();
    for (int i = span.begin(); i < span.end(); i++) {
      Span rest = new Span(i + 1, span.end()).trimmed(lines.text());
      if (lines.text().charAt(i) == ';' && !numbersNothing(lines, rest)) {
        numbers.add(new Span(from, i));
        from = rest.begin();
      }
    }
    numbers.add(new Span(from, span.end()));
    return numbers;
  }

  private boolean numbersNothing(Lines lines, Span rest) {
    return rest.isEmpty() || anotherNumber.findAtStart(lines.bare(), rest).isEmpty();
  }

  /** {@code các Nghị định của Chính phủ: số …; / số …}: a line that goes on with a list. */
  private Optional<LegalBasis> another(Lines lines, Span paragraph, LegalBasis first) {
    return anotherNumber
        .findAtStart(lines.bare(), paragraph)
        .flatMap(match -> base(lines, match, withoutJoint(lines, paragraph)))
        .map(base ->
            new LegalBasis(
                first.type(),
                base.number(),
                base.issuedOn(),
                base.issuer() == null ? first.issuer() : base.issuer(),
                base.title(),
                base.evidence()));
  }

  /** {@code Luật Công đoàn, Luật Thanh niên}: a law needs no date; one that changes others does. */
  private static boolean isLawWithoutParts(Lines lines, RuleMatch law, RuleMatch next) {
    String between = lines.bare().substring(law.span().begin(), next.span().begin());
    return law.group("law").isPresent() && !between.contains(" cua ");
  }

  /** Without the signs and words that lead on to the next base. */
  private Span withoutJoint(Lines lines, Span span) {
    Span rest = firstSentence(lines.text(), span.trimmed(lines.text()));
    Optional<RuleMatch> joint = joined.find(lines.bare(), rest);
    int end = joint.map(match -> match.span().begin()).orElse(rest.end());
    while (end > rest.begin() && ";.,: ".indexOf(lines.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(rest.begin(), end).trimmed(lines.text());
  }

  private static Span firstSentence(String text, Span span) {
    for (int i = span.begin() + 1; i + 2 < span.end(); i++) {
      if (text.charAt(i) == '.'
          && text.charAt(i + 1) == ' '
          && Character.isLowerCase(text.charAt(i - 1))
          && Character.isUpperCase(text.charAt(i + 2))) {
        return new Span(span.begin(), i);
      }
    }
    return span;
  }

  private Optional<LegalBasis> base(Lines lines, RuleMatch start, Span span) {
    Span typeSpan = start.group("type").orElse(start.span());
    Span after = new Span(typeSpan.end(), Math.max(typeSpan.end(), span.end()));
    Optional<RuleMatch> numbered = number.findAtStart(lines.bare(), after);
    Optional<RuleMatch> dated = issued.find(lines.bare(), after);
    boolean law = start.group("law").isPresent();
    if (numbered.isEmpty() && dated.isEmpty() && !law) {
      return Optional.empty();
    }
    int head = typeSpan.end();
    if (numbered.isPresent()) {
      head = numbered.get().span().end();
    }
    // The date follows the number; one that stands later belongs to a paper inside the title.
    Optional<RuleMatch> own =
        dated.filter(match -> law || match.span().begin() - after.begin() < 60);
    LocalDate day = own.flatMap(match -> date(lines, match)).orElse(null);
    Span name =
        law ? new Span(typeSpan.begin(), own.map(m -> m.span().begin()).orElse(span.end())) : null;
    if (own.isPresent()) {
      head = Math.max(head, own.get().span().end());
    }
    Optional<RuleMatch> by =
        issuer.findAtStart(lines.bare(), new Span(Math.min(head, span.end()), span.end()));
    Span byWords = by.map(match -> issuerWords(lines, match.span().end(), span.end())).orElse(null);
    if (byWords == null && own.isPresent() && numbered.isPresent()) {
      // The issuer may stand between number and date.
      int until = own.get().span().begin();
      byWords =
          issuer
              .findAtStart(lines.bare(), new Span(numbered.get().span().end(), until))
              .map(match -> issuerWords(lines, match.span().end(), until))
              .orElse(null);
    }
    int rest = byWords == null ? head : Math.max(head, byWords.end());
    Span leading = numbered.flatMap(match -> match.group("by")).orElse(null);
    if (byWords == null && leading != null) {
      byWords = leading;
    }
    Span subject = new Span(Math.min(rest, span.end()), span.end()).trimmed(lines.text());
    String title = law && name != null ? words(lines, name) : words(lines, subject);
    return Optional.of(
        new LegalBasis(
            lines.oneLine(typeSpan),
            numbered
                .flatMap(match -> match.group("number"))
                .map(found -> LetterheadReader.clean(found.of(lines.text())))
                .orElse(null),
            day,
            byWords == null ? null : words(lines, byWords),
            title,
            new Evidence(
                span.begin(), span.end(), List.of(), null, null, "rule:" + paper.id(), 0.95)));
  }

  /**
   * The issuer's name ends where a small letter begins the subject: {@code Bộ Xây dựng ban hành}.
   */
  private Span issuerWords(Lines lines, int from, int end) {
    Span rest = new Span(Math.min(from, end), end);
    for (RuleMatch match : subject.findAll(lines.bare(), rest)) {
      int at = match.group("word").orElse(match.span()).begin();
      Span name = new Span(rest.begin(), at).trimmed(lines.text());
      boolean unfinished = name.of(lines.bare()).endsWith("ban chi dao");
      boolean verb =
          match.groups().containsKey("sure") || Character.isLowerCase(lines.text().charAt(at));
      if (verb && !unfinished && !name.isEmpty()) {
        return withoutComma(lines, name);
      }
    }
    return withoutComma(lines, rest.trimmed(lines.text()));
  }

  private static Span withoutComma(Lines lines, Span name) {
    int end = name.end();
    while (end > name.begin() && ",;. ".indexOf(lines.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(name.begin(), end);
  }

  private static @Nullable String words(Lines lines, Span span) {
    String words = lines.oneLine(span).replaceAll("^[,;:. ]+|[,;:. ]+$", "");
    return words.isEmpty() ? null : words;
  }

  private static Optional<LocalDate> date(Lines lines, RuleMatch match) {
    return DateWords.date(
        DateWords.number(match.group("year").map(s -> s.of(lines.bare())).orElse("")),
        DateWords.number(match.group("month").map(s -> s.of(lines.bare())).orElse("")),
        DateWords.number(match.group("day").map(s -> s.of(lines.bare())).orElse("")));
  }
}
