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

/** Reads the subject behind and below a paper's type, over as many lines as it takes. */
final class SubjectReader {

  /** A subject in plain letters is no longer than this; a longer paragraph is the opening. */
  private static final int LONGEST_LINE = 260;

  /** The subject of a Party programme may go on with the type's line in small letters. */
  private static final int LONGEST_FIRST_LINE = 480;

  private static final int MOST_LINES = 10;

  /** Small letters, a dot and a capital: no abbreviation such as {@code TP. Hồ Chí Minh}. */
  private static final Pattern ENDS_SENTENCE = Pattern.compile("\\p{Ll}{2}\\.(?: \\p{Lu}|/?\\.?$)");

  /** Characters of phối hợp, hành động, liên tịch and the like behind the type. */
  private static final int LONGEST_TYPE_SUFFIX = 14;

  private static final int LONGEST_OWNER = 60;

  /** What is shorter may stand twice in a title. */
  private static final int SHORTEST_REPEAT = 16;

  private static final Pattern OWNER = Pattern.compile("(?:hanh dong |cong tac |phoi hop )?cua ");

  private final Rule attachedNote;
  private final Rule titleEnds;
  private final Rule shortName;
  private final Rule body;
  private final Rule goesOn;
  private final Rule sectionHeading;
  private final Rule basisOpener;

  SubjectReader(RuleSet title, RuleSet letterhead) {
    this.attachedNote = title.rule("header.attachedNote");
    this.titleEnds = title.rule("header.titleEnds");
    this.shortName = title.rule("header.shortName");
    this.body = letterhead.rule("header.body");
    this.goesOn = letterhead.rule("header.goesOn");
    this.sectionHeading = title.rule("header.sectionHeading");
    this.basisOpener = title.rule("header.basisOpener");
  }

  /**
   * The title whose type ends at an offset of a line.
   *
   * @param index the line of the type
   * @param typeEnd where the words of the type end
   */
  Title below(Lines lines, int index, DocumentType type, int typeEnd) {
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
  static boolean isSentence(Lines lines, Span line) {
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
