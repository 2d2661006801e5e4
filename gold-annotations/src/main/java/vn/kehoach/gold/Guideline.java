package vn.kehoach.gold;

/** What a gold file can do wrong. */
public enum Guideline {
  /** The quote does not stand in the document's text. */
  NOT_IN_TEXT,
  /** The same item stands in the file twice, though its words stand in the text once. */
  DUPLICATE,
  /** The same words are an objective and a target. */
  OBJECTIVE_AND_TARGET,
  /** Items of one kind are not in document order. */
  OUT_OF_ORDER,
  /** Two items of one kind overlap. */
  OVERLAP,
  /** The quote keeps its bullet or number, its closing mark, or quotation marks around it all. */
  NOT_TRIMMED,
  /** A line that ends in a colon introduces items and is none itself. */
  INTRODUCTION,
  /** A range without two ends, anything else without a value, or a range the wrong way round. */
  INCOMPLETE_MEASURE,
  /** A measure without a unit. */
  NO_UNIT,
  /** A measure that looks like a year. */
  YEAR_AS_MEASURE,
  /** An assignment that is given to nobody. */
  NO_AGENCY,
  /** The same body twice in one list of an assignment. */
  AGENCY_TWICE,
  /** An abbreviation in a name that should be written out. */
  ABBREVIATED_AGENCY,
  /** A number of a document with a space in it. */
  SPACE_IN_NUMBER,
  /** A period that ends before it begins, or that is no year or month. */
  BAD_PERIOD,
  /** Two runs of the same role one behind the other, or a document without runs. */
  BAD_REGIONS
}
