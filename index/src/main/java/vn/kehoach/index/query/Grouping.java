package vn.kehoach.index.query;

/** What a page lists. */
public enum Grouping {
  /** Items, each for itself. */
  BY_ITEM,
  /** Plans, each with its best items. */
  BY_PLAN
}
