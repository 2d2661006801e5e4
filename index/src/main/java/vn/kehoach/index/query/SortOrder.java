package vn.kehoach.index.query;

/**
 * The order of hits. What is equal stands by date of the plan, newest first; plans of one day in an
 * order that is arbitrary but the same every time; items of one plan as they stand in it.
 */
public enum SortOrder {
  /** Best match first. */
  RELEVANCE,
  /** Plans issued last first; those without a date last. */
  NEWEST,
  /** Plans issued first first; those without a date last. */
  OLDEST,
  /**
   * Largest measured value first: the largest percentage where the query asks for {@code %}, else
   * the largest count; items without one last.
   */
  HIGHEST_VALUE,
  /** Smallest measured value first, likewise. */
  LOWEST_VALUE
}
