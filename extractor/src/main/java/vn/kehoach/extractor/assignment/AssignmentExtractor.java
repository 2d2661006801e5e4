package vn.kehoach.extractor.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.deadline.DeadlineParser;
import vn.kehoach.extractor.deadline.HeadingDeadlines;
import vn.kehoach.extractor.deadline.TimeFrame;
import vn.kehoach.extractor.outline.OutlineNode;
import vn.kehoach.extractor.outline.PlanText;
import vn.kehoach.extractor.outline.SectionNode;
import vn.kehoach.extractor.rule.RuleSet;

/** Assignments: pieces of work that a named body is given, with its role, partners and deadline. */
public final class AssignmentExtractor {

  private final RuleSet rules = RuleSet.load("assignment");
  private final LabelLine.Parser labels = new LabelLine.Parser();
  private final AssignmentTables tables = new AssignmentTables(labels);
  private final Roles roles = new Roles(rules);
  private final DeadlineParser deadlines;
  private final HeadingDeadlines headings;

  public AssignmentExtractor(DeadlineParser deadlines) {
    this.deadlines = deadlines;
    this.headings = new HeadingDeadlines(deadlines);
  }

  /** The assignments, in document order. */
  public List<Assignment> extract(
      PlanText plan, AgencyReader agencies, List<AgencyMention> governing, TimeFrame frame) {
    Subjects subjects = new Subjects(plan.text(), agencies, rules);
    List<Work> works =
        new ArrayList<>(
            new AssignmentWalk(plan, agencies, subjects, rules, labels, tables).walk(governing));
    // The number of a page, or of a row that lost its table, is no work.
    works.removeIf(work -> plan.words(work.span()).codePoints().noneMatch(Character::isLetter));
    works.sort((a, b) -> a.span().compareTo(b.span()));
    Map<String, String> due = new HashMap<>();
    collectDue(plan, plan.outline().sections(), frame, null, due);
    List<Assignment> assignments = new ArrayList<>();
    for (Work work : works) {
      assignments.add(
          assignment(plan, work, agencies, subjects, frame, due, assignments.size() + 1));
    }
    return assignments;
  }

  private Assignment assignment(
      PlanText plan,
      Work work,
      AgencyReader agencies,
      Subjects subjects,
      TimeFrame frame,
      Map<String, String> due,
      int number) {
    String text = plan.text();
    int predicate =
        subjects.of(work.span()).map(Subjects.Subject::predicate).orElse(work.span().begin());
    AssignmentRole role =
        work.role() != null
            ? work.role()
            : roles.roleOf(text, work.span(), predicate, work.agencies(), agencies);
    List<AgencyMention> collaborators = new ArrayList<>(work.collaborators());
    for (AgencyMention found : roles.collaborators(text, work.span(), agencies)) {
      boolean known =
          collaborators.stream().anyMatch(c -> c.name().equals(found.name()))
              || work.agencies().stream().anyMatch(a -> a.name().equals(found.name()));
      if (!known) {
        collaborators.add(found);
      }
    }
    return new Assignment(
        "A" + number,
        plan.words(work.span()),
        work.context() == null ? null : plan.words(work.context()),
        role,
        deadline(text, work, frame, due.get(work.section())),
        output(plan, work),
        plan.evidence(work.span(), work.section(), work.page(), work.by(), confidence(work)),
        onceEach(work.agencies()),
        collaborators);
  }

  /** A cell may name a body twice, as one of those above and for itself. */
  private static List<AgencyMention> onceEach(List<AgencyMention> bodies) {
    Map<String, AgencyMention> byName = new LinkedHashMap<>();
    bodies.forEach(body -> byName.putIfAbsent(body.name(), body));
    return List.copyOf(byName.values());
  }

  /** What the headings over each section say of its time. */
  private void collectDue(
      PlanText plan,
      List<OutlineNode> nodes,
      TimeFrame frame,
      @Nullable String above,
      Map<String, String> due) {
    for (OutlineNode node : nodes) {
      if (node instanceof SectionNode section) {
        @Nullable String own = headings.of(plan.text(), section.words(), frame, above);
        if (own != null && !frame.isPlanEnd(own)) {
          due.put(section.path(), own);
        }
        collectDue(plan, section.children(), frame, own, due);
      }
    }
  }

  private @Nullable String deadline(
      String text, Work work, TimeFrame frame, @Nullable String ofHeading) {
    @Nullable Span field = work.deadline();
    if (field != null) {
      return deadlines.fieldDeadline(text, field, frame).orElse(null);
    }
    return deadlines.deadline(text, work.span(), frame).orElse(ofHeading);
  }

  private static @Nullable String output(PlanText plan, Work work) {
    @Nullable Span output = work.output();
    return output == null ? null : plan.words(output);
  }

  private static double confidence(Work work) {
    return switch (work.by()) {
      case "rule:assignment.heading", "rule:assignment.table", "rule:assignment.label" -> 0.95;
      case "rule:assignment.subject" -> 0.9;
      default -> 0.75;
    };
  }
}
