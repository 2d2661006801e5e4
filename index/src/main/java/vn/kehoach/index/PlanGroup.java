package vn.kehoach.index;

import java.util.List;

/**
 * A plan that answers a query.
 *
 * @param hits its best items, best first; empty where only the plan itself answers
 * @param items number of its items that answer
 */
public record PlanGroup(PlanFacts plan, List<Hit> hits, long items) {

  /** Copies the hits. */
  public PlanGroup {
    hits = List.copyOf(hits);
  }
}
