package vn.kehoach.extractor.outline;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * What lines that stand like headings say on a page of the press: {@code (1) Mục đích}, {@code Mục
 * tiêu năm 2025:}, {@code Mục tiêu của Kế hoạch là gì?}. Pages that answer questions about a plan,
 * and reports that copy its lists, have them.
 *
 * <p>Follows one page from its begin to its end.
 */
final class PageSections {

  /** Sections whose every item is a goal or a demand, whatever its words. */
  private static final Set<SectionRole> GOALS =
      EnumSet.of(SectionRole.OBJECTIVE, SectionRole.REQUIREMENT, SectionRole.TARGET);

  private static final Set<SectionRole> HEADED =
      EnumSet.of(
          SectionRole.OBJECTIVE,
          SectionRole.REQUIREMENT,
          SectionRole.TARGET,
          SectionRole.TASK,
          SectionRole.FUNDING,
          SectionRole.REPORTING);

  private static final SectionRoles.Assigned WORK =
      new SectionRoles.Assigned(SectionRole.TASK, ObjectiveScope.UNSPECIFIED);

  private static final int HEADING_WORDS = 14;

  private final String text;
  private final RuleSet rules;
  private final HeadingLexicon lexicon;
  private SectionRoles.@Nullable Assigned open;
  private @Nullable LabelKind headingKind;
  private boolean itemsSeen;

  PageSections(String text, RuleSet rules, HeadingLexicon lexicon) {
    this.text = text;
    this.rules = rules;
    this.lexicon = lexicon;
  }

  /** What a line announces if it is a heading; what it announces holds from then on. */
  Optional<SectionRoles.Assigned> heading(Line line) {
    Optional<SectionRoles.Assigned> found = asked(line).or(() -> named(line));
    if (found.isPresent()) {
      open = found.get();
      headingKind = line.label() == null ? null : line.label().kind();
      itemsSeen = false;
      return found;
    }
    return isInGoals() && isSibling(line) ? Optional.of(WORK) : Optional.empty();
  }

  /**
   * The section that an item of a list belongs to among goals: theirs, or the work that follows
   * them. Empty where no goals are open, and for prose, whose own words tell what it is for.
   */
  Optional<SectionRoles.Assigned> around(Line line) {
    SectionRoles.Assigned section = open;
    if (section == null || !isInGoals()) {
      return Optional.empty();
    }
    if (line.label() == null && itemsSeen) {
      open = null;
      return section.role() == SectionRole.TARGET ? Optional.empty() : Optional.of(WORK);
    }
    itemsSeen |= line.label() != null;
    return line.label() == null ? Optional.empty() : Optional.of(section);
  }

  /** Ends what is open: a question about something else, another plan. */
  void end() {
    open = null;
  }

  private boolean isInGoals() {
    return open != null && GOALS.contains(open.role());
  }

  /** A heading of the same kind, of whatever it is about, ends the goals. */
  private boolean isSibling(Line line) {
    Label label = line.label();
    boolean sibling =
        label != null
            && label.kind() == headingKind
            && label.kind().counts()
            && !line.endsSentence(text)
            && !line.introduces(text);
    if (sibling) {
      open = null;
    }
    return sibling;
  }

  /** {@code Mục tiêu của Đề án là gì?} asks for goals, {@code … những nhiệm vụ nào?} for tasks. */
  private Optional<SectionRoles.Assigned> asked(Line line) {
    if (!line.words().of(text).endsWith("?")) {
      return Optional.empty();
    }
    return rules.rule("news.asked").find(text, line.words()).map(this::asked);
  }

  private SectionRoles.Assigned asked(RuleMatch match) {
    boolean goals = match.group("goals").isPresent();
    boolean general = rules.rule("news.aim.general").find(text, match.span()).isPresent();
    return new SectionRoles.Assigned(
        goals ? SectionRole.OBJECTIVE : SectionRole.TASK,
        goals && general ? ObjectiveScope.GENERAL : ObjectiveScope.UNSPECIFIED);
  }

  private Optional<SectionRoles.Assigned> named(Line line) {
    boolean heads =
        line.introduces(text)
            || (!line.endsSentence(text) && (line.label() == null || line.label().kind().counts()));
    if (!heads || line.wordCount(text, HEADING_WORDS + 1) > HEADING_WORDS) {
      return Optional.empty();
    }
    Span words = line.words();
    Span heading = line.introduces(text) ? new Span(words.begin(), words.end() - 1) : words;
    if (line.introduces(text) && rules.rule("news.sets").findAtStart(text, words).isPresent()) {
      return Optional.of(new SectionRoles.Assigned(SectionRole.TARGET, ObjectiveScope.UNSPECIFIED));
    }
    return lexicon
        .meaning(text, heading)
        .filter(meaning -> HEADED.contains(meaning.role()))
        .filter(meaning ->
            line.introduces(text) || line.label() != null || lexicon.isWholly(text, heading))
        .map(meaning -> new SectionRoles.Assigned(meaning.role(), meaning.scope()));
  }
}
