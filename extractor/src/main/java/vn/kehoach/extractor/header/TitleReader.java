package vn.kehoach.extractor.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/** Finds the line that tells a paper's type, or what stands for it where it got lost. */
final class TitleReader {

  /** A letterhead stands within this many lines, even below a site's menu. */
  private static final int LETTERHEAD_WITHIN = 40;

  /** Lines that name the issuer between motto, number and date. */
  private static final int BODY_LINES = 4;

  private static final int LONGEST_LETTERHEAD_LINE = 80;

  /** Menus and dates above a page's headline take at most so many lines. */
  private static final int HEADLINE_WITHIN = 40;

  /** Legal bases between a headline and its opening take at most so many lines. */
  private static final int OPENING_WITHIN = 12;

  private static final Pattern WARD = Pattern.compile("(?iu)phường\\s");

  private final Rule basisOpener;
  private final Rule sectionHeading;
  private final Rule dispatchSubject;
  private final Rule addressee;
  private final Rule motto;
  private final Rule number;
  private final Rule dateLine;
  private final Rule ownOpening;
  private final Rule enacts;
  private final SubjectReader subjects;

  TitleReader(RuleSet title, RuleSet letterhead) {
    this.basisOpener = title.rule("header.basisOpener");
    this.ownOpening = title.rule("header.ownOpening");
    this.enacts = title.rule("header.enacts");
    this.sectionHeading = title.rule("header.sectionHeading");
    this.dispatchSubject = title.rule("header.dispatchSubject");
    this.addressee = title.rule("header.addressee");
    this.motto = letterhead.rule("header.motto");
    this.number = letterhead.rule("header.number");
    this.dateLine = letterhead.rule("header.dateLine");
    this.subjects = new SubjectReader(title, letterhead);
  }

  /** The first title between two lines. */
  Optional<Title> find(Lines lines, int fromLine, int toLine) {
    boolean letterhead = false;
    for (int i = fromLine; i < toLine; i++) {
      letterhead = letterhead || lines.matches(motto, i) || lines.matches(number, i);
      Optional<Title> title = at(lines, i, letterhead);
      if (title.isPresent()) {
        return title;
      }
    }
    return Optional.empty();
  }

  /**
   * The title of a plan whose type line got lost in copying: the number's symbol tells the type,
   * and the subject stands below the letterhead.
   *
   * @param toLine the first line that has a type of its own, or where to stop
   */
  Optional<Title> findUntyped(Lines lines, int toLine) {
    boolean mottoSeen = false;
    boolean placed = false;
    int last = -1;
    Optional<DocumentType> type = Optional.empty();
    for (int i = 0; i < Math.min(toLine, LETTERHEAD_WITHIN); i++) {
      if (last >= 0 && i - last > BODY_LINES) {
        break;
      }
      Span line = lines.get(i).span();
      Optional<RuleMatch> numbered = atStartOfShort(lines, number, line);
      Optional<RuleMatch> dated = atStartOfShort(lines, dateLine, line);
      placed |= dated.flatMap(match -> match.group("place")).isPresent();
      if (numbered.isPresent() || dated.isPresent()) {
        last = i;
      }
      if (lines.matchesAcross(motto, i)) {
        mottoSeen = true;
        last = i;
      }
      type =
          type.or(() ->
              numbered
                  .flatMap(match -> match.group("rest"))
                  .flatMap(
                      rest -> DocumentType.ofSymbol(LetterheadReader.clean(rest.of(lines.text()))))
                  .filter(named -> named.kind() == PlanKind.PLAN));
    }
    int end = last;
    // Number and place with date make a letterhead too, where its columns broke the motto.
    return (mottoSeen || placed) && end + 1 < toLine
        ? type.map(named -> below(lines, end, named))
        : Optional.empty();
  }

  private static Optional<RuleMatch> atStartOfShort(Lines lines, Rule rule, Span line) {
    return line.length() < LONGEST_LETTERHEAD_LINE
        ? rule.findAtStart(lines.bare(), line)
        : Optional.empty();
  }

  private Title below(Lines lines, int letterheadEnd, DocumentType type) {
    int end = lines.get(letterheadEnd).span().end();
    Span next = lines.get(letterheadEnd + 1).span();
    if (SubjectReader.isSentence(lines, next) && lines.matches(basisOpener, letterheadEnd + 1)) {
      Span none = new Span(end, end);
      return new Title(type, none, none, List.of(), none, letterheadEnd + 1, letterheadEnd + 1);
    }
    Title title = subjects.below(lines, letterheadEnd, type, end);
    Span span = title.subject().isEmpty() ? new Span(end, end) : title.subject();
    return new Title(
        type,
        span,
        title.subject(),
        title.omitted(),
        title.note(),
        letterheadEnd + 1,
        Math.max(letterheadEnd + 1, title.endLine()));
  }

  /**
   * The title of a plan that a page shows without its letterhead: the headline, {@code Kế hoạch cải
   * cách hành chính năm 2022}, and soon below it the opening that leads to the first section.
   */
  Optional<Title> findHeadline(Lines lines, int toLine) {
    for (int i = 0; i < Math.min(toLine, HEADLINE_WITHIN); i++) {
      Span line = lines.get(i).span();
      Optional<DocumentType> type =
          DocumentType.named(lines.bare(i)).filter(named -> named.kind() == PlanKind.PLAN);
      if (type.isPresent() && !SubjectReader.isSentence(lines, line) && opensBelow(lines, i)) {
        int begin = line.begin() + type.get().lengthIn(lines.bare(i));
        Span subject = new Span(begin, line.end()).trimmed(lines.text());
        Span none = new Span(line.end(), line.end());
        return Optional.of(new Title(type.get(), line, subject, List.of(), none, i, i + 1));
      }
    }
    return Optional.empty();
  }

  private boolean opensBelow(Lines lines, int headline) {
    int end = Math.min(lines.size() - 1, headline + OPENING_WITHIN);
    for (int i = headline + 1; i < end; i++) {
      if (lines.matches(sectionHeading, i)) {
        return false;
      }
      if (lines.matches(ownOpening, i)) {
        return lines.matches(sectionHeading, i + 1);
      }
    }
    return false;
  }

  /**
   * The place of the title of a decision that was copied from its first basis on: bases, the words
   * that enact, the first article.
   */
  Optional<Title> findEnacted(Lines lines, int toLine) {
    int end = Math.min(toLine, HEADLINE_WITHIN);
    int basis = 0;
    while (basis < end && !lines.bare(basis).startsWith("can cu ")) {
      basis++;
    }
    for (int i = basis + 1; i + 1 < end; i++) {
      Optional<DocumentType> type = enacting(lines, i);
      if (type.isPresent() && lines.bare(i + 1).startsWith("dieu 1")) {
        int begin = lines.get(basis).span().begin();
        Span none = new Span(begin, begin);
        return Optional.of(new Title(type.get(), none, none, List.of(), none, basis, basis));
      }
    }
    return Optional.empty();
  }

  private Optional<DocumentType> enacting(Lines lines, int index) {
    return lines
        .find(enacts, index)
        .flatMap(match -> match.group("type"))
        .filter(lines::isInCapitals)
        .map(words -> words.of(lines.bare()).endsWith("nghi") ? "nghi quyet" : "quyet dinh")
        .flatMap(DocumentType::spelled);
  }

  /** The subject of an official letter, which has no type line but an addressee. */
  Optional<Title> findDispatch(Lines lines, int toLine) {
    int subject = -1;
    boolean letterhead = false;
    for (int i = 0; i < toLine; i++) {
      letterhead = letterhead || lines.matches(motto, i) || lines.matches(number, i);
      subject = subject < 0 && lines.matches(dispatchSubject, i) ? i : subject;
      if (lines.matches(addressee, i) && letterhead) {
        Span words = subject < 0 ? lines.get(i).span() : lines.get(subject).span();
        Span rest = subject < 0 ? new Span(words.end(), words.end()) : words;
        Span none = new Span(words.end(), words.end());
        return Optional.of(
            new Title(DocumentType.CONG_VAN, words, rest, List.of(), none, i, i + 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Title> at(Lines lines, int index, boolean letterhead) {
    Line line = lines.get(index);
    if ((line.labelled() && line.isInTable()) || namesWard(lines, line)) {
      return Optional.empty();
    }
    boolean capitals = lines.isInCapitals(line.span());
    if (line.isInTable() && !capitals) {
      // The product of a task, in an annex: a letterhead has its type in capitals.
      return Optional.empty();
    }
    Optional<DocumentType> alone = DocumentType.spelled(lines.bare(index));
    boolean plan =
        alone
            .or(() -> DocumentType.named(lines.bare(index)))
            .map(type -> type.kind() == PlanKind.PLAN)
            .orElse(false);
    if (!letterhead && !(capitals && plan)) {
      return Optional.empty();
    }
    if (alone.isPresent()) {
      return Optional.of(subjects.below(lines, index, alone.get(), line.span().end()));
    }
    Optional<DocumentType> named = DocumentType.named(lines.bare(index));
    int end = line.span().begin() + named.map(type -> type.lengthIn(lines.bare(index))).orElse(0);
    boolean typeInCapitals =
        named.isPresent() && lines.isInCapitals(new Span(line.span().begin(), end));
    if (named.isPresent() && typeInCapitals && (capitals || letterhead)) {
      return Optional.of(subjects.below(lines, index, named.get(), end));
    }
    return Optional.empty();
  }

  /** {@code PHƯỜNG AN HẢI} has the bare letters of {@code PHƯƠNG ÁN}. */
  private static boolean namesWard(Lines lines, Line line) {
    return WARD.matcher(line.span().of(lines.text())).lookingAt();
  }
}
