package vn.kehoach.extractor.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Measure;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.corpus.plan.Target;
import vn.kehoach.extractor.deadline.DeadlineParser;
import vn.kehoach.extractor.deadline.HeadingDeadlines;
import vn.kehoach.extractor.deadline.TimeFrame;
import vn.kehoach.extractor.language.PhraseSet;
import vn.kehoach.extractor.language.Words;
import vn.kehoach.extractor.outline.OutlineNode;
import vn.kehoach.extractor.outline.PlanText;
import vn.kehoach.extractor.outline.SectionNode;
import vn.kehoach.extractor.outline.TableNode;
import vn.kehoach.extractor.outline.TextNode;
import vn.kehoach.extractor.outline.Units;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * Targets: every unit of a section on targets, units with a quantity among objectives, rows of a
 * targets table, and commitments that a task states as such ({@code phấn đấu …}).
 */
public final class TargetExtractor {

  private static final String BY_SECTION = "rule:target.section";

  private final QuantityParser quantities;
  private final DeadlineParser deadlines;
  private final HeadingDeadlines headings;
  private final ContextDeadlines contexts;
  private final Commitments commitments;
  private final Statements statements;
  private final TargetTables tables;
  private final PhraseSet verbs;
  private final Rule shares;

  public TargetExtractor(
      QuantityParser quantities,
      DeadlineParser deadlines,
      Commitments commitments,
      PhraseSet verbs) {
    RuleSet context = RuleSet.load("target-context");
    this.quantities = quantities;
    this.deadlines = deadlines;
    this.headings = new HeadingDeadlines(deadlines);
    this.contexts = new ContextDeadlines(deadlines, context);
    this.commitments = commitments;
    this.statements = new Statements(quantities, verbs, RuleSet.load("target"), context);
    this.tables = new TargetTables(quantities);
    this.verbs = verbs;
    this.shares = context.rule("target.context.shares");
  }

  /** The targets, in document order. */
  public List<Target> extract(PlanText plan, Words words, TimeFrame frame) {
    Run run =
        new Run(plan, words, frame, new TargetCutter(plan.units(), quantities, verbs, shares));
    for (OutlineNode node : plan.outline().sections()) {
      run.collect(node, ObjectiveScope.UNSPECIFIED, "", null);
    }
    return run.targets;
  }

  private final class Run {

    private final PlanText plan;
    private final Words words;
    private final TimeFrame frame;
    private final TargetCutter cutter;
    private final List<Target> targets = new ArrayList<>();

    Run(PlanText plan, Words words, TimeFrame frame, TargetCutter cutter) {
      this.plan = plan;
      this.words = words;
      this.frame = frame;
      this.cutter = cutter;
    }

    void collect(OutlineNode node, ObjectiveScope scope, String path, @Nullable String due) {
      switch (node) {
        case SectionNode section -> {
          @Nullable String below = headings.of(plan.text(), section.words(), frame, due);
          section
              .children()
              .forEach(child -> collect(child, section.scope(), section.path(), below));
        }
        case TextNode leaf -> collectLeaf(leaf, scope, path, due);
        case TableNode table -> collectTable(table, path, due);
      }
    }

    private void collectTable(TableNode table, String path, @Nullable String due) {
      QuantityContext context = QuantityContext.of(frame).withDeadline(due);
      boolean goals = table.role() == SectionRole.TARGET || table.role() == SectionRole.OBJECTIVE;
      List<TargetTables.Row> rows =
          goals
              ? tables.rows(plan.text(), table.table(), context)
              : table.role() == SectionRole.TASK
                  ? tables.rowsOfTargetsTable(plan.text(), table.table(), context)
                  : List.of();
      rows.stream()
          .filter(row -> !statements.isNote(plan.text(), row.text()))
          .forEach(
              row -> add(row.text(), row.measures(), due, path, table.page(), "rule:target.table"));
    }

    private void collectLeaf(
        TextNode leaf, ObjectiveScope scope, String path, @Nullable String due) {
      String text = plan.text();
      for (Span unit : plan.units().of(text, leaf)) {
        switch (leaf.role()) {
          case TARGET -> {
            if (!statements.isNote(text, unit)) {
              cutAndAdd(unit, path, leaf.page(), due);
            }
          }
          case OBJECTIVE -> {
            if (commitments.isTargetAmongObjectives(text, unit, scope)) {
              cutAndAdd(unit, path, leaf.page(), due);
            }
          }
          case REQUIREMENT -> {
            if (statements.demandsShare(text, unit)) {
              cutAndAdd(unit, path, leaf.page(), due);
            } else {
              addStated(unit, path, leaf.page(), due);
            }
          }
          case TASK, ASSIGNMENT, FUNDING, REPORTING -> addStated(unit, path, leaf.page(), due);
          default -> {
            // No other section commits to anything.
          }
        }
      }
    }

    private void cutAndAdd(Span unit, String path, int page, @Nullable String due) {
      List<Span> pieces = cutter.cut(plan.text(), unit, words);
      List<@Nullable String> dates = contexts.ofPieces(plan.text(), unit, pieces, frame, due);
      for (int i = 0; i < pieces.size(); i++) {
        add(pieces.get(i), dates.get(i), path, page, BY_SECTION);
      }
    }

    /** A task makes a target only where it says so itself. */
    private void addStated(Span unit, String path, int page, @Nullable String due) {
      if (!statements.mayState(plan.text(), unit)) {
        return;
      }
      List<Span> pieces = cutter.cut(plan.text(), unit, words);
      List<@Nullable String> dates = contexts.ofPieces(plan.text(), unit, pieces, frame, due);
      List<Optional<String>> rules = statements.rules(plan.text(), pieces, words, frame);
      for (int i = 0; i < pieces.size(); i++) {
        if (rules.get(i).isPresent()) {
          add(pieces.get(i), dates.get(i), path, page, "rule:" + rules.get(i).get());
        }
      }
    }

    private void add(Span piece, @Nullable String due, String path, int page, String by) {
      QuantityContext context = QuantityContext.of(frame).withDeadline(due);
      add(piece, quantities.measures(plan.text(), piece, context), due, path, page, by);
    }

    private void add(
        Span target,
        List<Measure> measures,
        @Nullable String due,
        String path,
        int page,
        String by) {
      Span bare = Units.bare(plan.text(), target);
      targets.add(
          new Target(
              "T" + (targets.size() + 1),
              plan.words(bare),
              deadlines.deadline(plan.text(), bare, frame).orElse(due),
              plan.evidence(bare, path, page, by, by.equals(BY_SECTION) ? 0.95 : 0.8),
              measures));
    }
  }
}
