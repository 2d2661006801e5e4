package vn.kehoach.extractor.outline;

/**
 * The number or bullet in front of a paragraph.
 *
 * @param text without closing marks: {@code "II"}, {@code "1.2"}, {@code "đ"}, {@code "-"}
 * @param ordinal place in its sequence from 1; 0 for bullets
 */
record Label(LabelKind kind, String text, int ordinal) {

  /** Whether a sequence begins here. */
  boolean isFirst() {
    return ordinal == 1;
  }
}
