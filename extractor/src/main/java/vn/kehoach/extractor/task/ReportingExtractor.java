package vn.kehoach.extractor.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.ReportingDuty;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.agency.AgencyPhrase;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.deadline.DeadlineParser;
import vn.kehoach.extractor.deadline.TimeFrame;
import vn.kehoach.extractor.outline.OutlineNode;
import vn.kehoach.extractor.outline.PlanText;
import vn.kehoach.extractor.outline.SectionNode;
import vn.kehoach.extractor.outline.TextNode;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/** Sentences that oblige somebody to report: from whom, to whom, how often, until when. */
public final class ReportingExtractor {

  private final DeadlineParser deadlines;
  private final RuleSet rules = RuleSet.load("reporting");

  public ReportingExtractor(DeadlineParser deadlines) {
    this.deadlines = deadlines;
  }

  /** The duties, in document order. */
  public List<ReportingDuty> extract(
      PlanText plan, AgencyReader agencies, List<Assignment> assignments, TimeFrame frame) {
    List<ReportingDuty> duties = new ArrayList<>();
    for (OutlineNode node : plan.outline().sections()) {
      collect(plan, node, "", agencies, assignments, frame, duties);
    }
    return duties;
  }

  private void collect(
      PlanText plan,
      OutlineNode node,
      String path,
      AgencyReader agencies,
      List<Assignment> assignments,
      TimeFrame frame,
      List<ReportingDuty> duties) {
    if (node instanceof SectionNode section) {
      for (OutlineNode child : section.children()) {
        collect(plan, child, section.path(), agencies, assignments, frame, duties);
      }
    } else if (node instanceof TextNode leaf && mayOblige(leaf.role())) {
      for (Span sentence : plan.units().sentences(plan.text(), leaf.words())) {
        duty(plan, leaf, sentence, path, agencies, assignments, frame, duties.size() + 1)
            .ifPresent(duties::add);
      }
    }
  }

  private static boolean mayOblige(SectionRole role) {
    return switch (role) {
      case ASSIGNMENT, REPORTING, CLOSING, TASK -> true;
      default -> false;
    };
  }

  private Optional<ReportingDuty> duty(
      PlanText plan,
      TextNode leaf,
      Span sentence,
      String path,
      AgencyReader agencies,
      List<Assignment> assignments,
      TimeFrame frame,
      int number) {
    String text = plan.text();
    Optional<RuleMatch> report = rules.rule("reporting.to").find(text, sentence);
    if (report.isEmpty()) {
      return Optional.empty();
    }
    List<AgencyMention> to =
        agencies
            .phraseAt(new Span(report.get().span().end(), sentence.end()))
            .map(AgencyPhrase::mentions)
            .orElse(List.of());
    if (to.isEmpty()) {
      return Optional.empty();
    }
    List<AgencyMention> from =
        agencies
            .phraseAt(sentence)
            .filter(phrase -> phrase.span().begin() == sentence.begin())
            .map(AgencyPhrase::mentions)
            .orElseGet(() -> assigned(sentence, assignments));
    @Nullable String frequency =
        rules
            .rule("reporting.frequency")
            .find(text, sentence)
            .map(match -> plan.words(match.group("frequency").orElse(match.span())))
            .orElse(null);
    return Optional.of(
        new ReportingDuty(
            "R" + number,
            plan.words(sentence),
            frequency,
            deadlines.deadline(text, sentence, frame).orElse(null),
            plan.evidence(sentence, path, leaf.page(), "rule:reporting.to", 0.8),
            from,
            to));
  }

  private static List<AgencyMention> assigned(Span sentence, List<Assignment> assignments) {
    return assignments.stream()
        .filter(assignment -> assignment.evidence().span().overlaps(sentence))
        .findFirst()
        .map(Assignment::agencies)
        .orElse(List.of());
  }
}
