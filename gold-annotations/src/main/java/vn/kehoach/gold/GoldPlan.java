package vn.kehoach.gold;

import java.util.List;
import vn.kehoach.corpus.plan.PlanKind;

/**
 * Everything that an annotator says stands in one document; items in document order.
 *
 * @param name what plan and gold are paired by: the document's file name without its extension
 * @param document file name of the document that was annotated
 * @param annotators who marked it; two names mean that two people did and agreed
 */
public record GoldPlan(
    String name,
    String document,
    PlanKind kind,
    List<String> annotators,
    GoldHeader header,
    List<GoldRegion> regions,
    List<GoldObjective> objectives,
    List<GoldTarget> targets,
    List<GoldAssignment> assignments) {

  /** Copies the lists. */
  public GoldPlan {
    annotators = List.copyOf(annotators);
    regions = List.copyOf(regions);
    objectives = List.copyOf(objectives);
    targets = List.copyOf(targets);
    assignments = List.copyOf(assignments);
  }

  /** A plan in which nothing was found: what stands in where a prediction is missing. */
  public static GoldPlan empty(String name) {
    return new GoldPlan(
        name,
        name,
        PlanKind.OTHER,
        List.of(),
        GoldHeader.EMPTY,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The items of one kind, in document order. */
  public List<? extends GoldItem> items(ItemKind kind) {
    return switch (kind) {
      case OBJECTIVES -> objectives;
      case TARGETS -> targets;
      case ASSIGNMENTS -> assignments;
    };
  }
}
