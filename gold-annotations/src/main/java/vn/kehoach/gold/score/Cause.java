package vn.kehoach.gold.score;

/** Why something was missed or made up; each points at another part of the program to look at. */
public enum Cause {
  /** The words do not stand in the text that was read: the reader lost or damaged them. */
  NOT_IN_TEXT,
  /** The section has another role than gold says, or the item was taken for another kind. */
  WRONG_SECTION,
  /** The section is right, and nothing found it. */
  NO_RULE,
  /** Found, but cut differently. */
  WRONG_BOUNDARY,
  /** Found, with another value. */
  WRONG_VALUE,
  /** Found, given to other bodies. */
  WRONG_AGENCY,
  /** Found, and nothing of the kind is there. */
  SPURIOUS
}
