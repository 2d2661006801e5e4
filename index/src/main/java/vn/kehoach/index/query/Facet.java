package vn.kehoach.index.query;

/** What hits can be counted by. */
public enum Facet {
  /** Bodies that the items name. */
  AGENCY,
  /** {@code LEAD}, {@code SUPPORT}, {@code RESPONSIBLE}: roles of assignments. */
  ROLE,
  /** Provinces of the plans. */
  PROVINCE,
  /** Years of the plans; a plan for several years counts in each. */
  YEAR,
  /** Document types of the plans: {@code KH}, {@code QĐ} … */
  TYPE,
  /** Kinds of items, as in {@link ItemKind}. */
  KIND,
  /** What the plans are about. */
  SUBJECT
}
