package vn.kehoach.extractor.rule;

/**
 * A text that stops a pattern which runs away: a match that looks at more characters than any
 * honest one would ends with an exception instead of never. The budget counts look-ups, not
 * seconds, so that the same text gives the same result on every machine.
 */
final class TimedText implements CharSequence {

  /** Look-ups that every match may make, however short its text. */
  private static final long BASE = 200_000;

  /** Further look-ups for each character. */
  private static final long PER_CHARACTER = 400;

  private final CharSequence text;
  private long left;

  TimedText(CharSequence text) {
    this.text = text;
    this.left = BASE + PER_CHARACTER * text.length();
  }

  @Override
  public char charAt(int index) {
    if (--left < 0) {
      throw new RunawayPatternException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
