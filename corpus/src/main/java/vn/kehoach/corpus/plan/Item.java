package vn.kehoach.corpus.plan;

/** One thing that a plan says, tied to its exact words. */
public sealed interface Item
    permits Objective, Target, Assignment, Task, FundingItem, ReportingDuty {

  /** Identity inside its plan: a letter for the kind and a number from 1, such as {@code "T3"}. */
  String id();

  /** The item's words: exactly those that its evidence points at. */
  String text();

  /** Where they stand, and what found them. */
  Evidence evidence();
}
