package vn.kehoach.extractor.assignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.outline.PlanText;
import vn.kehoach.extractor.outline.TextNode;
import vn.kehoach.extractor.outline.Units;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/** Reads the work in leaves of running text: whom a heading, a subject or an allocation names. */
final class LeafReader {

  /** A clause after a subject is searched for what charges it so far, in UTF-16 code units. */
  private static final int LONGEST_CHARGE = 160;

  /** A label before the subject is at most so long, in UTF-16 code units. */
  private static final int LONGEST_OPENING = 80;

  private final PlanText plan;
  private final String text;
  private final AgencyReader agencies;
  private final RuleSet rules;
  private final Subjects subjects;
  private final GoverningLines governingLines;
  private final ProseAllocations allocations;
  private final Roles roles;
  private final Formulas formulas;
  private final List<Work> works;

  /** Bodies of the sentence before, which a sentence without a subject goes on with. */
  private List<AgencyMention> before = List.of();

  /** What the last line said that introduced work of theirs. */
  private Governing announced = Governing.NOBODY;

  /**
   * A reader of one document's leaves.
   *
   * @param works gets what is found
   */
  LeafReader(
      PlanText plan,
      AgencyReader agencies,
      RuleSet rules,
      Subjects subjects,
      GoverningLines governingLines,
      LabelLine.Parser labels,
      List<Work> works) {
    this.plan = plan;
    this.text = plan.text();
    this.agencies = agencies;
    this.rules = rules;
    this.subjects = subjects;
    this.governingLines = governingLines;
    this.allocations = new ProseAllocations(text, agencies, rules, subjects, labels);
    this.roles = new Roles(rules);
    this.formulas = new Formulas(text, rules, subjects);
    this.works = works;
  }

  /** The bodies that a sentence without a subject goes on with. */
  List<AgencyMention> before() {
    return before;
  }

  /** Goes on with these bodies: none where a section begins, the outer ones where it ends. */
  void goOnWith(List<AgencyMention> bodies) {
    before = bodies;
  }

  void read(TextNode leaf, String path, Governing governing) {
    boolean assigns = leaf.role() == SectionRole.ASSIGNMENT || governing.assigns();
    Optional<GoverningLines.RunIn> runIn =
        governingLines
            .runIn(leaf.words(), assigns)
            .filter(found -> assigns || tellsDeed(found.work()));
    if (runIn.isPresent()) {
      TextNode rest =
          new TextNode(
              leaf.label(),
              leaf.span(),
              runIn.get().work(),
              leaf.whole() && runIn.get().oneUnit(),
              leaf.role(),
              leaf.page());
      for (Span unit : plan.units().of(text, rest)) {
        Governing own = Governing.by(runIn.get().agencies(), assigns);
        add(unit, path, leaf.page(), own, "rule:assignment.heading");
      }
      before = runIn.get().agencies();
      return;
    }
    if (announces(leaf)) {
      Span line = Units.bare(text, leaf.words());
      subjects
          .of(line)
          .ifPresent(subject -> {
            before = subject.agencies();
            announced = governingLines.introducing(line, before, assigns);
          });
      return;
    }
    for (Span unit : plan.units().of(text, leaf)) {
      boolean deed = !leaf.label().isEmpty() || winsOver(unit, governing);
      if (!formulas.isOne(unit, deed)) {
        walkUnit(unit, leaf, path, governing, assigns);
      } else {
        allocations.inFormula(unit, leaf, path).ifPresent(works::add);
      }
    }
  }

  /** What a closing paragraph gives to one body is work, though the rest of it is none. */
  void readLastWord(TextNode leaf, String path) {
    for (Span unit : plan.units().of(text, leaf)) {
      allocations.inFormula(unit, leaf, path).ifPresent(works::add);
    }
  }

  /** {@code Vận động các tổ chức …} below a body's heading is its deed, and no last word to all. */
  private boolean winsOver(Span unit, Governing governing) {
    return !governing.isNobody()
        && rules.rule("assignment.winOver").findAtStart(text, unit).isPresent();
  }

  /** {@code Sở Y tế: 20 cây}, outside sections on who does what, gives nothing to do. */
  private boolean tellsDeed(Span work) {
    return agencies.predicateAt(work.begin(), work.end())
        || work.of(text).split("\\s+", 6).length > 4;
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
            .of(unit)
            .or(() ->
                assigns && governing.isNobody() ? subjects.afterPreamble(unit) : Optional.empty());
    if (governing.itemsNamePartners() && subject.isPresent()) {
      addPartners(unit, path, leaf.page(), governing, subject.get().agencies());
      return;
    }
    boolean ownSubject =
        subject
            .filter(s -> governing.isNobody() || !isEach(unit))
            .filter(s ->
                governing.isNobody()
                    ? assigns || s.act() != Subjects.Act.NONE || charges(unit, s) || leads(unit, s)
                    : !governingLines.leadsOthers(unit, governing)
                        && (s.act() != Subjects.Act.REQUESTED || isOneOf(governing, s)))
            .isPresent();
    if (ownSubject) {
      Set<Integer> helpers =
          roles.collaborators(text, unit, agencies).stream()
              .map(AgencyMention::begin)
              .collect(Collectors.toSet());
      List<AgencyMention> named = subjects.withLater(unit, subject.orElseThrow(), helpers);
      add(unit, path, leaf.page(), only(named, governing), "rule:assignment.subject");
      before = named;
    } else if (!governing.isNobody()) {
      add(withoutTime(whole, unit), path, leaf.page(), governing, "rule:assignment.heading");
    } else if (assigns && !before.isEmpty() && goesOn(unit)) {
      add(whole, path, leaf.page(), announced(before), "rule:assignment.elided");
    } else {
      allocations.of(whole, leaf, path).ifPresent(works::add);
    }
  }

  /** {@code Mỗi phường cử …}: each of those above. */
  private boolean isEach(Span unit) {
    return rules.rule("assignment.each").findAtStart(text, unit).isPresent();
  }

  /** {@code Các tổ chức khác}: whom a unit below asks for something is one of those meant. */
  private static boolean isOneOf(Governing governing, Subjects.Subject asked) {
    return governing.agencies().stream().allMatch(body -> body.id() == null)
        && asked.agencies().getFirst().id() != null;
  }

  /**
   * A sentence that begins with its deed, or with {@code Đơn vị này}, goes on with the one before.
   */
  private boolean goesOn(Span unit) {
    int deed =
        rules
            .rule("assignment.often")
            .findAtStart(text, unit)
            .map(match -> match.span().end())
            .orElse(unit.begin());
    return agencies.predicateAt(deed, unit.end())
        || rules.rule("assignment.anaphora").findAtStart(text, unit).isPresent();
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
    int end = Math.min(unit.end(), subject.predicate() + LONGEST_CHARGE);
    Span clause = new Span(subject.predicate(), end);
    return rules
        .rule("assignment.charge")
        .find(text, clause)
        .filter(match -> !new Span(clause.begin(), match.span().begin()).of(text).contains(";"))
        .isPresent();
  }

  /** {@code Sở Y tế chủ trì …}: who is named as the lead is given the work wherever it stands. */
  private boolean leads(Span unit, Subjects.Subject subject) {
    AgencyMention body = subject.agencies().getFirst();
    boolean named = body.id() != null || Character.isUpperCase(body.text().charAt(0));
    return named
        && roles.roleOf(text, unit, subject.predicate(), subject.agencies(), agencies)
            == AssignmentRole.LEAD
        && rules.rule("assignment.lead").find(text, unit).isPresent();
  }

  /** {@code Tiêu chuẩn, đo lường: UBND huyện chủ động …}: a label before the subject is context. */
  private Span withoutOpening(Span unit) {
    Optional<RuleMatch> when = rules.rule("assignment.when").findAtStart(text, unit);
    if (when.isPresent()) {
      return new Span(when.get().span().end(), unit.end());
    }
    int limit = Math.min(unit.end(), unit.begin() + LONGEST_OPENING);
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

  /** What a line said that introduced the work of these bodies; nothing but their names else. */
  private Governing announced(List<AgencyMention> bodies) {
    return announced.agencies().equals(bodies) ? announced : Governing.by(bodies, true);
  }

  /** The bodies that a unit names itself, below the same introducing line. */
  private static Governing only(List<AgencyMention> named, Governing below) {
    return new Governing(named, null, false, below.assigns(), below.context());
  }

  private void add(Span unit, String path, int page, Governing governing, String by) {
    works.add(
        new Work(
            unit,
            path,
            page,
            governing.agencies(),
            List.of(),
            governing.role(),
            governing.context(),
            null,
            null,
            by));
  }
}
