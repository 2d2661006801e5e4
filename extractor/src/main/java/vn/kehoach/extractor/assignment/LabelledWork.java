package vn.kehoach.extractor.assignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.outline.OutlineNode;
import vn.kehoach.extractor.outline.PlanText;
import vn.kehoach.extractor.outline.SectionNode;
import vn.kehoach.extractor.outline.TableNode;
import vn.kehoach.extractor.outline.TextNode;
import vn.kehoach.extractor.outline.Units;
import vn.kehoach.extractor.rule.RuleSet;

/** Finds label lines, and gives the work that they govern to whom they name. */
final class LabelledWork {

  /** A heading shorter than this, without a deed, names a subject; UTF-16 code units. */
  private static final int SHORTEST_WORK = 25;

  private final PlanText plan;
  private final String text;
  private final AgencyReader agencies;
  private final RuleSet rules;
  private final LabelLine.Parser labels;
  private final List<Work> works;
  private final LabelHeadings lines;

  /** Label lines that were read already: a leaf is asked at each level above it. */
  private final Map<Span, Optional<LabelLine>> known = new HashMap<>();

  /**
   * Reads one document's labels.
   *
   * @param works gets what the labels govern
   */
  LabelledWork(
      PlanText plan,
      AgencyReader agencies,
      RuleSet rules,
      LabelLine.Parser labels,
      List<Work> works) {
    this.plan = plan;
    this.text = plan.text();
    this.agencies = agencies;
    this.rules = rules;
    this.labels = labels;
    this.works = works;
    this.lines =
        new LabelHeadings(
            text, agencies, labels, rules.rule("assignment.sectionHeading"), this::line);
  }

  /**
   * The label line that a node is; empty where it is none. A heading that is but a label says with
   * the bodies listed below it what a line says after its colon.
   */
  Optional<LabelLine> label(OutlineNode node) {
    if (!givesWork(node.role())) {
      return Optional.empty();
    }
    return switch (node) {
      case TextNode leaf -> line(leaf);
      case SectionNode section -> lines.label(section);
      case TableNode table -> Optional.empty();
    };
  }

  private Optional<LabelLine> line(TextNode leaf) {
    return known.computeIfAbsent(
        leaf.words(), words -> labels.parse(text, words).filter(line -> !tellsWork(line)));
  }

  /** A label in front of a sentence of its own says nothing about what stands above it. */
  private boolean tellsWork(LabelLine line) {
    return line.namesDoer()
        && line.fields().size() == 1
        && Shares.tellsWork(text, line.fields().getFirst().value(), agencies);
  }

  /** Whether sections of that role tell who does what. */
  static boolean givesWork(SectionRole role) {
    return switch (role) {
      case TASK, ASSIGNMENT, FUNDING, REPORTING -> true;
      default -> false;
    };
  }

  /** What is to become true, beside the work for it, is nobody's work itself. */
  private static boolean tellsGoal(SectionRole role) {
    return role == SectionRole.OBJECTIVE || role == SectionRole.TARGET;
  }

  /**
   * The pieces of work that a section announces ({@code Nội dung:}) right below labels that stand
   * in front of them; empty where it announces none, or has labels of its own.
   */
  List<TextNode> contents(LabelGroup group, OutlineNode next) {
    boolean announces =
        next instanceof SectionNode section
            && !group.doers().isEmpty()
            && givesWork(section.role())
            && section.introduces()
            && labels
                .parse(text, new Span(section.words().begin(), section.words().end() + 1))
                .flatMap(LabelLine::work)
                .filter(Span::isEmpty)
                .isPresent()
            && section.children().stream()
                .flatMap(OutlineNode::andBelow)
                .allMatch(node -> label(node).isEmpty());
    return announces ? leaves(List.of(next)) : List.of();
  }

  /** What neighbouring label lines say together. */
  LabelGroup group(List<OutlineNode> lines) {
    List<LabelLine> parsed = lines.stream().flatMap(line -> label(line).stream()).toList();
    return LabelGroup.of(text, parsed, agencies);
  }

  /** {@code Nội dung: …} in front of the work is no part of it. */
  OutlineNode withoutWorkLabel(OutlineNode node) {
    if (!(node instanceof TextNode leaf)) {
      return node;
    }
    return label(leaf)
        .flatMap(LabelLine::work)
        .filter(work -> !work.isEmpty())
        .<OutlineNode>map(work ->
            new TextNode(leaf.label(), leaf.span(), work, leaf.whole(), leaf.role(), leaf.page()))
        .orElse(node);
  }

  /** The heading of a section as a piece of work; empty where it names but a subject. */
  Optional<Span> workOf(SectionNode section) {
    boolean work =
        section.words().length() >= SHORTEST_WORK
            || (!section.words().isEmpty()
                && (agencies.predicateAt(section.words().begin(), section.words().end())
                    || section.children().stream().allMatch(child -> label(child).isPresent())));
    if (!work || isLabelHeading(section)) {
      return Optional.empty();
    }
    return Optional.of(
        labels
            .parse(text, section.words())
            .flatMap(LabelLine::work)
            .filter(words -> !words.isEmpty())
            .orElse(section.words()));
  }

  /** {@code b) Cơ quan thực hiện:} over labels that are about what stands before it. */
  boolean isLabelHeading(SectionNode section) {
    return lines.kindOf(section).map(LabelHeadings::isDoer).orElse(false);
  }

  /** The pieces of work in what stands above a group of labels. */
  List<TextNode> leaves(List<OutlineNode> above) {
    return above.stream()
        .flatMap(OutlineNode::andBelow)
        .filter(TextNode.class::isInstance)
        .map(TextNode.class::cast)
        .filter(leaf -> label(leaf).isEmpty() && !tellsGoal(leaf.role()))
        .toList();
  }

  /**
   * Labels govern the pieces of work above them, back to the labels before.
   *
   * @param governed what stands above them in their section
   * @param firstWork index of the first piece of work since the labels before
   * @param heading the section's heading as a piece of work
   */
  void govern(
      LabelGroup group,
      List<TextNode> governed,
      List<OutlineNode> lines,
      String path,
      int firstWork,
      Optional<Span> heading) {
    boolean doersElsewhere = !governed.isEmpty() && group.doers().isEmpty();
    if (!group.namesBodies() || doersElsewhere) {
      works.subList(firstWork, works.size()).replaceAll(group::completing);
    } else if (!governed.isEmpty()) {
      List<TextNode> deeds = withoutManner(governed);
      boolean manner = deeds.size() < governed.size();
      governLeaves(group, manner ? deeds : governed, path, firstWork);
      heading
          .filter(words -> manner && isWorkItself(words, governed))
          .ifPresent(words -> add(group, words, path, lines.getFirst().page()));
    } else if (heading.isPresent() && !group.doers().isEmpty()) {
      add(group, heading.get(), path, lines.getFirst().page());
    }
  }

  /** A label line that stands alone, under a heading that names but a subject, is the work. */
  void takeAlone(LabelGroup group, List<OutlineNode> lines, String path) {
    lines.stream()
        .filter(TextNode.class::isInstance)
        .filter(line -> label(line).map(LabelLine::namesBodies).orElse(false))
        .findFirst()
        .ifPresent(
            line -> works.add(group.workOfLine(Units.bare(text, line.words()), path, line.page())));
  }

  /**
   * Gives leaves to whom labels name. What was found in them before gives way, unless an item names
   * its own doer at its end: the labels are about the items beside it.
   */
  void governLeaves(LabelGroup group, List<TextNode> governed, String path, int firstWork) {
    List<Work> before = works.subList(firstWork, works.size());
    List<TextNode> open = governed.stream().filter(leaf -> !namesOwnDoer(leaf, before)).toList();
    before.removeIf(work -> open.stream().anyMatch(leaf -> leaf.words().overlaps(work.span())));
    for (TextNode leaf : open) {
      for (Span unit : plan.units().of(text, leaf)) {
        add(group, unit, path, leaf.page());
      }
    }
  }

  private static boolean namesOwnDoer(TextNode leaf, List<Work> works) {
    return works.stream()
        .filter(work -> leaf.words().overlaps(work.span()))
        .anyMatch(work -> work.by().equals("rule:assignment.trailing"));
  }

  private void add(LabelGroup group, Span words, String path, int page) {
    works.add(group.work(withoutTail(Units.bare(text, words)), path, page));
  }

  /** Items that say how something is to be done have a heading that says what. */
  private boolean isWorkItself(Span heading, List<TextNode> items) {
    return items.stream().noneMatch(leaf -> leaf.words().overlaps(heading))
        && agencies.predicateAt(heading.begin(), heading.end());
  }

  /** Without items that only say how the work of their heading is to be done. */
  private List<TextNode> withoutManner(List<TextNode> items) {
    return items.stream()
        .filter(leaf -> rules.rule("assignment.manner").findAtStart(text, leaf.words()).isEmpty())
        .toList();
  }

  /** {@code …, cụ thể:} at the end announces the labels and is no part of the work. */
  private Span withoutTail(Span unit) {
    return rules
        .rule("assignment.tail")
        .find(text, new Span(Math.max(unit.begin(), unit.end() - 30), unit.end()))
        .map(match -> Units.bare(text, new Span(unit.begin(), match.span().begin())))
        .orElse(unit);
  }

  /**
   * What labels inside a section say about the work before the section: all of it where the section
   * is but a heading for labels ({@code b) Cơ quan thực hiện:}); the items beside it where the last
   * of them introduces the labels ({@code a) …; b) …, cụ thể:}), or where only the last of them has
   * any.
   */
  List<TextNode> governedBeside(OutlineNode child, List<OutlineNode> above, boolean onlyLabels) {
    if (!(child instanceof SectionNode section)) {
      return List.of();
    }
    if (isLabelHeading(section)) {
      return leaves(above);
    }
    boolean allItems = above.stream().allMatch(node -> isItem(node));
    boolean wholeList =
        onlyLabels && isItem(section) && above.stream().allMatch(TextNode.class::isInstance);
    return allItems && (section.introduces() || wholeList) ? leaves(above) : List.of();
  }

  private static boolean isItem(OutlineNode node) {
    return switch (node) {
      case TextNode leaf -> !leaf.label().isEmpty();
      case SectionNode section -> !section.label().isEmpty() && holdsOnlyLeaves(section);
      default -> false;
    };
  }

  private static boolean holdsOnlyLeaves(SectionNode section) {
    return Stream.of(section)
        .flatMap(node -> node.children().stream())
        .allMatch(TextNode.class::isInstance);
  }
}
