package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.ScoreDoc;

/**
 * Items that resemble a plan as plans: the more of their items and the more alike, the better.
 * Papers that say the same are one.
 */
final class SimilarPlans {

  /** Items that are shown of a plan. */
  private static final int SHOWN = 3;

  private final HitReader hits;
  private final KeptReader kept;
  private final SameText sameText;

  SimilarPlans(HitReader hits, KeptReader kept, SameText sameText) {
    this.hits = hits;
    this.kept = kept;
    this.sameText = sameText;
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
    List<List<SimilarEntries.Similar>> ranked =
        byPlan.values().stream()
            .sorted(Comparator.comparingDouble(each -> -inCommon(each)))
            .toList();
    List<PlanGroup> groups = new ArrayList<>();
    Set<Integer> listed = new HashSet<>();
    for (List<SimilarEntries.Similar> plan : ranked) {
      int entry = kept.planEntry(plan.getFirst().entry());
      if (groups.size() < size && listed.add(entry)) {
        Set<Integer> papers = sameText.papers(entry);
        listed.addAll(papers);
        groups.add(group(entry, plan, papers));
      }
    }
    return groups;
  }

  private PlanGroup group(int entry, List<SimilarEntries.Similar> items, Set<Integer> papers)
      throws IOException {
    List<ScoreDoc> shown =
        items.stream()
            .limit(SHOWN)
            .map(item -> new ScoreDoc(item.entry(), (float) item.likeness()))
            .toList();
    List<PlanFacts> related = new ArrayList<>();
    for (int paper : papers) {
      related.add(hits.plan(paper));
    }
    return new PlanGroup(hits.plan(entry), hits.read(shown), items.size(), related);
  }

  private static double inCommon(List<SimilarEntries.Similar> items) {
    return items.stream().mapToDouble(SimilarEntries.Similar::likeness).sum();
  }
}
