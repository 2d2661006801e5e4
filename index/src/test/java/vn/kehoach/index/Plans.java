package vn.kehoach.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.corpus.plan.Evidence;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.LegalBasis;
import vn.kehoach.corpus.plan.Measure;
import vn.kehoach.corpus.plan.Objective;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.Period;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.corpus.plan.ProvinceMention;
import vn.kehoach.corpus.plan.Section;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.corpus.plan.Source;
import vn.kehoach.corpus.plan.Target;
import vn.kehoach.corpus.plan.Task;

/** Builds plans with invented facts; items stand one after the other in the document. */
final class Plans {

  private final String id;
  private final List<Objective> objectives = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private final List<Assignment> assignments = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<LegalBasis> bases = new ArrayList<>();
  private PlanKind kind = PlanKind.PLAN;
  private String type = "KH";
  private @Nullable String number;
  private @Nullable LocalDate issuedOn;
  private @Nullable ProvinceMention province;
  private @Nullable Period period;
  private String title = "Kế hoạch";
  private int end = 100;

  private Plans(String id) {
    this.id = id;
  }

  static Plans plan(String id) {
    return new Plans(id);
  }

  Plans reported() {
    kind = PlanKind.NEWS;
    return this;
  }

  Plans titled(String words) {
    title = words;
    return this;
  }

  Plans numbered(String written) {
    number = written;
    return this;
  }

  Plans of(String documentType) {
    type = documentType;
    return this;
  }

  Plans issued(String day) {
    issuedOn = LocalDate.parse(day);
    return this;
  }

  Plans during(String from, String to) {
    period = new Period(from, to);
    return this;
  }

  Plans in(String provinceId, String name) {
    province = new ProvinceMention(provinceId, name);
    return this;
  }

  Plans basedOn(String written) {
    bases.add(new LegalBasis("Quyết định", written, null, null, null, evidence("x")));
    return this;
  }

  Plans objective(String text) {
    objectives.add(
        new Objective("O" + (objectives.size() + 1), text, ObjectiveScope.GENERAL, evidence(text)));
    return this;
  }

  Plans target(String text, @Nullable String deadline, Measure... measures) {
    targets.add(
        new Target("T" + (targets.size() + 1), text, deadline, evidence(text), List.of(measures)));
    return this;
  }

  Plans task(String text, @Nullable String deadline) {
    tasks.add(new Task("N" + (tasks.size() + 1), text, deadline, evidence(text)));
    return this;
  }

  /** The work of a body; a collaborator is given as {@code +id|name}. */
  Plans assigned(AssignmentRole role, String agency, String text, String... collaborators) {
    Evidence evidence = evidence(text);
    List<AgencyMention> with = new ArrayList<>();
    for (String collaborator : collaborators) {
      with.add(mention(collaborator, text, evidence));
    }
    assignments.add(
        new Assignment(
            "A" + (assignments.size() + 1),
            text,
            null,
            role,
            null,
            null,
            evidence,
            List.of(mention(agency, text, evidence)),
            with));
    return this;
  }

  private static AgencyMention mention(String agency, String text, Evidence evidence) {
    int bar = agency.indexOf('|');
    String agencyId = bar < 0 ? null : agency.substring(0, bar);
    String name = agency.substring(bar + 1);
    int at = text.indexOf(name);
    int begin = at < 0 ? 10 : evidence.begin() + at;
    return new AgencyMention(agencyId, name, name, begin, begin + name.length());
  }

  static Measure measure(Comparator comparator, String value, String unit) {
    return new Measure(
        comparator,
        new BigDecimal(value),
        null,
        null,
        unit,
        null,
        null,
        null,
        null,
        null,
        value + unit,
        0,
        1);
  }

  static Measure range(String min, String max, String unit) {
    return new Measure(
        Comparator.RANGE,
        null,
        new BigDecimal(min),
        new BigDecimal(max),
        unit,
        null,
        null,
        null,
        null,
        null,
        min + "-" + max + unit,
        0,
        1);
  }

  Plan build() {
    return new Plan(
        id,
        kind,
        new Source(id + ".txt", List.of(), "0".repeat(64), "text/plain", null, List.of()),
        new ExtractorStamp("0", "sha256:0", "sha256:0"),
        new Header(
            type, number, issuedOn, null, null, List.of(), null, province, title, period, null,
            List.of(), bases, List.of(), Map.of()),
        List.of(new Section("I", "I", "Mục tiêu", SectionRole.OBJECTIVE, 0, 50, List.of())),
        objectives,
        targets,
        assignments,
        tasks,
        List.of(),
        List.of(),
        List.of());
  }

  private Evidence evidence(String text) {
    int begin = end;
    end += text.length() + 1;
    return new Evidence(begin, begin + text.length(), List.of(), "I", 1, "rule:x", 1);
  }
}
