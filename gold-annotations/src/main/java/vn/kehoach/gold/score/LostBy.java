package vn.kehoach.gold.score;

/**
 * Which part of the program lost a gold unit, the first that did in the order in which they work.
 */
public enum LostBy {
  /** The unit's words do not stand in the text that was read, in their order. */
  READER,
  /** They do, but in a section that gold gives another role. */
  OUTLINE,
  /** They do, in a section of the right role, and are not cut out as gold cuts them. */
  RULE
}
