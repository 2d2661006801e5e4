package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.ScoreDoc;

/** Items that resemble a plan as plans: the more of their items and the more alike, the better. */
final class SimilarPlans {

  /** Items that are shown of a plan. */
  private static final int SHOWN = 3;

  private final HitReader hits;

  SimilarPlans(HitReader hits) {
    this.hits = hits;
  }

  /**
   * Groups.
   *
   * @param items best first
   * @param size plans at most
   */
  List<PlanGroup> groups(List<SimilarEntries.Similar> items, int size) throws IOException {
    Map<PlanFacts, List<SimilarEntries.Similar>> byPlan = new LinkedHashMap<>();
    for (SimilarEntries.Similar item : items) {
      byPlan.computeIfAbsent(hits.plan(item.entry()), plan -> new ArrayList<>()).add(item);
    }
    List<PlanGroup> groups = new ArrayList<>();
    for (Map.Entry<PlanFacts, List<SimilarEntries.Similar>> plan :
        byPlan.entrySet().stream()
            .sorted(
                Comparator.comparingDouble(
                    (Map.Entry<PlanFacts, List<SimilarEntries.Similar>> each) ->
                        -inCommon(each.getValue())))
            .limit(size)
            .toList()) {
      List<ScoreDoc> shown =
          plan.getValue().stream()
              .limit(SHOWN)
              .map(item -> new ScoreDoc(item.entry(), (float) item.likeness()))
              .toList();
      groups.add(new PlanGroup(plan.getKey(), hits.read(shown), plan.getValue().size(), List.of()));
    }
    return groups;
  }

  private static double inCommon(List<SimilarEntries.Similar> items) {
    return items.stream().mapToDouble(SimilarEntries.Similar::likeness).sum();
  }
}
