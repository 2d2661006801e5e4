package vn.kehoach.extractor.assignment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.outline.Capitals;
import vn.kehoach.extractor.outline.OutlineNode;
import vn.kehoach.extractor.outline.SectionNode;
import vn.kehoach.extractor.outline.TextNode;
import vn.kehoach.extractor.outline.Units;
import vn.kehoach.extractor.rule.RuleSet;

/** Reads which bodies a heading or an introducing line puts the work below it to. */
final class GoverningLines {

  /** How far into a line the colon after a body may stand, in UTF-16 code units. */
  private static final int LONGEST_RUN_IN = 160;

  /**
   * A body in front of its work on one line: {@code Phòng Đào tạo: sắp xếp lịch học}.
   *
   * @param work what stands after the colon
   * @param oneUnit whether the work is one unit, as the line is; a lost line break makes it a
   *     paragraph of its own
   */
  record RunIn(List<AgencyMention> agencies, Span work, boolean oneUnit) {}

  private final String text;
  private final AgencyReader agencies;
  private final RuleSet rules;
  private final Subjects subjects;

  GoverningLines(String text, AgencyReader agencies, RuleSet rules, Subjects subjects) {
    this.text = text;
    this.agencies = agencies;
    this.rules = rules;
    this.subjects = subjects;
  }

  /** What holds below a section's heading; what held above it where the heading names nobody. */
  Governing below(SectionNode section, Governing outer) {
    Span words = section.words();
    boolean assigns =
        section.role() == SectionRole.ASSIGNMENT
            || (outer.assigns() && section.role() != SectionRole.REPORTING);
    if (words.isEmpty()) {
      return new Governing(outer.agencies(), null, false, assigns, null);
    }
    if (!outer.isNobody() && isLeadingLine(words)) {
      return new Governing(outer.agencies(), AssignmentRole.LEAD, true, assigns, words);
    }
    List<AgencyMention> named = isAboutAll(section) ? List.of() : bodies(words, assigns);
    if (!named.isEmpty()) {
      return Governing.by(named, assigns);
    }
    Optional<RunIn> runIn = runIn(words, assigns);
    if (runIn.isPresent()) {
      return Governing.by(runIn.get().agencies(), assigns);
    }
    @Nullable Span context = section.introduces() ? words : outer.context();
    Optional<Subjects.Subject> subject =
        section.introduces()
            ? introduced(words, assigns || !outer.isNobody())
            : subjects
                .of(words)
                .filter(found -> section.role() == SectionRole.ASSIGNMENT)
                .filter(found -> found.predicate() < words.end());
    if (subject.isPresent()) {
      return section.introduces()
          ? introducing(words, subject.get().agencies(), assigns)
          : new Governing(subject.get().agencies(), null, false, assigns, context);
    }
    return new Governing(outer.agencies(), outer.role(), false, assigns, context);
  }

  /**
   * {@code Sở X chủ trì, phối hợp với các sở thực hiện các việc sau:} makes it the lead of all. A
   * line that names no body tells how the items are meant, and each says itself who leads.
   */
  Governing introducing(Span words, List<AgencyMention> named, boolean assigns) {
    boolean leading = rules.rule("assignment.lead").find(text, words).isPresent();
    return new Governing(named, leading ? AssignmentRole.LEAD : null, false, assigns, words);
  }

  /**
   * A paragraph of nothing but bodies, where no heading names anybody: it heads the paragraphs
   * below it, and has lost its number.
   */
  Optional<Governing> lostHeading(OutlineNode node, Governing above) {
    if (!(node instanceof TextNode leaf) || !above.isNobody()) {
      return Optional.empty();
    }
    boolean assigns = above.assigns() || leaf.role() == SectionRole.ASSIGNMENT;
    boolean heading =
        assigns
            && leaf.label().isEmpty()
            && ".;!?".indexOf(text.charAt(leaf.words().end() - 1)) < 0;
    return Optional.of(leaf)
        .filter(line -> heading)
        .map(line -> subjects.heading(line.words()))
        .filter(named -> !named.isEmpty())
        .map(named -> Governing.by(named, true));
  }

  /**
   * {@code Yêu cầu các sở …}: the issuer speaks again, and no more of those whom a heading names.
   */
  boolean isCommand(OutlineNode node) {
    return node instanceof TextNode leaf
        && leaf.label().isEmpty()
        && rules.rule("assignment.command").findAtStart(text, leaf.words()).isPresent();
  }

  /** {@code IV. TRÁCH NHIỆM CỦA CÁC ĐƠN VỊ}: the title of all sections on who does what. */
  private boolean isAboutAll(SectionNode section) {
    return !section.path().contains(".")
        && rules.rule("assignment.all").findAtStart(text, section.words()).isPresent();
  }

  /** A body in front of its work on one line; empty where the line begins otherwise. */
  Optional<RunIn> runIn(Span line, boolean assigns) {
    int limit = Math.min(line.end(), line.begin() + LONGEST_RUN_IN);
    int from = agencies.phraseAt(line).map(phrase -> phrase.span().end()).orElse(line.begin());
    for (int i = from; i < limit; i++) {
      if (text.charAt(i) == ':') {
        Span work = new Span(i + 1, line.end()).trimmed(text);
        Span before = new Span(line.begin(), i).trimmed(text);
        List<AgencyMention> named = bodies(before, assigns);
        if (named.isEmpty() && assigns) {
          named = directed(before);
        }
        if (named.isEmpty() && assigns) {
          named = subjects.listedHeading(before);
        }
        return Units.bare(text, work).isEmpty() || named.isEmpty()
            ? Optional.empty()
            : Optional.of(new RunIn(named, work, true));
      }
    }
    return assigns ? afterLostBreak(line) : Optional.empty();
  }

  /** {@code 2. Sở Y tế Chỉ đạo các bệnh viện …}: copying lost the end of the heading's line. */
  private Optional<RunIn> afterLostBreak(Span line) {
    return agencies
        .phraseAt(line)
        .filter(phrase -> phrase.span().begin() == line.begin())
        .filter(phrase -> phrase.mentions().getLast().id() != null)
        .map(phrase ->
            new RunIn(
                phrase.mentions(), new Span(phrase.span().end(), line.end()).trimmed(text), false))
        .filter(runIn -> !runIn.work().isEmpty())
        .filter(runIn -> Character.isUpperCase(text.charAt(runIn.work().begin())))
        .filter(runIn -> agencies.predicateAt(runIn.work().begin(), runIn.work().end()));
  }

  /** {@code Chỉ đạo các cơ sở y tế: …}: the innermost wins. */
  private List<AgencyMention> directed(Span before) {
    return rules
        .rule("assignment.direct")
        .findAtStart(text, before)
        .map(match -> agencies.wholly(new Span(match.span().end(), before.end())))
        .orElse(List.of());
  }

  /** The bodies of a heading; outside sections on who does what, areas alone are none. */
  private List<AgencyMention> bodies(Span heading, boolean assigns) {
    List<AgencyMention> named = subjects.heading(heading);
    boolean areas =
        named.stream()
            .allMatch(body ->
                rules
                    .rule("assignment.area")
                    .findAtStart(body.name(), whole(body.name()))
                    .isPresent());
    boolean unknown =
        Capitals.dominate(text, heading) && named.stream().anyMatch(body -> body.id() == null);
    return (areas || unknown) && !assigns ? List.of() : named;
  }

  private static Span whole(String words) {
    return new Span(0, words.length());
  }

  private boolean isLeadingLine(Span words) {
    return rules
        .rule("assignment.leading")
        .findAtStart(text, words)
        .filter(match -> match.span().end() == words.end())
        .isPresent();
  }

  /** {@code Chỉ đạo UBND các xã:} or {@code Sở Y tế có trách nhiệm:}: whom the line is about. */
  private Optional<Subjects.Subject> introduced(Span words, boolean charged) {
    Optional<Subjects.Subject> subject =
        subjects.of(words).map(outer -> directedBy(outer, words).orElse(outer));
    if (subject.isPresent()
        && (charged || subject.get().act() != Subjects.Act.NONE || isLedBy(subject.get(), words))) {
      return subject;
    }
    return charged ? directedIn(words) : Optional.empty();
  }

  /** {@code Sở X chủ trì, phối hợp với các xã:} is an allocation wherever it stands. */
  private boolean isLedBy(Subjects.Subject subject, Span words) {
    return subject.predicate() < words.end()
        && subject.agencies().getFirst().id() != null
        && rules
            .rule("assignment.lead")
            .findAtStart(text, new Span(subject.predicate(), words.end()))
            .isPresent();
  }

  /** {@code Sở X chỉ đạo Chi cục Y thực hiện:}: the innermost wins. */
  private Optional<Subjects.Subject> directedBy(Subjects.Subject outer, Span words) {
    return outer.predicate() < words.end()
        ? directedIn(new Span(outer.predicate(), words.end()))
        : Optional.empty();
  }

  private Optional<Subjects.Subject> directedIn(Span words) {
    return rules
        .rule("assignment.direct")
        .findAtStart(text, words)
        .flatMap(match -> agencies.phraseAt(new Span(match.span().end(), words.end())))
        .map(phrase ->
            new Subjects.Subject(phrase.mentions(), phrase.span().end(), Subjects.Act.REQUESTED));
  }

  /** {@code Đảng ủy xã:} over {@code Lãnh đạo UBND xã ban hành …}: a deed of the Party's body. */
  boolean leadsOthers(Span unit, Governing governing) {
    return rules.rule("assignment.leads").findAtStart(text, unit).isPresent()
        && governing.agencies().stream()
            .allMatch(body ->
                rules
                    .rule("assignment.party")
                    .findAtStart(body.name(), new Span(0, body.name().length()))
                    .isPresent());
  }
}
