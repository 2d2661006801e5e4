package vn.kehoach.extractor.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.corpus.plan.Task;
import vn.kehoach.extractor.deadline.DeadlineParser;
import vn.kehoach.extractor.deadline.TimeFrame;
import vn.kehoach.extractor.outline.OutlineNode;
import vn.kehoach.extractor.outline.PlanText;
import vn.kehoach.extractor.outline.SectionNode;
import vn.kehoach.extractor.outline.TextNode;

/** Every unit of a section on tasks that is no assignment. */
public final class TaskExtractor {

  private static final String BY = "rule:task.section";

  private final DeadlineParser deadlines;
  private final LabelLines labels = LabelLines.except("label.work");

  public TaskExtractor(DeadlineParser deadlines) {
    this.deadlines = deadlines;
  }

  /** The tasks, in document order. */
  public List<Task> extract(PlanText plan, List<Assignment> assignments, TimeFrame frame) {
    NavigableMap<Integer, Integer> assigned = new TreeMap<>();
    assignments.forEach(a -> assigned.merge(a.evidence().begin(), a.evidence().end(), Math::max));
    List<Task> tasks = new ArrayList<>();
    for (OutlineNode node : plan.outline().sections()) {
      collect(plan, node, "", assigned, frame, tasks);
    }
    return tasks;
  }

  private void collect(
      PlanText plan,
      OutlineNode node,
      String path,
      NavigableMap<Integer, Integer> assigned,
      TimeFrame frame,
      List<Task> tasks) {
    if (node instanceof SectionNode section) {
      for (OutlineNode child : section.children()) {
        collect(plan, child, section.path(), assigned, frame, tasks);
      }
    } else if (node instanceof TextNode leaf
        && leaf.role() == SectionRole.TASK
        && !labels.isOne(plan.words(leaf.words()))) {
      for (Span unit : plan.units().of(plan.text(), leaf)) {
        if (!isAssigned(unit, assigned) && Remarks.tellsSomething(plan.words(unit))) {
          tasks.add(
              new Task(
                  "K" + (tasks.size() + 1),
                  plan.words(unit),
                  deadlines.deadline(plan.text(), unit, frame).orElse(null),
                  plan.evidence(unit, path, leaf.page(), BY, 0.8)));
        }
      }
    }
  }

  /** Whether a piece of work that is given to somebody shares words with a unit. */
  private static boolean isAssigned(Span unit, NavigableMap<Integer, Integer> assigned) {
    Map.Entry<Integer, Integer> before = assigned.lowerEntry(unit.end());
    return before != null && before.getValue() > unit.begin();
  }
}
