package vn.kehoach.gold;

import java.util.Locale;

/** The three kinds of units that are annotated. */
public enum ItemKind {
  /** What the plan wants to become true. */
  OBJECTIVES,
  /** Commitments that can be checked. */
  TARGETS,
  /** Work given to named bodies. */
  ASSIGNMENTS;

  /** The key that holds them in gold and plan JSON, such as {@code "targets"}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
