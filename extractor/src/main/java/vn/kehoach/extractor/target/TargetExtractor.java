package vn.kehoach.extractor.target;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Measure;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.corpus.plan.Target;
import vn.kehoach.extractor.deadline.DeadlineParser;
import vn.kehoach.extractor.deadline.TimeFrame;
import vn.kehoach.extractor.language.PhraseSet;
import vn.kehoach.extractor.language.Words;
import vn.kehoach.extractor.outline.OutlineNode;
import vn.kehoach.extractor.outline.PlanText;
import vn.kehoach.extractor.outline.SectionNode;
import vn.kehoach.extractor.outline.TableNode;
import vn.kehoach.extractor.outline.TextNode;
import vn.kehoach.extractor.outline.Units;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * Targets: every unit of a section on targets, units with a quantity among objectives, rows of a
 * targets table, and commitments that a task states as such ({@code phấn đấu …}).
 */
public final class TargetExtractor {

  private static final String BY_SECTION = "rule:target.section";

  private final QuantityParser quantities;
  private final DeadlineParser deadlines;
  private final Commitments commitments;
  private final TargetTables tables;
  private final PhraseSet verbs;
  private final RuleSet rules = RuleSet.load("target");

  public TargetExtractor(
      QuantityParser quantities,
      DeadlineParser deadlines,
      Commitments commitments,
      PhraseSet verbs) {
    this.quantities = quantities;
    this.deadlines = deadlines;
    this.commitments = commitments;
    this.tables = new TargetTables(quantities);
    this.verbs = verbs;
  }

  /** The targets, in document order. */
  public List<Target> extract(PlanText plan, Words words, TimeFrame frame) {
    Run run = new Run(plan, words, frame, new TargetCutter(plan.units(), quantities, verbs));
    for (OutlineNode node : plan.outline().sections()) {
      run.collect(node, ObjectiveScope.UNSPECIFIED, "", frame);
    }
    return run.targets;
  }

  private final class Run {

    private final PlanText plan;
    private final Words words;
    private final TimeFrame documentFrame;
    private final TargetCutter cutter;
    private final List<Target> targets = new ArrayList<>();

    Run(PlanText plan, Words words, TimeFrame documentFrame, TargetCutter cutter) {
      this.plan = plan;
      this.words = words;
      this.documentFrame = documentFrame;
      this.cutter = cutter;
    }

    void collect(OutlineNode node, ObjectiveScope scope, String path, TimeFrame frame) {
      switch (node) {
        case SectionNode section ->
            section
                .children()
                .forEach(child -> collect(child, section.scope(), section.path(), frame));
        case TextNode leaf -> collectLeaf(leaf, scope, path, frame);
        case TableNode table -> {
          boolean goals =
              table.role() == SectionRole.TARGET || table.role() == SectionRole.OBJECTIVE;
          if (goals || table.role() == SectionRole.TASK) {
            (goals
                    ? tables.rows(plan.text(), table.table())
                    : tables.rowsOfTargetsTable(plan.text(), table.table()))
                .forEach(row ->
                    add(row.text(), row.measures(), path, table.page(), "rule:target.table"));
          }
        }
      }
    }

    private void collectLeaf(TextNode leaf, ObjectiveScope scope, String path, TimeFrame frame) {
      String text = plan.text();
      for (Span unit : plan.units().of(text, leaf)) {
        switch (leaf.role()) {
          case TARGET -> cutAndAdd(unit, path, leaf.page(), BY_SECTION, frame);
          case OBJECTIVE -> {
            if (commitments.isTargetAmongObjectives(text, unit, scope)) {
              cutAndAdd(unit, path, leaf.page(), BY_SECTION, frame);
            }
          }
          case TASK, ASSIGNMENT, FUNDING -> addStated(unit, path, leaf.page(), frame);
          default -> {
            // No other section commits to anything.
          }
        }
      }
    }

    private void cutAndAdd(Span unit, String path, int page, String by, TimeFrame frame) {
      for (Span target : cutter.cut(plan.text(), unit, words)) {
        add(
            target,
            quantities.measures(plan.text(), target, QuantityContext.of(frame)),
            path,
            page,
            by);
      }
    }

    /** A task makes a target only where it says so itself. */
    private void addStated(Span unit, String path, int page, TimeFrame frame) {
      String text = plan.text();
      if (rules.first(text, unit).isEmpty() || !quantities.containsQuantity(text, unit)) {
        return;
      }
      for (Span piece : cutter.cut(text, unit, words)) {
        rules
            .first(text, piece)
            .filter(match -> quantities.containsQuantity(text, piece))
            .ifPresent(match ->
                add(
                    piece,
                    quantities.measures(text, piece, QuantityContext.of(frame)),
                    path,
                    page,
                    "rule:" + match.rule().id()));
      }
    }

    private void add(Span target, List<Measure> measures, String path, int page, String by) {
      Span bare = Units.bare(plan.text(), target);
      targets.add(
          new Target(
              "T" + (targets.size() + 1),
              plan.words(bare),
              deadlines.deadline(plan.text(), bare, documentFrame).orElse(null),
              plan.evidence(bare, path, page, by, by.equals(BY_SECTION) ? 0.95 : 0.8),
              measures));
    }
  }
}
