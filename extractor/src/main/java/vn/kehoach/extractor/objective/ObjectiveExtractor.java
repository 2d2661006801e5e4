package vn.kehoach.extractor.objective;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Objective;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.language.BareText;
import vn.kehoach.extractor.outline.OutlineNode;
import vn.kehoach.extractor.outline.PlanText;
import vn.kehoach.extractor.outline.SectionNode;
import vn.kehoach.extractor.outline.TextNode;
import vn.kehoach.extractor.rule.RuleSet;
import vn.kehoach.extractor.target.Commitments;

/**
 * Every unit of a section on objectives; under {@code Mục tiêu} and {@code Mục tiêu cụ thể} only
 * those that carry no quantity, for the others are targets.
 */
public final class ObjectiveExtractor {

  private static final String BY = "rule:objective.section";

  private final Commitments commitments;
  private final RuleSet rules = RuleSet.load("objective");

  public ObjectiveExtractor(Commitments commitments) {
    this.commitments = commitments;
  }

  /** The objectives, in document order. */
  public List<Objective> extract(PlanText plan) {
    List<Objective> objectives = new ArrayList<>();
    for (OutlineNode node : plan.outline().sections()) {
      collect(plan, node, ObjectiveScope.UNSPECIFIED, "", false, objectives);
    }
    return objectives;
  }

  private void collect(
      PlanText plan,
      OutlineNode node,
      ObjectiveScope scope,
      String path,
      boolean joint,
      List<Objective> objectives) {
    switch (node) {
      case SectionNode section -> {
        boolean below =
            isJoint(plan.words(section.words()))
                || (joint && section.role() == SectionRole.OBJECTIVE);
        for (OutlineNode child : section.children()) {
          boolean subheaded = child instanceof SectionNode named && !named.words().isEmpty();
          collect(plan, child, section.scope(), section.path(), below && !subheaded, objectives);
        }
      }
      case TextNode leaf when leaf.role() == SectionRole.OBJECTIVE -> {
        for (Span unit : plan.units().of(plan.text(), leaf)) {
          if (!commitments.isTargetAmongObjectives(plan.text(), unit, scope)
              && !(joint && isRequirement(plan.text(), unit))
              && !isFormula(plan.text(), unit)) {
            objectives.add(
                new Objective(
                    "O" + (objectives.size() + 1),
                    plan.words(unit),
                    scope,
                    plan.evidence(unit, path, leaf.page(), BY, 0.95)));
          }
        }
      }
      default -> {
        // Tables under an objective are targets, and other sections hold none.
      }
    }
  }

  /** {@code Mục đích, yêu cầu} without headings of its own below: the sense decides. */
  private static boolean isJoint(String heading) {
    String bare = BareText.of(heading);
    return bare.contains("yeu cau") && (bare.contains("muc dich") || bare.contains("muc tieu"));
  }

  private boolean isRequirement(String text, Span unit) {
    return rules.rule("objective.requirement").findAtStart(text, unit).isPresent();
  }

  /** A paragraph that only announces the plan is none of its aims. */
  private boolean isFormula(String text, Span unit) {
    return rules.rule("objective.formula").findAtStart(text, unit).isPresent();
  }
}
