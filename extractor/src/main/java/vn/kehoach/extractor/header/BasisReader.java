package vn.kehoach.extractor.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.LegalBasis;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * The papers that a plan rests on, one by one. A paper that is cited inside the title of another
 * one is no basis of its own.
 */
final class BasisReader {

  private final BasisParagraphs paragraphs;
  private final CitedPaper papers;
  private final Rule paper;
  private final Rule before;
  private final Rule proposer;
  private final Rule anotherNumber;
  private final Rule bracket;
  private final Rule joined;
  private final Rule anotherReason;

  BasisReader(RuleSet rules, RuleSet letterhead) {
    this.paragraphs = new BasisParagraphs(rules, letterhead);
    this.papers = new CitedPaper(rules, letterhead);
    this.paper = rules.rule("header.basePaper");
    this.before = rules.rule("header.baseBefore");
    this.proposer = rules.rule("header.baseProposer");
    this.anotherNumber = rules.rule("header.baseAnother");
    this.bracket = rules.rule("header.baseBracket");
    this.joined = rules.rule("header.baseJoined");
    this.anotherReason = rules.rule("header.baseReason");
  }

  /** The bases in a stretch of paragraphs. */
  List<LegalBasis> in(Lines lines, Span zone) {
    List<LegalBasis> bases = new ArrayList<>();
    for (Span paragraph : paragraphs.in(lines, zone)) {
      read(lines, paragraph, bases);
    }
    return bases;
  }

  /** Papers that a note names, wherever in it they stand. */
  List<LegalBasis> cited(Lines lines, Span note) {
    return paper.findAll(lines.bare(), note).stream()
        .map(match ->
            papers.read(lines, match, new Span(match.span().begin(), note.end()), paper.id()))
        .flatMap(Optional::stream)
        .toList();
  }

  private void read(Lines lines, Span paragraph, List<LegalBasis> bases) {
    List<RuleMatch> starts = starts(lines, paragraph);
    if (starts.isEmpty() && !bases.isEmpty()) {
      another(lines, paragraph, bases.getLast()).ifPresent(bases::add);
    }
    int behind = paragraph.begin();
    String proposedBy = null;
    for (int i = 0; i < starts.size(); i++) {
      int begin = starts.get(i).span().begin();
      int end = i + 1 < starts.size() ? starts.get(i + 1).span().begin() : paragraph.end();
      String says = proposer(lines, new Span(behind, begin));
      proposedBy = says == null ? proposedBy : says;
      list(lines, starts.get(i), new Span(begin, end), proposedBy, bases);
      behind = begin;
    }
  }

  /** Where a basis begins: the first after an opening word, others where the one before ends. */
  private List<RuleMatch> starts(Lines lines, Span paragraph) {
    List<RuleMatch> starts = new ArrayList<>();
    for (RuleMatch match : paper.findAll(lines.bare(), paragraph)) {
      Span lead = new Span(paragraph.begin(), match.span().begin());
      boolean opens =
          starts.isEmpty()
              ? before.find(lines.bare(), lead).isPresent()
              : follows(lines, starts.getLast(), match, lead);
      Span type = match.group("type").orElse(match.span());
      boolean named =
          Character.isUpperCase(lines.text().charAt(match.span().begin()))
              || papers.isNamedByIssuer(lines, new Span(type.end(), paragraph.end()));
      if (opens && named) {
        starts.add(match);
      }
    }
    return starts;
  }

  private boolean follows(Lines lines, RuleMatch last, RuleMatch next, Span lead) {
    Optional<RuleMatch> joint = joined.find(lines.bare(), lead);
    if (joint.isEmpty()) {
      return false;
    }
    if (joint.get().span().of(lines.bare()).contains(";")) {
      return true;
    }
    int begin = last.span().end();
    Span between = new Span(begin, joint.get().span().begin());
    boolean law = last.group("law").isPresent();
    boolean ofAnother = (between.of(lines.bare()) + " ").contains(" cua ");
    boolean amends =
        law
            && ofAnother
            && next.group("law").isPresent()
            && between.of(lines.bare()).contains("sua doi");
    return !amends
        && (papers.isNumberedOrDated(lines, between)
            || (law && !ofAnother)
            || papers.isNamedByIssuer(lines, between));
  }

  /** One paper, or several of one type: {@code các Nghị định của Chính phủ: số …; số …}. */
  private void list(
      Lines lines,
      RuleMatch start,
      Span span,
      @Nullable String proposedBy,
      List<LegalBasis> bases) {
    List<Span> numbers = numbers(lines, span, ";");
    Span first = withoutJoint(lines, numbers.getFirst());
    Optional<RuleMatch> bracketed = bracket.find(lines.bare(), first);
    Span outside = bracketed.map(b -> new Span(first.begin(), b.span().begin())).orElse(first);
    Optional<LegalBasis> base =
        papers
            .read(lines, start, outside.trimmed(lines.text()), paper.id())
            .map(found ->
                found.issuer() == null && proposedBy != null
                    ? withIssuer(found, proposedBy)
                    : found);
    if (base.isEmpty()) {
      return;
    }
    if (bracketed.isPresent() && base.get().number() == null) {
      for (Span part : numbers(lines, inside(lines, bracketed.get(), first), ",; ")) {
        another(lines, part, base.get())
            .map(found -> found.title() == null ? withTitle(found, base.get().title()) : found)
            .ifPresent(bases::add);
      }
      return;
    }
    bases.add(
        bracketed.isEmpty()
            ? base.get()
            : papers.read(lines, start, first, paper.id()).orElse(base.get()));
    for (Span next : numbers.subList(1, numbers.size())) {
      another(lines, next, bases.getLast()).ifPresent(bases::add);
    }
  }

  private static Span inside(Lines lines, RuleMatch bracket, Span span) {
    int close = lines.text().indexOf(')', bracket.span().end());
    return new Span(bracket.span().end(), close < 0 ? span.end() : Math.min(close, span.end()));
  }

  /** {@code Xét đề nghị của Giám đốc Sở Y tế tại Tờ trình số …}: who proposes stands before it. */
  private @Nullable String proposer(Lines lines, Span lead) {
    return proposer
        .find(lines.bare(), lead)
        .flatMap(match -> match.group("by"))
        .map(by -> Words.capitalised(lines.oneLine(by)))
        .orElse(null);
  }

  private static LegalBasis withIssuer(LegalBasis base, String issuer) {
    return new LegalBasis(
        base.type(), base.number(), base.issuedOn(), issuer, base.title(), base.evidence());
  }

  private static LegalBasis withTitle(LegalBasis base, @Nullable String title) {
    return new LegalBasis(
        base.type(), base.number(), base.issuedOn(), base.issuer(), title, base.evidence());
  }

  /**
   * A list of numbers cut before each one but the first.
   *
   * @param signs what may part them; a space does where {@code và} follows
   */
  private List<Span> numbers(Lines lines, Span span, String signs) {
    List<Span> numbers = new ArrayList<>();
    int from = span.begin();
    for (int i = span.begin(); i < span.end(); i++) {
      char sign = lines.text().charAt(i);
      if (signs.indexOf(sign) < 0 || (sign == ' ' && !lines.bare().startsWith(" va ", i))) {
        continue;
      }
      Span rest = new Span(i + 1, span.end()).trimmed(lines.text());
      if (!rest.isEmpty() && anotherNumber.findAtStart(lines.bare(), rest).isPresent()) {
        numbers.add(new Span(from, i));
        from = rest.begin();
      }
    }
    numbers.add(new Span(from, span.end()));
    return numbers;
  }

  /** {@code các Nghị định của Chính phủ: số …; / số …}: a line that goes on with a list. */
  private Optional<LegalBasis> another(Lines lines, Span paragraph, LegalBasis first) {
    return anotherNumber
        .findAtStart(lines.bare(), paragraph)
        .flatMap(match -> papers.read(lines, match, withoutJoint(lines, paragraph), paper.id()))
        .map(base ->
            new LegalBasis(
                first.type(),
                base.number(),
                base.issuedOn(),
                base.issuer() == null ? first.issuer() : base.issuer(),
                base.title(),
                base.evidence()));
  }

  /** Without the signs and words that lead on to the next base, or to another reason. */
  private Span withoutJoint(Lines lines, Span span) {
    Span rest = firstSentence(lines.text(), span.trimmed(lines.text()));
    int end =
        anotherReason
            .find(lines.bare(), rest)
            .or(() -> joined.find(lines.bare(), rest))
            .map(match -> match.span().begin())
            .orElse(rest.end());
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
}
