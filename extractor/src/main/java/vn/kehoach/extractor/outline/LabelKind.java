package vn.kehoach.extractor.outline;

/** Sorts of labels, from the widest to the narrowest as plans mostly nest them. */
enum LabelKind {
  /** Phụ lục, Biểu, Danh mục. */
  APPENDIX,
  /** Phần thứ nhất, Phần I. */
  PART,
  /** Chương I. */
  CHAPTER,
  /** Mục 1. */
  SECTION,
  /** A. B. C. */
  UPPER_LETTER,
  /** I. II. III. */
  ROMAN,
  /** Điều 1. */
  ARTICLE,
  /** 1. 2. 3. */
  ARABIC,
  /** 1.1. */
  DECIMAL_2,
  /** 1.1.1. */
  DECIMAL_3,
  /** a) b) c) d) đ). */
  LETTER,
  /** (1) or (i). */
  PARENTHESIS,
  /** A dash. */
  DASH,
  /** A plus sign. */
  PLUS,
  /** Asterisk, round or square bullet. */
  STAR;

  /** Whether labels of this kind count up. */
  boolean counts() {
    return compareTo(DASH) < 0;
  }
}
