package vn.kehoach.extractor.rule;

/** A pattern looked at far more characters than the text has; the rule needs another pattern. */
public final class RunawayPatternException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RunawayPatternException() {
    super("a pattern was stopped: it looked at far more characters than the text has");
  }
}
