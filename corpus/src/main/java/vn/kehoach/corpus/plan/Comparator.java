package vn.kehoach.corpus.plan;

/** How a measured value relates to the number that is written. */
public enum Comparator {
  /** No comparing word. */
  EQ,
  /** Ít nhất, tối thiểu, từ … trở lên. */
  GTE,
  /** Trên, hơn, vượt. */
  GT,
  /** Tối đa, không quá, trong. */
  LTE,
  /** Dưới, thấp hơn. */
  LT,
  /** Từ … đến …: {@link Measure#min()} and {@link Measure#max()} stand in place of a value. */
  RANGE
}
