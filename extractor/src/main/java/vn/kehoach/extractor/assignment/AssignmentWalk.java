package vn.kehoach.extractor.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.outline.OutlineNode;
import vn.kehoach.extractor.outline.PlanText;
import vn.kehoach.extractor.outline.SectionNode;
import vn.kehoach.extractor.outline.TableNode;
import vn.kehoach.extractor.outline.TextNode;
import vn.kehoach.extractor.outline.Units;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/** One walk over one outline, from the top down, that collects pieces of work. */
final class AssignmentWalk {

  /** A heading shorter than this names a subject, not a piece of work. */
  private static final int SHORTEST_WORK = 25;

  private final PlanText plan;
  private final String text;
  private final AgencyReader agencies;
  private final RuleSet rules;
  private final Subjects subjects;
  private final GoverningLines governingLines;
  private final ProseAllocations allocations;
  private final LabelLine.Parser labels;
  private final AssignmentTables tables;
  private final List<Work> works = new ArrayList<>();

  /** Bodies of the sentence before, which a sentence without a subject goes on with. */
  private List<AgencyMention> before = List.of();

  /** Columns of the table before: headings between two tables do not end what they say. */
  private AssignmentTables.Columns tableColumns = AssignmentTables.Columns.NONE;

  AssignmentWalk(
      PlanText plan,
      AgencyReader agencies,
      RuleSet rules,
      LabelLine.Parser labels,
      AssignmentTables tables) {
    this.plan = plan;
    this.text = plan.text();
    this.agencies = agencies;
    this.rules = rules;
    this.subjects = new Subjects(rules);
    this.governingLines = new GoverningLines(text, agencies, rules, subjects);
    this.allocations = new ProseAllocations(text, agencies, rules, subjects, labels);
    this.labels = labels;
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
    before = List.of();
    Optional<LabelGroup> aboutHeading = Optional.empty();
    int firstWork = works.size();
    List<OutlineNode> above = new ArrayList<>();
    for (int i = 0; i < children.size(); i++) {
      OutlineNode child = withoutWorkLabel(children.get(i));
      if (label(child).isPresent()) {
        List<TextNode> lines = new ArrayList<>();
        for (; i < children.size() && label(children.get(i)).isPresent(); i++) {
          lines.add((TextNode) children.get(i));
        }
        i--;
        LabelGroup group = group(lines);
        List<TextNode> governed = leaves(above);
        govern(group, governed, lines, path, firstWork, heading, onlyLabels);
        aboutHeading = governed.isEmpty() ? Optional.of(group) : aboutHeading;
        above.clear();
        firstWork = works.size();
      } else {
        Optional<LabelGroup> group = walkNode(child, path, governing);
        List<TextNode> governed = group.isPresent() ? governedBeside(child, above) : List.of();
        if (group.isPresent() && !governed.isEmpty()) {
          governLeaves(group.get(), governed, path, firstWork);
          above.clear();
          firstWork = works.size();
        } else {
          above.add(child);
        }
      }
    }
    return aboutHeading.filter(group -> !group.doers().isEmpty());
  }

  /** {@code Nội dung: …} in front of the work is no part of it. */
  private OutlineNode withoutWorkLabel(OutlineNode node) {
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

  /**
   * What labels inside a section say about the work before the section: all of it where the section
   * is but a heading for labels ({@code b) Cơ quan thực hiện:}), the items beside it where the last
   * of them introduces the labels ({@code a) …; b) …, cụ thể:}).
   */
  private List<TextNode> governedBeside(OutlineNode child, List<OutlineNode> above) {
    if (!(child instanceof SectionNode section)) {
      return List.of();
    }
    if (isLabelHeading(section)) {
      return leaves(above);
    }
    List<OutlineNode> items = above.stream().filter(TextNode.class::isInstance).toList();
    return section.introduces() && items.size() == above.size() ? leaves(items) : List.of();
  }

  private boolean isLabelHeading(SectionNode section) {
    String words = plan.words(section.words()) + ":";
    return words.length() < 60
        && labels.parse(words, new Span(0, words.length())).map(LabelLine::namesDoer).orElse(false);
  }

  private Optional<LabelLine> label(OutlineNode node) {
    return node instanceof TextNode leaf && givesWork(leaf.role())
        ? labels.parse(text, leaf.words())
        : Optional.empty();
  }

  private LabelGroup group(List<TextNode> lines) {
    List<LabelLine> parsed = lines.stream().flatMap(line -> label(line).stream()).toList();
    return LabelGroup.of(text, parsed, agencies);
  }

  /** The pieces of work in what stands above a group of labels. */
  private List<TextNode> leaves(List<OutlineNode> above) {
    return above.stream()
        .flatMap(OutlineNode::andBelow)
        .filter(TextNode.class::isInstance)
        .map(TextNode.class::cast)
        .filter(leaf -> label(leaf).isEmpty())
        .toList();
  }

  /** Labels govern the pieces of work above them, back to the labels before. */
  private void govern(
      LabelGroup group,
      List<TextNode> governed,
      List<TextNode> lines,
      String path,
      int firstWork,
      Optional<Span> heading,
      boolean onlyLabels) {
    if (!group.namesBodies()) {
      works.subList(firstWork, works.size()).replaceAll(group::completing);
    } else if (!governed.isEmpty() && group.doers().isEmpty()) {
      works.subList(firstWork, works.size()).replaceAll(group::completing);
    } else if (!governed.isEmpty()) {
      governLeaves(group, governed, path, firstWork);
    } else if (heading.isPresent() && !group.doers().isEmpty()) {
      works.add(group.work(withoutTail(heading.get()), path, lines.getFirst().page()));
    } else if (!onlyLabels) {
      lines.stream()
          .filter(line -> label(line).map(LabelLine::namesBodies).orElse(false))
          .findFirst()
          .ifPresent(line ->
              works.add(group.workOfLine(Units.bare(text, line.words()), path, line.page())));
    }
  }

  private void governLeaves(LabelGroup group, List<TextNode> governed, String path, int firstWork) {
    works
        .subList(firstWork, works.size())
        .removeIf(work -> governed.stream().anyMatch(leaf -> leaf.words().overlaps(work.span())));
    for (TextNode leaf : governed) {
      for (Span unit : plan.units().of(text, leaf)) {
        works.add(group.work(withoutTail(unit), path, leaf.page()));
      }
    }
  }

  /** {@code …, cụ thể:} at the end announces the labels and is no part of the work. */
  private Span withoutTail(Span unit) {
    return rules
        .rule("assignment.tail")
        .find(text, new Span(Math.max(unit.begin(), unit.end() - 30), unit.end()))
        .map(match -> Units.bare(text, new Span(unit.begin(), match.span().begin())))
        .orElse(unit);
  }

  private Optional<LabelGroup> walkNode(OutlineNode node, String path, Governing governing) {
    switch (node) {
      case SectionNode section -> {
        return walkSection(section, governing);
      }
      case TextNode leaf -> {
        if (givesWork(leaf.role())) {
          walkLeaf(leaf, path, governing);
        }
      }
      case TableNode table -> {
        if (givesWork(table.role())) {
          AssignmentTables.Result read = tables.read(plan, table, path, agencies, tableColumns);
          works.addAll(read.works());
          tableColumns = read.columns();
        }
      }
    }
    return Optional.empty();
  }

  private static boolean givesWork(SectionRole role) {
    return switch (role) {
      case TASK, ASSIGNMENT, FUNDING, REPORTING -> true;
      default -> false;
    };
  }

  private Optional<LabelGroup> walkSection(SectionNode section, Governing outer) {
    boolean tellsCircumstances =
        rules.rule("assignment.circumstances").findAtStart(text, section.words()).isPresent();
    if (tellsCircumstances && section.role() == SectionRole.TASK) {
      return Optional.empty();
    }
    List<AgencyMention> outerBefore = before;
    Governing own =
        givesWork(section.role()) ? governingLines.below(section, outer) : Governing.NOBODY;
    boolean onlyLabels = isLabelHeading(section);
    Optional<Span> heading =
        Optional.of(section.words())
            .filter(words -> words.length() >= SHORTEST_WORK && !onlyLabels);
    Optional<LabelGroup> group =
        walkChildren(section.children(), section.path(), own, heading, onlyLabels);
    before = outerBefore;
    return group;
  }

  private void walkLeaf(TextNode leaf, String path, Governing governing) {
    boolean assigns = leaf.role() == SectionRole.ASSIGNMENT || governing.assigns();
    Optional<GoverningLines.RunIn> runIn = governingLines.runIn(leaf.words(), assigns);
    if (runIn.isPresent()) {
      TextNode rest =
          new TextNode(
              leaf.label(),
              leaf.span(),
              runIn.get().work(),
              leaf.whole(),
              leaf.role(),
              leaf.page());
      for (Span unit : plan.units().of(text, rest)) {
        add(unit, path, leaf.page(), runIn.get().agencies(), null, null, "rule:assignment.heading");
      }
      before = runIn.get().agencies();
      return;
    }
    if (announces(leaf)) {
      subjects
          .of(text, Units.bare(text, leaf.words()), agencies)
          .ifPresent(subject -> before = subject.agencies());
      return;
    }
    for (Span unit : plan.units().of(text, leaf)) {
      boolean formula =
          rules.rule("assignment.formula").findAtStart(text, unit).isPresent()
              || asksEverybody(unit, leaf);
      if (!formula) {
        walkUnit(unit, leaf, path, governing, assigns);
      }
    }
  }

  /** A last paragraph that asks everybody to carry out the plan gives no work. */
  private boolean asksEverybody(Span unit, TextNode leaf) {
    return leaf.label().isEmpty()
        && subjects
            .of(text, unit, agencies)
            .filter(subject -> subject.act() == Subjects.Act.REQUESTED)
            .filter(subject -> subject.agencies().stream().allMatch(body -> body.id() == null))
            .isPresent();
  }

  /** A leaf that ends in a colon introduces its siblings, wherever their numbers put them. */
  private boolean announces(TextNode leaf) {
    return !leaf.words().isEmpty() && text.charAt(leaf.words().end() - 1) == ':';
  }

  private void walkUnit(
      Span whole, TextNode leaf, String path, Governing governing, boolean assigns) {
    Span unit = withoutOpening(whole);
    Optional<Subjects.Subject> subject =
        subjects
            .of(text, unit, agencies)
            .or(() ->
                assigns && governing.isNobody()
                    ? subjects.afterPreamble(text, unit, agencies)
                    : Optional.empty());
    if (governing.itemsNamePartners() && subject.isPresent()) {
      addPartners(unit, path, leaf.page(), governing, subject.get().agencies());
      return;
    }
    boolean ownSubject =
        subject
            .filter(s ->
                governing.isNobody()
                    ? assigns || s.act() != Subjects.Act.NONE || charges(unit, s)
                    : s.act() != Subjects.Act.REQUESTED)
            .isPresent();
    if (ownSubject) {
      List<AgencyMention> named = subject.orElseThrow().agencies();
      add(unit, path, leaf.page(), named, null, governing.context(), "rule:assignment.subject");
      before = named;
    } else if (!governing.isNobody()) {
      add(
          withoutTime(whole, unit),
          path,
          leaf.page(),
          governing.agencies(),
          governing.leading() ? AssignmentRole.LEAD : null,
          governing.context(),
          "rule:assignment.heading");
    } else if (assigns && !before.isEmpty() && agencies.predicateAt(unit.begin(), unit.end())) {
      add(whole, path, leaf.page(), before, null, null, "rule:assignment.elided");
    } else {
      allocations.of(whole, leaf, path).ifPresent(works::add);
    }
  }

  /** A time in front of the work is taken off, another label belongs to it. */
  private Span withoutTime(Span whole, Span unit) {
    return rules.rule("assignment.when").findAtStart(text, whole).isPresent() ? unit : whole;
  }

  private void addPartners(
      Span unit, String path, int page, Governing governing, List<AgencyMention> partners) {
    works.add(
        new Work(
            unit,
            path,
            page,
            governing.agencies(),
            partners,
            AssignmentRole.LEAD,
            governing.context(),
            null,
            null,
            "rule:assignment.heading"));
  }

  /** {@code Các đơn vị … có trách nhiệm lập dự toán}: an allocation wherever it stands. */
  private boolean charges(Span unit, Subjects.Subject subject) {
    Span clause = new Span(subject.predicate(), Math.min(unit.end(), subject.predicate() + 160));
    return rules
        .rule("assignment.charge")
        .find(text, clause)
        .filter(match -> !new Span(clause.begin(), match.span().begin()).of(text).contains(";"))
        .isPresent();
  }

  /** {@code Tiêu chuẩn, đo lường: UBND huyện chủ động …}: a label before the subject is context. */
  private Span withoutOpening(Span unit) {
    Optional<RuleMatch> when = rules.rule("assignment.when").findAtStart(text, unit);
    if (when.isPresent()) {
      return new Span(when.get().span().end(), unit.end());
    }
    int limit = Math.min(unit.end(), unit.begin() + 80);
    for (int i = unit.begin(); i < limit; i++) {
      if (text.charAt(i) == ':') {
        Span rest = new Span(i + 1, unit.end()).trimmed(text);
        boolean subjectFollows =
            !rest.isEmpty()
                && agencies
                    .phraseAt(rest)
                    .filter(phrase -> phrase.span().end() < rest.end())
                    .isPresent();
        return subjectFollows ? rest : unit;
      }
    }
    return unit;
  }

  private void add(
      Span unit,
      String path,
      int page,
      List<AgencyMention> named,
      @Nullable AssignmentRole role,
      @Nullable Span context,
      String by) {
    works.add(new Work(unit, path, page, named, List.of(), role, context, null, null, by));
  }
}
