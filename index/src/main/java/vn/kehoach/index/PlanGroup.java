package vn.kehoach.index;

import java.util.List;

/**
 * A plan that answers a query.
 *
 * @param hits its best items, best first; empty where only the plan itself answers
 * @param items number of its items that answer
 * @param related other papers of the same plan, whether they answer or not: a news report of it,
 *     another version; those with the same number, year and province, and those that say the same
 *     without a fact that contradicts
 */
public record PlanGroup(PlanFacts plan, List<Hit> hits, long items, List<PlanFacts> related) {

  /** Copies the lists. */
  public PlanGroup {
    hits = List.copyOf(hits);
    related = List.copyOf(related);
  }
}
