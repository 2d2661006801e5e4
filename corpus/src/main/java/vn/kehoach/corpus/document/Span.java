package vn.kehoach.corpus.document;

/**
 * A half-open range of UTF-16 code units in a document's NFC text.
 *
 * @param begin offset of the first code unit, from 0
 * @param end offset after the last code unit, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /** Rejects negative offsets and an end before the begin. */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
    }
  }

  /** Number of UTF-16 code units. */
  public int length() {
    return end - begin;
  }

  /** Whether there is nothing between begin and end. */
  public boolean isEmpty() {
    return begin == end;
  }

  /** Whether the other span lies wholly inside this one. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** This span moved to the right by {@code distance} code units. */
  public Span shifted(int distance) {
    return new Span(begin + distance, end + distance);
  }

  /** The words that the span covers. */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** This span without the white space (and no-break space) at its two ends. */
  public Span trimmed(CharSequence text) {
    int from = begin;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}
