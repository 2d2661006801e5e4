package vn.kehoach.extractor.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.outline.OutlineNode;
import vn.kehoach.extractor.outline.PlanText;
import vn.kehoach.extractor.outline.SectionNode;
import vn.kehoach.extractor.outline.TableNode;
import vn.kehoach.extractor.outline.TextNode;
import vn.kehoach.extractor.rule.RuleSet;

/** One walk over one outline, from the top down, that collects pieces of work. */
final class AssignmentWalk {

  private final PlanText plan;
  private final String text;
  private final AgencyReader agencies;
  private final RuleSet rules;
  private final GoverningLines governingLines;
  private final LabelledWork labelled;
  private final LeafReader leaves;
  private final AllocationLists allocationLists;
  private final AssignmentTables tables;
  private final List<Work> works = new ArrayList<>();

  /** Columns of the table before: headings between two tables do not end what they say. */
  private AssignmentTables.Columns tableColumns = AssignmentTables.Columns.NONE;

  AssignmentWalk(
      PlanText plan,
      AgencyReader agencies,
      Subjects subjects,
      RuleSet rules,
      LabelLine.Parser labels,
      AssignmentTables tables) {
    this.plan = plan;
    this.text = plan.text();
    this.agencies = agencies;
    this.rules = rules;
    this.governingLines = new GoverningLines(text, agencies, rules, subjects);
    this.labelled = new LabelledWork(plan, agencies, rules, labels, works);
    this.leaves = new LeafReader(plan, agencies, rules, subjects, governingLines, labels, works);
    this.allocationLists = new AllocationLists(agencies, subjects, governingLines);
    this.tables = tables;
  }

  /**
   * Walks the whole outline.
   *
   * @param charged bodies that the opening of the paper charges with everything, mostly none
   */
  List<Work> walk(List<AgencyMention> charged) {
    walkChildren(
        plan.outline().sections(), "", Governing.by(charged, false), Optional.empty(), false);
    return works;
  }

  /**
   * Walks what stands under one heading.
   *
   * @param heading the heading, as long as it could be a piece of work itself
   * @param onlyLabels whether the heading itself is a label, so that the lines are about what
   *     stands before it
   * @return what labels directly below the heading say, with nothing else above them
   */
  private Optional<LabelGroup> walkChildren(
      List<OutlineNode> children,
      String path,
      Governing governing,
      Optional<Span> heading,
      boolean onlyLabels) {
    Optional<LabelGroup> aboutHeading = Optional.empty();
    boolean labelsBefore = false;
    int firstWork = works.size();
    List<OutlineNode> above = new ArrayList<>();
    Governing current = governing;
    boolean allocations = governing.isNobody() && allocationLists.areOne(children);
    for (int i = 0; i < children.size(); i++) {
      OutlineNode child = labelled.withoutWorkLabel(children.get(i));
      if (labelled.label(child).isPresent()) {
        List<OutlineNode> lines = labelLines(children, i);
        i += lines.size() - 1;
        LabelGroup group = labelled.group(lines);
        List<TextNode> governed = labelled.leaves(above);
        boolean nothingElse =
            governed.isEmpty() && (heading.isEmpty() || group.doers().isEmpty()) && !onlyLabels;
        List<TextNode> announced =
            governed.isEmpty() && i + 1 < children.size()
                ? labelled.contents(group, children.get(i + 1))
                : List.of();
        if (announced.isEmpty()) {
          if (nothingElse && group.namesBodies()) {
            labelled.takeAlone(group, lines, path);
          }
          labelled.govern(group, governed, lines, path, firstWork, heading);
          aboutHeading = governed.isEmpty() ? Optional.of(group) : aboutHeading;
        } else {
          labelled.governLeaves(group, announced, path, firstWork);
          i++;
        }
        labelsBefore = true;
        above.clear();
        firstWork = works.size();
      } else {
        Optional<Governing> headed = governingLines.lostHeading(child, governing);
        if (headed.isPresent()) {
          current = headed.get();
          continue;
        }
        Governing own = governingLines.isCommand(child) ? governing : current;
        if (allocations && child instanceof TextNode leaf && allocationLists.beginsWithBody(leaf)) {
          own = Governing.by(List.of(), true);
        }
        Optional<LabelGroup> group = walkNode(child, path, own);
        boolean onlyHere = !labelsBefore && i == children.size() - 1;
        List<TextNode> governed =
            group.isPresent() ? labelled.governedBeside(child, above, onlyHere) : List.of();
        if (group.isPresent() && !governed.isEmpty()) {
          labelled.governLeaves(group.get(), governed, path, firstWork);
        }
        labelsBefore |= child.andBelow().anyMatch(node -> labelled.label(node).isPresent());
        if (governed.isEmpty()) {
          above.add(child);
        } else {
          above.clear();
          firstWork = works.size();
        }
      }
    }
    return aboutHeading.filter(group -> !group.doers().isEmpty());
  }

  /** The label lines that stand one after the other from an index on. */
  private List<OutlineNode> labelLines(List<OutlineNode> children, int from) {
    return children.subList(from, children.size()).stream()
        .takeWhile(node -> labelled.label(node).isPresent())
        .toList();
  }

  private Optional<LabelGroup> walkNode(OutlineNode node, String path, Governing governing) {
    switch (node) {
      case SectionNode section -> {
        return walkSection(section, governing);
      }
      case TextNode leaf -> {
        if (LabelledWork.givesWork(leaf.role())) {
          leaves.read(leaf, path, governing);
        } else if (leaf.role() == SectionRole.CLOSING) {
          leaves.readLastWord(leaf, path);
        }
      }
      case TableNode table -> {
        if (LabelledWork.givesWork(table.role())) {
          AssignmentTables.Result read = tables.read(plan, table, path, agencies, tableColumns);
          works.addAll(read.works());
          tableColumns = read.columns();
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LabelGroup> walkSection(SectionNode section, Governing outer) {
    boolean tellsCircumstances =
        rules.rule("assignment.circumstances").findAtStart(text, section.words()).isPresent();
    if (tellsCircumstances && section.role() == SectionRole.TASK) {
      // "Thời gian: ngày 05/6" over the table of a programme: its rows say who does what.
      section
          .andBelow()
          .filter(TableNode.class::isInstance)
          .forEach(table -> walkNode(table, section.path(), Governing.NOBODY));
      return Optional.empty();
    }
    List<AgencyMention> outerBefore = leaves.before();
    // A report's runs have no headings: a caption between two of them parts no work from its body.
    boolean run = section.words().isEmpty();
    if (!run) {
      leaves.goOnWith(List.of());
    }
    Governing own =
        LabelledWork.givesWork(section.role())
            ? governingLines.below(section, outer)
            : Governing.NOBODY;
    Optional<LabelGroup> group =
        walkChildren(
            section.children(),
            section.path(),
            own,
            labelled.workOf(section),
            labelled.isLabelHeading(section));
    boolean goesOn =
        section.role() == SectionRole.ASSIGNMENT || section.role() == SectionRole.BOILERPLATE;
    leaves.goOnWith(!run ? outerBefore : goesOn ? leaves.before() : List.of());
    return group;
  }
}
