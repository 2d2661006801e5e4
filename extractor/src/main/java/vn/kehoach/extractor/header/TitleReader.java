package vn.kehoach.extractor.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/** Finds a paper's type line and the subject below it, over as many lines as it takes. */
final class TitleReader {

  /** A subject in plain letters is no longer than this; a longer paragraph is the opening. */
  private static final int LONGEST_LINE = 260;

  /** The subject of a Party programme may go on with the type's line in small letters. */
  private static final int LONGEST_FIRST_LINE = 480;

  private static final int MOST_LINES = 10;

  /** A letterhead stands within this many lines, even below a site's menu. */
  private static final int LETTERHEAD_WITHIN = 40;

  /** Lines that name the issuer between motto, number and date. */
  private static final int BODY_LINES = 4;

  private static final int LONGEST_LETTERHEAD_LINE = 80;

  /** Menus and dates above a page's headline take at most so many lines. */
  private static final int HEADLINE_WITHIN = 40;

  /** Legal bases between a headline and its opening take at most so many lines. */
  private static final int OPENING_WITHIN = 12;

  /** Small letters, a dot and a capital: no abbreviation such as {@code TP. Hồ Chí Minh}. */
  private static final Pattern ENDS_SENTENCE = Pattern.compile("\\p{Ll}{2}\\.(?: \\p{Lu}|/?\\.?$)");

  /** Characters of phối hợp, hành động, liên tịch and the like behind the type. */
  private static final int LONGEST_TYPE_SUFFIX = 14;

  private static final int LONGEST_OWNER = 60;

  /** What is shorter may stand twice in a title. */
  private static final int SHORTEST_REPEAT = 16;

  private static final Pattern OWNER = Pattern.compile("(?:hanh dong |cong tac |phoi hop )?cua ");

  private static final Pattern WARD = Pattern.compile("(?iu)phường\\s");

  private final Rule basisOpener;
  private final Rule sectionHeading;
  private final Rule attachedNote;
  private final Rule titleEnds;
  private final Rule shortName;
  private final Rule dispatchSubject;
  private final Rule addressee;
  private final Rule motto;
  private final Rule number;
  private final Rule dateLine;
  private final Rule body;
  private final Rule goesOn;
  private final Rule ownOpening;

  TitleReader(RuleSet title, RuleSet letterhead) {
    this.basisOpener = title.rule("header.basisOpener");
    this.ownOpening = title.rule("header.ownOpening");
    this.sectionHeading = title.rule("header.sectionHeading");
    this.attachedNote = title.rule("header.attachedNote");
    this.titleEnds = title.rule("header.titleEnds");
    this.dispatchSubject = title.rule("header.dispatchSubject");
    this.addressee = title.rule("header.addressee");
    this.shortName = title.rule("header.shortName");
    this.motto = letterhead.rule("header.motto");
    this.number = letterhead.rule("header.number");
    this.dateLine = letterhead.rule("header.dateLine");
    this.body = letterhead.rule("header.body");
    this.goesOn = letterhead.rule("header.goesOn");
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
    if (isSentence(lines, next) && lines.matches(basisOpener, letterheadEnd + 1)) {
      Span none = new Span(end, end);
      return new Title(type, none, none, List.of(), none, letterheadEnd + 1, letterheadEnd + 1);
    }
    Title title = withSubject(lines, letterheadEnd, type, end);
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
      if (type.isPresent() && !isSentence(lines, line) && opensBelow(lines, i)) {
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
      return Optional.of(withSubject(lines, index, alone.get(), line.span().end()));
    }
    Optional<DocumentType> named = DocumentType.named(lines.bare(index));
    int end = line.span().begin() + named.map(type -> type.lengthIn(lines.bare(index))).orElse(0);
    boolean typeInCapitals =
        named.isPresent() && lines.isInCapitals(new Span(line.span().begin(), end));
    if (named.isPresent() && typeInCapitals && (capitals || letterhead)) {
      return Optional.of(withSubject(lines, index, named.get(), end));
    }
    return Optional.empty();
  }

  /** {@code PHƯỜNG AN HẢI} has the bare letters of {@code PHƯƠNG ÁN}. */
  private static boolean namesWard(Lines lines, Line line) {
    return WARD.matcher(line.span().of(lines.text())).lookingAt();
  }

  private Title withSubject(Lines lines, int index, DocumentType type, int typeEnd) {
    Span typeLine = lines.get(index).span();
    int end = typeLine.end();
    int begin = typeEnd < end ? typeEnd : -1;
    int next = index + 1;
    boolean capitals = typeEnd < end;
    // KẾ HOẠCH PHỐI HỢP: a longer name of the type, below which the subject has its own look.
    boolean longType =
        capitals && (end - typeEnd < LONGEST_TYPE_SUFFIX || namesOwner(lines, typeEnd, end));
    boolean bold = lines.get(index).look().bold();
    Optional<RuleMatch> own = lines.find(attachedNote, index);
    if (own.isPresent()) {
      // The whole title is on one line, and the note behind it.
      end = own.get().span().begin();
    }
    while (own.isEmpty() && next < lines.size() && next - index <= MOST_LINES) {
      Line line = lines.get(next);
      boolean first = begin < 0 || (longType && next == index + 1);
      if (first) {
        capitals = lines.isInCapitals(withoutNote(lines, next));
        bold = line.look().bold();
      }
      boolean opening = first && begin >= 0 && isSentence(lines, line.span());
      if (opening
          || repeats(lines, index, next)
          || isOver(lines, next, first, capitals, bold)
          || (!first && decides(lines, type, next))) {
        break;
      }
      begin = begin < 0 ? line.span().begin() : begin;
      Optional<RuleMatch> note = lines.find(attachedNote, next);
      end = note.isPresent() ? note.get().span().begin() : line.span().end();
      next++;
      if (note.isPresent()) {
        break;
      }
    }
    Span note = new Span(end, end);
    while (next < lines.size()
        && attachedNote.findAtStart(lines.bare(), lines.get(next).span()).isPresent()) {
      note = lines.get(next).span();
      next++;
    }
    Span subject = begin < 0 ? new Span(end, end) : new Span(begin, end).trimmed(lines.text());
    Span span = new Span(typeLine.begin(), Math.max(subject.end(), typeEnd));
    List<Span> omitted = new ArrayList<>();
    shortName.findAll(lines.bare(), span).forEach(match -> omitted.add(match.span()));
    return new Title(type, span, subject, omitted, note, index, next);
  }

  /** {@code CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA CHÍNH PHỦ}: whose it is, and nothing else. */
  private boolean namesOwner(Lines lines, int typeEnd, int end) {
    Span rest = new Span(typeEnd, end).trimmed(lines.text());
    Matcher owner = OWNER.matcher(rest.of(lines.bare()));
    return rest.length() < LONGEST_OWNER
        && owner.lookingAt()
        && body.findAtStart(lines.bare(), new Span(rest.begin() + owner.end(), rest.end()))
            .isPresent();
  }

  /** A page that shows a title twice, once as its headline. */
  private static boolean repeats(Lines lines, int index, int next) {
    String words = lines.bare(next);
    return words.length() > SHORTEST_REPEAT
        && IntStream.range(index + 1, next).anyMatch(i -> lines.bare(i).equals(words));
  }

  /** In a decision the name of who decides stands below the title, in capitals. */
  private boolean decides(Lines lines, DocumentType type, int index) {
    Span line = lines.get(index).span();
    return type.kind() != PlanKind.PLAN
        && lines.isInCapitals(line)
        && goesOn.find(lines.bare(), lines.get(index - 1).span()).isEmpty()
        && (Offices.atStart(lines, line).isPresent()
            || body.findAtStart(lines.bare(), line).isPresent());
  }

  /** A line that holds or ends a sentence is the opening's. */
  private static boolean isSentence(Lines lines, Span line) {
    String words = lines.oneLine(line);
    char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
    return last == ':' || last == ';' || ENDS_SENTENCE.matcher(words).find();
  }

  /** The words of a line in front of a note on the paper that it belongs to. */
  private Span withoutNote(Lines lines, int index) {
    Span line = lines.get(index).span();
    return lines
        .find(attachedNote, index)
        .map(note -> new Span(line.begin(), note.span().begin()))
        .filter(words -> !words.isEmpty())
        .orElse(line);
  }

  private boolean isOver(Lines lines, int index, boolean first, boolean capitals, boolean bold) {
    Line line = lines.get(index);
    Span words = withoutNote(lines, index);
    boolean shouted = lines.isInCapitals(words);
    char initial = lines.text().charAt(line.span().begin());
    boolean goesOn = Character.isLowerCase(initial) || Character.isDigit(initial);
    if (lines
            .find(attachedNote, index)
            .map(m -> m.span().begin() == line.span().begin())
            .orElse(false)
        || lines.matches(titleEnds, index)
        || lines.matches(sectionHeading, index)
        || line.labelled()
        || (words.length() > (first && goesOn ? LONGEST_FIRST_LINE : LONGEST_LINE) && !shouted)) {
      return true;
    }
    if (first) {
      return false;
    }
    if (isSentence(lines, line.span())) {
      return true;
    }
    if (capitals && !shouted) {
      return !goesOn || line.span().length() > 80;
    }
    if (bold && !line.look().bold()) {
      return true;
    }
    return !goesOn && lines.matches(basisOpener, index);
  }
}
