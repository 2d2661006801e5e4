package vn.kehoach.gold;

import static vn.kehoach.gold.GoldEdits.assignment;
import static vn.kehoach.gold.GoldEdits.assignments;
import static vn.kehoach.gold.GoldEdits.count;
import static vn.kehoach.gold.GoldEdits.late;
import static vn.kehoach.gold.GoldEdits.merged;
import static vn.kehoach.gold.GoldEdits.objective;
import static vn.kehoach.gold.GoldEdits.objectives;
import static vn.kehoach.gold.GoldEdits.quote;
import static vn.kehoach.gold.GoldEdits.split;
import static vn.kehoach.gold.GoldEdits.target;
import static vn.kehoach.gold.GoldEdits.targets;
import static vn.kehoach.gold.GoldEdits.twice;
import static vn.kehoach.gold.GoldEdits.with;
import static vn.kehoach.gold.GoldEdits.without;

import java.util.List;
import vn.kehoach.corpus.plan.ObjectiveScope;

/** Items that are cut wrongly, missed, made up, doubled or taken for another kind. */
final class PlantedItems {

  private PlantedItems() {}

  static void plant(List<Planted> all) {
    Planted.add(
        all,
        "objective-shifted",
        g -> objective(g, 0, o -> quote(o, late(o.quote(), 5))),
        "objectives.strict");
    Planted.add(
        all,
        "target-shifted",
        g -> target(g, 0, t -> quote(t, late(t.quote(), 6))),
        "targets.strict");
    Planted.add(
        all,
        "assignment-shifted",
        g -> assignment(g, 0, a -> quote(a, late(a.quote(), 6))),
        "assignments.strict");
    Planted.add(
        all,
        "objective-missed",
        g -> objectives(g, without(g.objectives(), 0)),
        "objectives.strict",
        "objectives.lenient",
        "objectives.scope");
    Planted.add(
        all,
        "objective-twice",
        g -> objectives(g, twice(g.objectives(), 0)),
        "objectives.strict",
        "objectives.lenient");
    Planted.add(
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
    Planted.add(
        all,
        "objective-scope",
        g -> objective(g, 0, o -> new GoldObjective(o.quote(), ObjectiveScope.UNSPECIFIED)),
        "objectives.scope");
    Planted.add(
        all,
        "target-missed",
        g -> targets(g, without(g.targets(), 0)),
        "targets.strict",
        "targets.lenient",
        "measures",
        "measures.detail");
    Planted.add(
        all,
        "target-without-measures-missed",
        g -> targets(g, without(g.targets(), 3)),
        "targets.strict",
        "targets.lenient");
    Planted.add(
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
    Planted.add(
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
    Planted.add(
        all,
        "target-twice",
        g -> targets(g, twice(g.targets(), 0)),
        "targets.strict",
        "targets.lenient",
        "measures");
    Planted.add(
        all,
        "targets-merged",
        g -> targets(g, merged(g.targets())),
        "targets.strict",
        "targets.lenient",
        "measures",
        "measures.detail");
    Planted.add(
        all,
        "target-split",
        g -> targets(g, split(g.targets())),
        "targets.strict",
        "targets.lenient");
    Planted.add(
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
    Planted.add(
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
}
