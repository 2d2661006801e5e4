package vn.kehoach.corpus.plan;

/** Which way a target moves what it measures. */
public enum Change {
  /** Tăng, thêm, nhân rộng. */
  INCREASE,
  /** Giảm. */
  DECREASE,
  /** Duy trì. */
  MAINTAIN
}
