package vn.kehoach.corpus.plan;

/**
 * Something that a reader of the plan should know.
 *
 * @param code stable name, such as {@code NUMBER_BLANK}
 * @param message in Vietnamese, for people
 */
public record Warning(String code, String message) {}
