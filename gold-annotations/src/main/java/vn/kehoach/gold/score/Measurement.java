package vn.kehoach.gold.score;

/** What is measured; the difference of the two is the reader's. */
public enum Measurement {
  /** From the file, items matched by their words. */
  END_TO_END,
  /** On the document that was annotated, items matched by where they stand in its text. */
  EXTRACTION
}
