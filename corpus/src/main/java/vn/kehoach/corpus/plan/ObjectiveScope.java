package vn.kehoach.corpus.plan;

/** How wide an objective is, by the heading over it. */
public enum ObjectiveScope {
  /** Mục tiêu chung, mục tiêu tổng quát, mục đích. */
  GENERAL,
  /** Mục tiêu cụ thể. */
  SPECIFIC,
  /** The heading does not say. */
  UNSPECIFIED
}
