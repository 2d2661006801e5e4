package vn.kehoach.extractor.assignment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.outline.TextNode;
import vn.kehoach.extractor.outline.Units;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * Explicit allocations inside units of sections that give no work otherwise: {@code …, giao Sở Y tế
 * …}; {@code … (Sở Y tế chủ trì)}; {@code … Cơ quan chủ trì: …}.
 */
final class ProseAllocations {

  private final String text;
  private final AgencyReader agencies;
  private final RuleSet rules;
  private final Subjects subjects;
  private final LabelLine.Parser labels;

  ProseAllocations(
      String text,
      AgencyReader agencies,
      RuleSet rules,
      Subjects subjects,
      LabelLine.Parser labels) {
    this.text = text;
    this.agencies = agencies;
    this.rules = rules;
    this.subjects = subjects;
    this.labels = labels;
  }

  /** The work that a unit gives explicitly; empty where it gives none. */
  Optional<Work> of(Span unit, TextNode leaf, String path) {
    return labelled(unit, leaf, path)
        .or(() ->
            subjects
                .givenInside(unit)
                .map(given ->
                    work(unit, path, leaf, given.agencies(), null, "rule:assignment.give")))
        .or(() -> trailing(unit, leaf, path));
  }

  /** {@code Yêu cầu các sở thực hiện; giao Sở X theo dõi}: what a last word gives to one body. */
  Optional<Work> inFormula(Span unit, TextNode leaf, String path) {
    return subjects
        .givenInside(unit)
        .filter(given -> given.agencies().getFirst().id() != null)
        .filter(given -> agencies.predicateAt(given.predicate(), unit.end()))
        .map(given -> work(unit, path, leaf, given.agencies(), null, "rule:assignment.give"));
  }

  private Optional<Work> labelled(Span unit, TextNode leaf, String path) {
    int field = labels.firstDoerField(text, unit);
    if (field <= unit.begin() || field >= unit.end()) {
      return Optional.empty();
    }
    Span deed = Units.bare(text, withoutBracket(new Span(unit.begin(), field)));
    return labels
        .parse(text, new Span(field, unit.end()))
        .map(line -> LabelGroup.of(text, List.of(line), agencies))
        .filter(group -> !group.doers().isEmpty() && !deed.isEmpty())
        .map(group -> group.work(deed, path, leaf.page()));
  }

  private Optional<Work> trailing(Span unit, TextNode leaf, String path) {
    Optional<RuleMatch> match = rules.rule("assignment.trailing").find(text, unit);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    Span body =
        match
            .get()
            .group("body")
            .or(() -> match.get().group("dashed"))
            .or(() -> match.get().group("timed"))
            .or(() -> match.get().group("passive"))
            .orElseThrow();
    List<AgencyMention> named = agencies.wholly(body);
    boolean leads = rules.rule("assignment.lead").find(text, match.get().span()).isPresent();
    return named.isEmpty() || !isNamed(named.getFirst())
        ? Optional.empty()
        : Optional.of(
            work(
                unit,
                path,
                leaf,
                named,
                leads ? AssignmentRole.LEAD : AssignmentRole.RESPONSIBLE,
                "rule:assignment.trailing"));
  }

  /** A body of the catalogue, or one with a capital; {@code cơ quan nhà nước} is anybody. */
  private static boolean isNamed(AgencyMention body) {
    return body.id() != null
        || body.name().startsWith("các ")
        || Character.isUpperCase(body.text().charAt(0));
  }

  private Work work(
      Span unit,
      String path,
      TextNode leaf,
      List<AgencyMention> named,
      @Nullable AssignmentRole role,
      String by) {
    return new Work(unit, path, leaf.page(), named, List.of(), role, null, null, null, by);
  }

  private Span withoutBracket(Span span) {
    Span trimmed = span.trimmed(text);
    boolean open = !trimmed.isEmpty() && "([".indexOf(text.charAt(trimmed.end() - 1)) >= 0;
    return open ? new Span(trimmed.begin(), trimmed.end() - 1) : trimmed;
  }
}
