package vn.kehoach.corpus.plan;

/** What sort of paper a plan was found in. */
public enum PlanKind {
  /** The plan itself. */
  PLAN,
  /** A decision that carries a plan. */
  DECISION,
  /** A news report of a plan. */
  NEWS,
  /** Another paper that gives objectives or tasks, such as a directive or a notice. */
  OTHER
}
