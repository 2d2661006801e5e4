package vn.kehoach.gold;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.PlanKind;

/**
 * An error that a prediction makes on the specimen, and the rows that it has to move: these and no
 * others.
 */
public record Planted(String name, UnaryOperator<GoldPlan> error, Set<String> moves) {

  @Override
  public String toString() {
    return name;
  }

  /** Every kind of error that the guidelines let one make, and what must not count as one. */
  public static List<Planted> all() {
    List<Planted> all = new ArrayList<>();
    items(all);
    measures(all);
    assignments(all);
    header(all);
    harmless(all);
    return List.copyOf(all);
  }

  private static void items(List<Planted> all) {
    add(
        all,
        "objective-shifted",
        g -> objective(g, 0, o -> quote(o, late(o.quote(), 5))),
        "objectives.strict");
    add(
        all,
        "target-shifted",
        g -> target(g, 0, t -> quote(t, late(t.quote(), 6))),
        "targets.strict");
    add(
        all,
        "assignment-shifted",
        g -> assignment(g, 0, a -> quote(a, late(a.quote(), 6))),
        "assignments.strict");
    add(
        all,
        "objective-missed",
        g -> objectives(g, without(g.objectives(), 0)),
        "objectives.strict",
        "objectives.lenient",
        "objectives.scope");
    add(
        all,
        "objective-twice",
        g -> objectives(g, twice(g.objectives(), 0)),
        "objectives.strict",
        "objectives.lenient");
    add(
        all,
        "objective-spurious",
        g ->
            objectives(
                g,
                with(
                    g.objectives(),
                    new GoldObjective(
                        "Yêu cầu các đơn vị chấp hành nghiêm túc thời gian báo cáo",
                        ObjectiveScope.GENERAL))),
        "objectives.strict",
        "objectives.lenient");
    add(
        all,
        "objective-scope",
        g -> objective(g, 0, o -> new GoldObjective(o.quote(), ObjectiveScope.UNSPECIFIED)),
        "objectives.scope");
    add(
        all,
        "target-missed",
        g -> targets(g, without(g.targets(), 0)),
        "targets.strict",
        "targets.lenient",
        "measures",
        "measures.detail");
    add(
        all,
        "target-without-measures-missed",
        g -> targets(g, without(g.targets(), 3)),
        "targets.strict",
        "targets.lenient");
    add(
        all,
        "target-spurious",
        g ->
            targets(
                g,
                with(
                    g.targets(),
                    new GoldTarget(
                        "Căn cứ tình hình thực tế của từng địa bàn miền núi", List.of()))),
        "targets.strict",
        "targets.lenient");
    add(
        all,
        "target-spurious-with-measure",
        g ->
            targets(
                g,
                with(
                    g.targets(),
                    new GoldTarget(
                        "Năm trước đã mua được 5 xe cũ từ nguồn tài trợ", List.of(count("5"))))),
        "targets.strict",
        "targets.lenient",
        "measures");
    add(
        all,
        "target-twice",
        g -> targets(g, twice(g.targets(), 0)),
        "targets.strict",
        "targets.lenient",
        "measures");
    add(
        all,
        "targets-merged",
        g -> targets(g, merged(g.targets())),
        "targets.strict",
        "targets.lenient",
        "measures",
        "measures.detail");
    add(
        all,
        "target-split",
        g -> targets(g, split(g.targets())),
        "targets.strict",
        "targets.lenient");
    add(
        all,
        "target-taken-for-objective",
        g ->
            objectives(
                targets(g, without(g.targets(), 2)),
                with(
                    g.objectives(),
                    new GoldObjective(g.targets().get(2).quote(), ObjectiveScope.SPECIFIC))),
        "objectives.strict",
        "objectives.lenient",
        "targets.strict",
        "targets.lenient",
        "measures",
        "measures.detail");
    add(
        all,
        "no-items",
        g -> assignments(targets(objectives(g, List.of()), List.of()), List.of()),
        "objectives.strict",
        "objectives.lenient",
        "objectives.scope",
        "targets.strict",
        "targets.lenient",
        "measures",
        "measures.detail",
        "assignments.strict",
        "assignments.lenient",
        "assignments.agency",
        "assignments.collaborators",
        "assignments.role",
        "assignments.deadline");
  }

  private static void measures(List<Planted> all) {
    add(
        all,
        "comparator",
        g ->
            measure(
                g,
                0,
                m ->
                    new GoldMeasure(
                        Comparator.EQ,
                        m.value(),
                        null,
                        null,
                        m.unit(),
                        m.change(),
                        m.per(),
                        m.deadline())),
        "measures",
        "measures.detail");
    add(
        all,
        "value",
        g ->
            measure(
                g,
                0,
                m ->
                    new GoldMeasure(
                        m.comparator(),
                        new BigDecimal("7"),
                        null,
                        null,
                        m.unit(),
                        m.change(),
                        m.per(),
                        m.deadline())),
        "measures",
        "measures.detail");
    add(
        all,
        "range-end",
        g ->
            measure(
                g,
                1,
                m ->
                    new GoldMeasure(
                        m.comparator(),
                        null,
                        m.min(),
                        new BigDecimal("30"),
                        m.unit(),
                        m.change(),
                        m.per(),
                        m.deadline())),
        "measures",
        "measures.detail");
    add(
        all,
        "range-as-value",
        g ->
            measure(
                g,
                1,
                m ->
                    new GoldMeasure(
                        Comparator.EQ,
                        m.min(),
                        null,
                        null,
                        m.unit(),
                        m.change(),
                        m.per(),
                        m.deadline())),
        "measures",
        "measures.detail");
    add(
        all,
        "percent-as-count",
        g ->
            measure(
                g,
                0,
                m ->
                    new GoldMeasure(
                        m.comparator(),
                        m.value(),
                        null,
                        null,
                        "trường",
                        m.change(),
                        m.per(),
                        m.deadline())),
        "measures",
        "measures.detail");
    add(
        all,
        "money-thousandfold",
        g ->
            measure(
                g,
                2,
                m ->
                    new GoldMeasure(
                        m.comparator(),
                        new BigDecimal("1500000"),
                        null,
                        null,
                        m.unit(),
                        m.change(),
                        m.per(),
                        m.deadline())),
        "measures",
        "measures.detail");
    add(
        all,
        "measure-missing",
        g -> target(g, 0, t -> new GoldTarget(t.quote(), without(t.measures(), 1))),
        "measures",
        "measures.detail");
    add(
        all,
        "measure-extra",
        g -> target(g, 3, t -> new GoldTarget(t.quote(), List.of(count("2024")))),
        "measures");
    add(
        all,
        "measure-twice",
        g -> target(g, 0, t -> new GoldTarget(t.quote(), twice(t.measures(), 0))),
        "measures");
    add(
        all,
        "change-missing",
        g ->
            target(g, 0, t -> new GoldTarget(t.quote(), List.of(t.measures().get(0), count("12")))),
        "measures.detail");
    add(
        all,
        "measure-deadline",
        g ->
            measure(
                g,
                0,
                m ->
                    new GoldMeasure(
                        m.comparator(),
                        m.value(),
                        null,
                        null,
                        m.unit(),
                        m.change(),
                        m.per(),
                        "2026")),
        "measures.detail");
    add(
        all,
        "per-missing",
        g ->
            measure(
                g,
                1,
                m ->
                    new GoldMeasure(
                        m.comparator(),
                        null,
                        m.min(),
                        m.max(),
                        m.unit(),
                        m.change(),
                        null,
                        m.deadline())),
        "measures.detail");
  }

  private static void assignments(List<Planted> all) {
    add(
        all,
        "assignment-missed",
        g -> assignments(g, without(g.assignments(), 0)),
        "assignments.strict",
        "assignments.lenient",
        "assignments.agency",
        "assignments.collaborators",
        "assignments.role",
        "assignments.deadline");
    add(
        all,
        "assignment-spurious",
        g ->
            assignments(
                g,
                with(
                    g.assignments(),
                    work(
                        "Nơi nhận như trên để biết và thực hiện theo kế hoạch",
                        List.of("Văn phòng tỉnh"),
                        List.of()))),
        "assignments.strict",
        "assignments.lenient",
        "assignments.agency");
    add(
        all,
        "assignment-twice",
        g -> assignments(g, twice(g.assignments(), 0)),
        "assignments.strict",
        "assignments.lenient",
        "assignments.agency",
        "assignments.collaborators");
    add(
        all,
        "agency-wrong",
        g -> assignment(g, 0, a -> bodies(a, List.of("Sở Nội vụ"), a.collaborators())),
        "assignments.agency");
    add(
        all,
        "agency-missing",
        g -> assignment(g, 1, a -> bodies(a, List.of("Sở Tài chính"), a.collaborators())),
        "assignments.agency");
    add(
        all,
        "agency-extra",
        g ->
            assignment(g, 2, a -> bodies(a, List.of("Công an tỉnh", "Sở Y tế"), a.collaborators())),
        "assignments.agency");
    add(
        all,
        "agency-of-another-level",
        g ->
            assignment(
                g, 3, a -> bodies(a, List.of("Ủy ban nhân dân các xã, phường"), a.collaborators())),
        "assignments.agency");
    add(
        all,
        "collaborator-missing",
        g -> assignment(g, 0, a -> bodies(a, a.agencies(), List.of())),
        "assignments.collaborators");
    add(
        all,
        "collaborator-extra",
        g -> assignment(g, 1, a -> bodies(a, a.agencies(), List.of("Sở Y tế"))),
        "assignments.collaborators");
    add(
        all,
        "collaborator-taken-for-agency",
        g ->
            assignment(
                g, 0, a -> bodies(a, with(a.agencies(), a.collaborators().getFirst()), List.of())),
        "assignments.agency",
        "assignments.collaborators");
    add(
        all,
        "role",
        g ->
            assignment(
                g,
                0,
                a ->
                    new GoldAssignment(
                        a.quote(),
                        a.agencies(),
                        AssignmentRole.SUPPORT,
                        a.collaborators(),
                        a.deadline(),
                        a.output())),
        "assignments.role");
    add(
        all,
        "assignment-deadline",
        g ->
            assignment(
                g,
                0,
                a ->
                    new GoldAssignment(
                        a.quote(),
                        a.agencies(),
                        a.role(),
                        a.collaborators(),
                        "2024-Q3",
                        a.output())),
        "assignments.deadline");
    add(
        all,
        "assignment-deadline-missing",
        g ->
            assignment(
                g,
                0,
                a ->
                    new GoldAssignment(
                        a.quote(), a.agencies(), a.role(), a.collaborators(), null, a.output())),
        "assignments.deadline");
  }

  private static void header(List<Planted> all) {
    add(
        all,
        "type-wrong",
        g ->
            header(
                g,
                h ->
                    new GoldHeader(
                        "QĐ",
                        h.number(),
                        h.issuedOn(),
                        h.issuer(),
                        h.province(),
                        h.title(),
                        h.period(),
                        h.signer())),
        "header",
        "header.documentType");
    add(
        all,
        "number-missing",
        g ->
            header(
                g,
                h ->
                    new GoldHeader(
                        h.documentType(),
                        null,
                        h.issuedOn(),
                        h.issuer(),
                        h.province(),
                        h.title(),
                        h.period(),
                        h.signer())),
        "header",
        "header.number");
    add(
        all,
        "date-wrong",
        g ->
            header(
                g,
                h ->
                    new GoldHeader(
                        h.documentType(),
                        h.number(),
                        "2023-02-20",
                        h.issuer(),
                        h.province(),
                        h.title(),
                        h.period(),
                        h.signer())),
        "header",
        "header.issuedOn");
    add(
        all,
        "issuer-wrong",
        g ->
            header(
                g,
                h ->
                    new GoldHeader(
                        h.documentType(),
                        h.number(),
                        h.issuedOn(),
                        "Ủy ban nhân dân tỉnh Núi Mẫu",
                        h.province(),
                        h.title(),
                        h.period(),
                        h.signer())),
        "header",
        "header.issuer");
    add(
        all,
        "province-missing",
        g ->
            header(
                g,
                h ->
                    new GoldHeader(
                        h.documentType(),
                        h.number(),
                        h.issuedOn(),
                        h.issuer(),
                        null,
                        h.title(),
                        h.period(),
                        h.signer())),
        "header",
        "header.province");
    add(
        all,
        "title-cut",
        g ->
            header(
                g,
                h ->
                    new GoldHeader(
                        h.documentType(),
                        h.number(),
                        h.issuedOn(),
                        h.issuer(),
                        h.province(),
                        "Kế hoạch phát triển thư viện lưu động",
                        h.period(),
                        h.signer())),
        "header",
        "header.title");
    add(
        all,
        "period-wrong",
        g ->
            header(
                g,
                h ->
                    new GoldHeader(
                        h.documentType(),
                        h.number(),
                        h.issuedOn(),
                        h.issuer(),
                        h.province(),
                        h.title(),
                        new GoldHeader.Period("2024", "2030"),
                        h.signer())),
        "header",
        "header.period");
    add(
        all,
        "signer-wrong",
        g ->
            header(
                g,
                h ->
                    new GoldHeader(
                        h.documentType(),
                        h.number(),
                        h.issuedOn(),
                        h.issuer(),
                        h.province(),
                        h.title(),
                        h.period(),
                        new GoldHeader.Signer("Lê Văn Khác", null))),
        "header",
        "header.signer");
    add(
        all,
        "header-empty",
        g -> header(g, h -> GoldHeader.EMPTY),
        "header",
        "header.documentType",
        "header.number",
        "header.issuedOn",
        "header.issuer",
        "header.province",
        "header.title",
        "header.period",
        "header.signer");
    add(
        all,
        "kind",
        g ->
            new GoldPlan(
                g.name(),
                g.document(),
                PlanKind.NEWS,
                g.annotators(),
                g.header(),
                g.regions(),
                g.objectives(),
                g.targets(),
                g.assignments()),
        "kind");
  }

  private static void harmless(List<Planted> all) {
    add(all, "nothing", g -> g);
    add(
        all,
        "tone-mark-elsewhere",
        g -> objective(g, 1, o -> quote(o, o.quote().replace("hoà", "hòa"))));
    add(
        all,
        "capitals-spaces-bullets",
        g ->
            target(
                g,
                2,
                t ->
                    quote(
                        t,
                        "-  "
                            + t.quote().toUpperCase(java.util.Locale.ROOT).replace(" ", "  ")
                            + ".")));
    add(all, "one-word-of-twenty", g -> objective(g, 0, o -> quote(o, late(o.quote(), 1))));
    add(all, "items-in-another-order", g -> targets(g, g.targets().reversed()));
    add(
        all,
        "counted-noun-shorter",
        g ->
            target(
                g,
                1,
                t ->
                    new GoldTarget(
                        t.quote(),
                        t.measures().stream()
                            .map(m ->
                                new GoldMeasure(
                                    m.comparator(),
                                    null,
                                    m.min(),
                                    m.max(),
                                    "buổi kể chuyện",
                                    null,
                                    m.per(),
                                    null))
                            .toList())));
    add(
        all,
        "agency-abbreviated",
        g -> assignment(g, 3, a -> bodies(a, List.of("UBND huyện, TP"), a.collaborators())));
    add(
        all,
        "agency-goes-on",
        g ->
            assignment(
                g,
                0,
                a ->
                    bodies(
                        a,
                        List.of("Sở Văn hóa, Thể thao và Du lịch tỉnh Sông Mẫu"),
                        a.collaborators())));
    add(
        all,
        "number-with-spaces",
        g ->
            header(
                g,
                h ->
                    new GoldHeader(
                        h.documentType(),
                        "17 / KH-UBND",
                        h.issuedOn(),
                        h.issuer(),
                        h.province(),
                        h.title(),
                        h.period(),
                        h.signer())));
    add(
        all,
        "months-of-the-period",
        g ->
            header(
                g,
                h ->
                    new GoldHeader(
                        h.documentType(),
                        h.number(),
                        h.issuedOn(),
                        h.issuer(),
                        h.province(),
                        h.title(),
                        new GoldHeader.Period("2024-03", "2026-12"),
                        h.signer())));
    add(
        all,
        "office-of-the-signer",
        g ->
            header(
                g,
                h ->
                    new GoldHeader(
                        h.documentType(),
                        h.number(),
                        h.issuedOn(),
                        h.issuer(),
                        h.province(),
                        h.title(),
                        h.period(),
                        new GoldHeader.Signer("Trần Thị Mẫu", null))));
  }

  private static void add(
      List<Planted> all, String name, UnaryOperator<GoldPlan> error, String... moves) {
    all.add(new Planted(name, error, Set.of(moves)));
  }

  private static GoldPlan objective(GoldPlan g, int at, UnaryOperator<GoldObjective> change) {
    return objectives(g, changed(g.objectives(), at, change));
  }

  private static GoldPlan target(GoldPlan g, int at, UnaryOperator<GoldTarget> change) {
    return targets(g, changed(g.targets(), at, change));
  }

  private static GoldPlan assignment(GoldPlan g, int at, UnaryOperator<GoldAssignment> change) {
    return assignments(g, changed(g.assignments(), at, change));
  }

  private static GoldPlan measure(GoldPlan g, int target, UnaryOperator<GoldMeasure> change) {
    return target(g, target, t -> new GoldTarget(t.quote(), changed(t.measures(), 0, change)));
  }

  /** The plan with other objectives. */
  public static GoldPlan objectives(GoldPlan g, List<GoldObjective> objectives) {
    return new GoldPlan(
        g.name(),
        g.document(),
        g.kind(),
        g.annotators(),
        g.header(),
        g.regions(),
        objectives,
        g.targets(),
        g.assignments());
  }

  /** The plan with other targets. */
  public static GoldPlan targets(GoldPlan g, List<GoldTarget> targets) {
    return new GoldPlan(
        g.name(),
        g.document(),
        g.kind(),
        g.annotators(),
        g.header(),
        g.regions(),
        g.objectives(),
        targets,
        g.assignments());
  }

  /** The plan with other assignments. */
  public static GoldPlan assignments(GoldPlan g, List<GoldAssignment> assignments) {
    return new GoldPlan(
        g.name(),
        g.document(),
        g.kind(),
        g.annotators(),
        g.header(),
        g.regions(),
        g.objectives(),
        g.targets(),
        assignments);
  }

  private static GoldPlan header(GoldPlan g, UnaryOperator<GoldHeader> change) {
    return new GoldPlan(
        g.name(),
        g.document(),
        g.kind(),
        g.annotators(),
        change.apply(g.header()),
        g.regions(),
        g.objectives(),
        g.targets(),
        g.assignments());
  }

  private static GoldObjective quote(GoldObjective o, String quote) {
    return new GoldObjective(quote, o.scope());
  }

  private static GoldTarget quote(GoldTarget t, String quote) {
    return new GoldTarget(quote, t.measures());
  }

  private static GoldAssignment quote(GoldAssignment a, String quote) {
    return new GoldAssignment(
        quote, a.agencies(), a.role(), a.collaborators(), a.deadline(), a.output());
  }

  private static GoldAssignment bodies(
      GoldAssignment a, List<String> agencies, List<String> collaborators) {
    return new GoldAssignment(
        a.quote(), agencies, a.role(), collaborators, a.deadline(), a.output());
  }

  private static GoldAssignment work(
      String quote, List<String> agencies, List<String> collaborators) {
    return new GoldAssignment(
        quote, agencies, AssignmentRole.RESPONSIBLE, collaborators, null, null);
  }

  private static GoldMeasure count(String value) {
    return new GoldMeasure(
        Comparator.EQ, new BigDecimal(value), null, null, "tuyến xe", null, null, "2025");
  }

  private static List<GoldTarget> merged(List<GoldTarget> targets) {
    List<GoldTarget> rest = new ArrayList<>(targets.subList(2, targets.size()));
    List<GoldMeasure> measures = new ArrayList<>(targets.get(0).measures());
    measures.addAll(targets.get(1).measures());
    rest.addFirst(new GoldTarget(targets.get(0).quote() + ". " + targets.get(1).quote(), measures));
    return rest;
  }

  private static List<GoldTarget> split(List<GoldTarget> targets) {
    List<GoldTarget> all = new ArrayList<>(targets);
    GoldTarget last = all.removeLast();
    List<String> words = Arrays.asList(last.quote().split(" ", -1));
    int half = words.size() / 2;
    all.add(new GoldTarget(String.join(" ", words.subList(0, half)), List.of()));
    all.add(new GoldTarget(String.join(" ", words.subList(half, words.size())), List.of()));
    return all;
  }

  /** The words from the n-th on. */
  private static String late(String quote, int n) {
    List<String> words = Arrays.asList(quote.split(" ", -1));
    return String.join(" ", words.subList(n, words.size()));
  }

  private static <T> List<T> changed(List<T> list, int at, UnaryOperator<T> change) {
    List<T> copy = new ArrayList<>(list);
    copy.set(at, change.apply(copy.get(at)));
    return copy;
  }

  private static <T> List<T> without(List<T> list, int at) {
    List<T> copy = new ArrayList<>(list);
    copy.remove(at);
    return copy;
  }

  private static <T> List<T> with(List<T> list, T more) {
    List<T> copy = new ArrayList<>(list);
    copy.add(more);
    return copy;
  }

  private static <T> List<T> twice(List<T> list, int at) {
    return with(list, list.get(at));
  }
}
