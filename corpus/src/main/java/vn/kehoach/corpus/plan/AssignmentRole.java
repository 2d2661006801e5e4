package vn.kehoach.corpus.plan;

/** What the named body is to the work. */
public enum AssignmentRole {
  /** Chủ trì, đầu mối, thường trực. */
  LEAD,
  /** Phối hợp, tham gia. */
  SUPPORT,
  /** Does the work; the words do not say in which capacity. */
  RESPONSIBLE
}
