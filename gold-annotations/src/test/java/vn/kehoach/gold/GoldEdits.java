package vn.kehoach.gold;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Comparator;

/** Gold with one thing changed. */
public final class GoldEdits {

  private GoldEdits() {}

  static GoldPlan objective(GoldPlan g, int at, UnaryOperator<GoldObjective> change) {
    return objectives(g, changed(g.objectives(), at, change));
  }

  static GoldPlan target(GoldPlan g, int at, UnaryOperator<GoldTarget> change) {
    return targets(g, changed(g.targets(), at, change));
  }

  static GoldPlan assignment(GoldPlan g, int at, UnaryOperator<GoldAssignment> change) {
    return assignments(g, changed(g.assignments(), at, change));
  }

  static GoldPlan measure(GoldPlan g, int target, UnaryOperator<GoldMeasure> change) {
    return target(g, target, t -> new GoldTarget(t.quote(), changed(t.measures(), 0, change)));
  }

  static GoldPlan basis(GoldPlan g, int at, UnaryOperator<GoldBasis> change) {
    return header(g, h -> withBases(h, changed(Objects.requireNonNull(h.bases()), at, change)));
  }

  /** The header with other legal bases, or with none that anybody annotated. */
  public static GoldHeader withBases(GoldHeader h, @Nullable List<GoldBasis> bases) {
    return new GoldHeader(
        h.documentType(),
        h.number(),
        h.issuedOn(),
        h.issuer(),
        h.province(),
        h.title(),
        h.period(),
        h.signer(),
        bases);
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

  /** The plan with another header. */
  public static GoldPlan header(GoldPlan g, UnaryOperator<GoldHeader> change) {
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

  static GoldObjective quote(GoldObjective o, String quote) {
    return new GoldObjective(quote, o.scope());
  }

  static GoldTarget quote(GoldTarget t, String quote) {
    return new GoldTarget(quote, t.measures());
  }

  static GoldAssignment quote(GoldAssignment a, String quote) {
    return new GoldAssignment(
        quote, a.agencies(), a.role(), a.collaborators(), a.deadline(), a.output());
  }

  static GoldAssignment bodies(
      GoldAssignment a, List<String> agencies, List<String> collaborators) {
    return new GoldAssignment(
        a.quote(), agencies, a.role(), collaborators, a.deadline(), a.output());
  }

  static GoldAssignment work(String quote, List<String> agencies, List<String> collaborators) {
    return new GoldAssignment(
        quote, agencies, AssignmentRole.RESPONSIBLE, collaborators, null, null);
  }

  static GoldMeasure count(String value) {
    return new GoldMeasure(
        Comparator.EQ, new BigDecimal(value), null, null, "tuyến xe", null, null, "2025");
  }

  static List<GoldTarget> merged(List<GoldTarget> targets) {
    List<GoldTarget> rest = new ArrayList<>(targets.subList(2, targets.size()));
    List<GoldMeasure> measures = new ArrayList<>(targets.get(0).measures());
    measures.addAll(targets.get(1).measures());
    rest.addFirst(new GoldTarget(targets.get(0).quote() + ". " + targets.get(1).quote(), measures));
    return rest;
  }

  static List<GoldTarget> split(List<GoldTarget> targets) {
    List<GoldTarget> all = new ArrayList<>(targets);
    GoldTarget last = all.removeLast();
    List<String> words = Arrays.asList(last.quote().split(" ", -1));
    int half = words.size() / 2;
    all.add(new GoldTarget(String.join(" ", words.subList(0, half)), List.of()));
    all.add(new GoldTarget(String.join(" ", words.subList(half, words.size())), List.of()));
    return all;
  }

  /** The words from the n-th on. */
  static String late(String quote, int n) {
    List<String> words = Arrays.asList(quote.split(" ", -1));
    return String.join(" ", words.subList(n, words.size()));
  }

  static <T> List<T> changed(List<T> list, int at, UnaryOperator<T> change) {
    List<T> copy = new ArrayList<>(list);
    copy.set(at, change.apply(copy.get(at)));
    return copy;
  }

  static <T> List<T> without(List<T> list, int at) {
    List<T> copy = new ArrayList<>(list);
    copy.remove(at);
    return copy;
  }

  static <T> List<T> with(List<T> list, T more) {
    List<T> copy = new ArrayList<>(list);
    copy.add(more);
    return copy;
  }

  static <T> List<T> twice(List<T> list, int at) {
    return with(list, list.get(at));
  }
}
