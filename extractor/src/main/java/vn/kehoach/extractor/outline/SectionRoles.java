package vn.kehoach.extractor.outline;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.language.BareText;

/**
 * Gives a section its role: what its heading says, where such a section may stand under its parent;
 * else the parent's role.
 */
final class SectionRoles {

  /** A role and the scope of objectives under it. */
  record Assigned(SectionRole role, ObjectiveScope scope) {}

  private static final Set<SectionRole> GOALS =
      EnumSet.of(SectionRole.OBJECTIVE, SectionRole.TARGET, SectionRole.REQUIREMENT);

  /** Headings under a parent may only change its role to one of these. */
  private static final Map<SectionRole, Set<SectionRole>> UNDER = new EnumMap<>(SectionRole.class);

  static {
    UNDER.put(SectionRole.OBJECTIVE, GOALS);
    UNDER.put(SectionRole.REQUIREMENT, GOALS);
    UNDER.put(SectionRole.TARGET, EnumSet.of(SectionRole.OBJECTIVE));
    UNDER.put(SectionRole.ASSIGNMENT, EnumSet.of(SectionRole.REPORTING, SectionRole.FUNDING));
    UNDER.put(SectionRole.FUNDING, EnumSet.of(SectionRole.ASSIGNMENT));
    UNDER.put(SectionRole.REPORTING, EnumSet.of(SectionRole.ASSIGNMENT));
    UNDER.put(SectionRole.BOILERPLATE, EnumSet.noneOf(SectionRole.class));
    UNDER.put(SectionRole.BASIS, EnumSet.noneOf(SectionRole.class));
  }

  private static final int LONG_UNIT_WORDS = 60;

  private static final int SHORTEST_UNIT_WORDS = 8;

  /** A dot after a word or a share, before a capital; not that of {@code TP. Vinh}. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[\\p{Ll}0-9%)]{2})[.]\\s+(?=\\p{Lu})");

  /**
   * {@code Mục tiêu phấn đấu năm 2025: …}, {@code Mục tiêu 2: …}: the time or the number of a goal,
   * after what it is called.
   */
  private static final Pattern TIME_TAIL =
      Pattern.compile(
          "(?iu)\\s+(?:(?:đến|trong|của|cho) )?(?:hết |cuối )?(?:năm|giai đoạn) [0-9]{4}"
              + "(?:\\s*[-–]\\s*[0-9]{4})?$|\\s+(?:số )?[0-9]{1,2}$");

  private final HeadingLexicon lexicon;

  SectionRoles(HeadingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Assigned assign(
      String text, Span heading, boolean introduces, SectionRole parent, ObjectiveScope scope) {
    if (introduces && announcesTargets(text, heading) && mayHoldTargets(parent)) {
      return new Assigned(SectionRole.TARGET, scope);
    }
    Optional<HeadingLexicon.Meaning> meaning = lexicon.meaning(text, heading);
    if (meaning.isEmpty() || isSentence(heading)) {
      return new Assigned(parent, scope);
    }
    Set<SectionRole> allowed = UNDER.getOrDefault(parent, EnumSet.allOf(SectionRole.class));
    SectionRole role = GOALS.contains(parent) ? meaning.get().underGoals() : meaning.get().role();
    if (role == parent || allowed.contains(role)) {
      ObjectiveScope own = meaning.get().scope();
      boolean widens = own == ObjectiveScope.UNSPECIFIED && role == parent;
      return new Assigned(role, widens ? scope : own);
    }
    return new Assigned(parent, scope);
  }

  /** {@code Mục tiêu: Tăng cường …}: the heading that stands in front of its text on one line. */
  Optional<Span> runInHeading(String text, Span words) {
    int limit = Math.min(words.end(), words.begin() + 60);
    for (int i = words.begin(); i < limit; i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' && i + 1 < words.end() && text.charAt(i + 1) == ' ';
      if (c == ':' || stop) {
        Span heading = new Span(words.begin(), i).trimmed(text);
        boolean textFollows = !new Span(i + 1, words.end()).trimmed(text).isEmpty();
        return textFollows && !heading.isEmpty() && isGoal(text, heading)
            ? Optional.of(heading)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code Mục tiêu 2}: with targets of its own below, its text is but their heading. */
  boolean isNumbered(String text, Span heading) {
    return Character.isDigit(text.charAt(heading.end() - 1))
        && TIME_TAIL.matcher(text).region(heading.begin(), heading.end()).find()
        && heading.of(text).matches("(?u)[^0-9]*[0-9]{1,2}");
  }

  /** Only goals are headed on their own line; {@code Thời gian: …} is a field, not a section. */
  private boolean isGoal(String text, Span heading) {
    Matcher time = TIME_TAIL.matcher(text).region(heading.begin(), heading.end());
    Span words = time.find() ? new Span(heading.begin(), time.start()) : heading;
    return lexicon.isWholly(text, words)
        && lexicon.meaning(text, heading).map(found -> GOALS.contains(found.role())).orElse(false);
  }

  /** A heading that is itself a long piece of work is a unit beside those under it. */
  boolean isUnitItself(String text, Line line) {
    return line.endsSentence(text) && line.wordCount(text, LONG_UNIT_WORDS + 1) > LONG_UNIT_WORDS;
  }

  /**
   * {@code Toàn huyện trồng 300 ha. Một số cây chủ yếu:}: only the last sentence introduces what
   * stands below, and those before it are a unit.
   */
  Optional<Span> beforeIntroduction(String text, Line line) {
    Matcher end = SENTENCE_END.matcher(text).region(line.words().begin(), line.words().end());
    int last = -1;
    while (end.find()) {
      last = end.start() + 1;
    }
    Span before = new Span(line.words().begin(), Math.max(last, line.words().begin()));
    boolean unit =
        before.of(text).split("\\s+", SHORTEST_UNIT_WORDS + 1).length > SHORTEST_UNIT_WORDS;
    return unit ? Optional.of(before) : Optional.empty();
  }

  private static boolean mayHoldTargets(SectionRole parent) {
    return parent != SectionRole.ASSIGNMENT && parent != SectionRole.BOILERPLATE;
  }

  private static boolean announcesTargets(String text, Span line) {
    int tail = Math.max(line.begin(), line.end() - 70);
    return BareText.of(text.substring(tail, line.end())).contains("chi tieu");
  }

  private static boolean isSentence(Span heading) {
    return heading.length() > 160;
  }
}
