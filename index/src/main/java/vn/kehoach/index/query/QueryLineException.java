package vn.kehoach.index.query;

/** A typed line that cannot be read; it says where and why. */
public final class QueryLineException extends Exception {

  private static final long serialVersionUID = 1;

  /** Why it cannot be read. */
  public enum Problem {
    /** A quote opens and never closes. */
    UNCLOSED_QUOTE("the quote is never closed"),
    /** There is no filter of this name. */
    UNKNOWN_FILTER("there is no such filter"),
    /** The filter does not take this value. */
    BAD_VALUE("the filter does not take this value"),
    /** A filter that takes one value is given twice. */
    REPEATED("the filter is given twice"),
    /** A filter stands under OR, NOT or in parentheses. */
    FILTER_INSIDE("a filter stands for the whole query: not under OR, NOT or in parentheses"),
    /** Parentheses or operators that do not fit. */
    SYNTAX("this cannot stand here");

    private final String sentence;

    Problem(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Problem problem;
  private final String line;
  private final int begin;
  private final int end;
  private final String hint;

  /**
   * Describes a line that cannot be read.
   *
   * @param begin offset in the line where the trouble begins, from 0
   * @param end offset after it
   * @param hint what would be right, with examples; empty where the problem says it all
   */
  QueryLineException(Problem problem, String line, int begin, int end, String hint) {
    super(
        "column "
            + (begin + 1)
            + ": "
            + problem.sentence
            + (begin < end ? ": " + line.substring(begin, end) : "")
            + (hint.isEmpty() ? "" : " (" + hint + ")"));
    this.problem = problem;
    this.line = line;
    this.begin = begin;
    this.end = end;
    this.hint = hint;
  }

  /** Why it cannot be read. */
  public Problem problem() {
    return problem;
  }

  /** The place, from 1. */
  public int column() {
    return begin + 1;
  }

  /** What stands there; empty at the end of the line. */
  public String found() {
    return line.substring(begin, end);
  }

  /** What would be right, with examples; empty where the problem says it all. */
  public String hint() {
    return hint;
  }

  /** The line, and below it marks under the place. */
  public String pointer() {
    int width = Math.max(1, line.codePointCount(begin, end));
    return line + "\n" + " ".repeat(line.codePointCount(0, begin)) + "^".repeat(width);
  }
}
