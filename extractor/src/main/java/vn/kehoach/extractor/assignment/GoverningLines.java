package vn.kehoach.extractor.assignment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.outline.SectionNode;
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
   */
  record RunIn(List<AgencyMention> agencies, Span work) {}

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
    boolean assigns = section.role() == SectionRole.ASSIGNMENT || outer.assigns();
    if (words.isEmpty()) {
      return new Governing(outer.agencies(), false, false, assigns, null);
    }
    if (!outer.isNobody() && isLeadingLine(words)) {
      return new Governing(outer.agencies(), true, true, assigns, words);
    }
    List<AgencyMention> named = bodies(words, assigns);
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
                .of(text, words, agencies)
                .filter(found -> section.role() == SectionRole.ASSIGNMENT)
                .filter(found -> found.predicate() < words.end());
    if (subject.isPresent()) {
      boolean leading =
          section.introduces() && rules.rule("assignment.lead").find(text, words).isPresent();
      return new Governing(subject.get().agencies(), leading, false, assigns, context);
    }
    return new Governing(outer.agencies(), outer.leading(), false, assigns, context);
  }

  /** A body in front of its work on one line; empty where the line begins otherwise. */
  Optional<RunIn> runIn(Span line, boolean assigns) {
    int limit = Math.min(line.end(), line.begin() + LONGEST_RUN_IN);
    for (int i = line.begin(); i < limit; i++) {
      if (text.charAt(i) == ':') {
        Span work = new Span(i + 1, line.end()).trimmed(text);
        Span before = new Span(line.begin(), i).trimmed(text);
        List<AgencyMention> named = bodies(before, assigns);
        if (named.isEmpty() && assigns) {
          named = directed(before);
        }
        return Units.bare(text, work).isEmpty() || named.isEmpty()
            ? Optional.empty()
            : Optional.of(new RunIn(named, work));
      }
    }
    return Optional.empty();
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
    List<AgencyMention> named = subjects.heading(text, heading, agencies);
    boolean areas =
        named.stream()
            .allMatch(body ->
                rules
                    .rule("assignment.area")
                    .findAtStart(body.name(), whole(body.name()))
                    .isPresent());
    return areas && !assigns ? List.of() : named;
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
    Optional<Subjects.Subject> subject = subjects.of(text, words, agencies);
    if (subject.isPresent() && (charged || subject.get().act() != Subjects.Act.NONE)) {
      return subject;
    }
    return charged
        ? rules
            .rule("assignment.direct")
            .findAtStart(text, words)
            .flatMap(match -> agencies.phraseAt(new Span(match.span().end(), words.end())))
            .map(phrase ->
                new Subjects.Subject(
                    phrase.mentions(), phrase.span().end(), Subjects.Act.REQUESTED))
        : Optional.empty();
  }
}
