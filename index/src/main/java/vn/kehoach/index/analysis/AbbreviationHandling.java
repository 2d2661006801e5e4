package vn.kehoach.index.analysis;

/** What an analyzer does where the text has an abbreviation or its long form. */
public enum AbbreviationHandling {
  /** Nothing. */
  NONE,
  /** Adds the abbreviation as one token on top of the long form's first word: for indexed text. */
  ADDED,
  /** Puts the abbreviation in the long form's place: for names, and for the words of a query. */
  REPLACED,
  /** Adds every other form as a path beside the written one: for the phrases of a query. */
  EXPANDED
}
