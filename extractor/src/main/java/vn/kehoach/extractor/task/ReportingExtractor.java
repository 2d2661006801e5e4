package vn.kehoach.extractor.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import vn.kehoach.extractor.rule.RuleSet;
import vn.kehoach.extractor.task.ReportingChain.Report;

/** Sentences that oblige somebody to report: from whom, to whom, by whom, how often, until when. */
public final class ReportingExtractor {

  private final DeadlineParser deadlines;
  private final RuleSet rules = RuleSet.load("reporting");

  public ReportingExtractor(DeadlineParser deadlines) {
    this.deadlines = deadlines;
  }

  /** The duties, in document order. */
  public List<ReportingDuty> extract(
      PlanText plan, AgencyReader agencies, List<Assignment> assignments, TimeFrame frame) {
    Run run = new Run(plan, agencies, assignments, frame);
    plan.outline().sections().forEach(node -> run.collect(node, ""));
    return List.copyOf(run.duties);
  }

  private static boolean mayOblige(SectionRole role) {
    return switch (role) {
      case ASSIGNMENT, REPORTING, CLOSING, TASK -> true;
      default -> false;
    };
  }

  /** The duties of one document. */
  private final class Run {

    private final PlanText plan;
    private final AgencyReader agencies;
    private final List<Assignment> assignments;
    private final TimeFrame frame;
    private final ReportingChain chain;
    private final List<ReportingDuty> duties = new ArrayList<>();

    Run(PlanText plan, AgencyReader agencies, List<Assignment> assignments, TimeFrame frame) {
      this.plan = plan;
      this.agencies = agencies;
      this.assignments = assignments;
      this.frame = frame;
      this.chain = new ReportingChain(plan.text(), agencies, rules);
    }

    void collect(OutlineNode node, String path) {
      if (node instanceof SectionNode section) {
        section.children().forEach(child -> collect(child, section.path()));
      } else if (node instanceof TextNode leaf && mayOblige(leaf.role())) {
        plan.units()
            .sentences(plan.text(), leaf.words())
            .forEach(sentence -> read(leaf, sentence, path));
      }
    }

    private void read(TextNode leaf, Span sentence, String path) {
      Report before = null;
      List<AgencyMention> from = List.of();
      for (Report report : chain.of(sentence)) {
        if (before == null) {
          from = reporters(sentence, report);
          add(leaf, sentence, path, from, report);
        } else {
          from = report.ofOthers() ? before.summedUpBy() : from;
          add(leaf, report.span(), path, from, report);
        }
        before = report;
      }
    }

    /** Who makes the first report of a sentence: nobody reports to himself. */
    private List<AgencyMention> reporters(Span sentence, Report report) {
      return Stream.of(
              chain.asked(sentence, report),
              subject(sentence),
              assigned(sentence),
              chain.inClause(sentence, report))
          .filter(bodies -> !bodies.isEmpty() && !names(bodies).equals(names(report.to())))
          .findFirst()
          .orElse(List.of());
    }

    private List<AgencyMention> subject(Span sentence) {
      return agencies
          .phraseAt(sentence)
          .filter(phrase -> phrase.span().begin() == sentence.begin())
          .map(AgencyPhrase::mentions)
          .orElse(List.of());
    }

    private List<AgencyMention> assigned(Span sentence) {
      return assignments.stream()
          .filter(assignment -> assignment.evidence().span().overlaps(sentence))
          .findFirst()
          .map(Assignment::agencies)
          .orElse(List.of());
    }

    private static Set<String> names(List<AgencyMention> bodies) {
      return bodies.stream().map(AgencyMention::name).collect(Collectors.toSet());
    }

    private void add(
        TextNode leaf, Span words, String path, List<AgencyMention> from, Report report) {
      duties.add(
          new ReportingDuty(
              "R" + (duties.size() + 1),
              plan.words(words),
              frequency(words),
              deadlines.deadline(plan.text(), words, frame).orElse(null),
              plan.evidence(words, path, leaf.page(), "rule:reporting.to", 0.8),
              from,
              report.to(),
              report.via()));
    }

    private @Nullable String frequency(Span words) {
      return rules
          .rule("reporting.frequency")
          .find(plan.text(), words)
          .map(match -> plan.words(match.group("frequency").orElse(match.span())))
          .orElse(null);
    }
  }
}
