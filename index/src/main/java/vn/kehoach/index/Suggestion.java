package vn.kehoach.index;

/**
 * What a person who types may mean.
 *
 * @param text as the archive writes it
 * @param count entries that have it: items for a body, plans for a province or a number
 */
public record Suggestion(Kind kind, String text, long count) {

  /** What is suggested. */
  public enum Kind {
    /** A body that items name. */
    AGENCY,
    /** A province of plans. */
    PROVINCE,
    /** A number of a plan. */
    NUMBER;

    /** The field that lists what the archive knows of this kind. */
    String field() {
      return Fields.KNOWN + name();
    }
  }
}
