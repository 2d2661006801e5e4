package vn.kehoach.index;

import java.util.List;
import java.util.Map;
import vn.kehoach.index.query.Facet;
import vn.kehoach.index.query.PlanQuery;

/**
 * One page of answers.
 *
 * @param query what was asked
 * @param hits items of the page in order; where plans are listed, those of all groups in order
 * @param groups plans of the page in order; empty where items are listed
 * @param total entries (items, or plans where plans are listed) on all pages; papers of one plan
 *     count each, though a page lists them as one group
 * @param relaxed whether nothing has all words, so that these have only half of them or more
 * @param facets counts of all items that answer, not only of the page's, most frequent first; only
 *     the facets that were asked for
 */
public record SearchResult(
    PlanQuery query,
    List<Hit> hits,
    List<PlanGroup> groups,
    long total,
    boolean relaxed,
    Map<Facet, List<FacetCount>> facets) {

  /** Copies the lists. */
  public SearchResult {
    hits = List.copyOf(hits);
    groups = List.copyOf(groups);
    facets = Map.copyOf(facets);
  }

  /** Number of pages, at least 1. */
  public long pages() {
    return Math.max(1, (total + query.size() - 1) / query.size());
  }
}
