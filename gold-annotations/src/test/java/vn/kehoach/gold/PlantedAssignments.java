package vn.kehoach.gold;

import static vn.kehoach.gold.GoldEdits.assignment;
import static vn.kehoach.gold.GoldEdits.assignments;
import static vn.kehoach.gold.GoldEdits.bodies;
import static vn.kehoach.gold.GoldEdits.twice;
import static vn.kehoach.gold.GoldEdits.with;
import static vn.kehoach.gold.GoldEdits.without;
import static vn.kehoach.gold.GoldEdits.work;

import java.util.List;
import vn.kehoach.corpus.plan.AssignmentRole;

/** Work that is given to wrong bodies, in a wrong role or for a wrong day. */
final class PlantedAssignments {

  private PlantedAssignments() {}

  static void plant(List<Planted> all) {
    Planted.add(
        all,
        "assignment-missed",
        g -> assignments(g, without(g.assignments(), 0)),
        "assignments.strict",
        "assignments.lenient",
        "assignments.agency",
        "assignments.collaborators",
        "assignments.role",
        "assignments.deadline");
    Planted.add(
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
    Planted.add(
        all,
        "assignment-twice",
        g -> assignments(g, twice(g.assignments(), 0)),
        "assignments.strict",
        "assignments.lenient",
        "assignments.agency",
        "assignments.collaborators");
    Planted.add(
        all,
        "agency-wrong",
        g -> assignment(g, 0, a -> bodies(a, List.of("Sở Nội vụ"), a.collaborators())),
        "assignments.agency");
    Planted.add(
        all,
        "agency-missing",
        g -> assignment(g, 1, a -> bodies(a, List.of("Sở Tài chính"), a.collaborators())),
        "assignments.agency");
    Planted.add(
        all,
        "agency-extra",
        g ->
            assignment(g, 2, a -> bodies(a, List.of("Công an tỉnh", "Sở Y tế"), a.collaborators())),
        "assignments.agency");
    Planted.add(
        all,
        "agency-of-another-level",
        g ->
            assignment(
                g, 3, a -> bodies(a, List.of("Ủy ban nhân dân các xã, phường"), a.collaborators())),
        "assignments.agency");
    Planted.add(
        all,
        "collaborator-missing",
        g -> assignment(g, 0, a -> bodies(a, a.agencies(), List.of())),
        "assignments.collaborators");
    Planted.add(
        all,
        "collaborator-extra",
        g -> assignment(g, 1, a -> bodies(a, a.agencies(), List.of("Sở Y tế"))),
        "assignments.collaborators");
    Planted.add(
        all,
        "collaborator-taken-for-agency",
        g ->
            assignment(
                g, 0, a -> bodies(a, with(a.agencies(), a.collaborators().getFirst()), List.of())),
        "assignments.agency",
        "assignments.collaborators");
    Planted.add(
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
    Planted.add(
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
    Planted.add(
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
}
