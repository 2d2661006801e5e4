package vn.kehoach.extractor.target;

import java.math.BigDecimal;

/**
 * A number as it is written.
 *
 * @param begin offset of its first character in the document's text
 * @param end offset after its last one; of {@code 105/124} the offset after 124
 * @param value plain number; of {@code 105/124} it is 105, of {@code 2/3} it is 0.6667
 * @param form how it is written
 */
record Numeral(int begin, int end, BigDecimal value, Form form) {

  enum Form {
    /** Digits. */
    DIGITS,
    /** Words: một, hai mươi. */
    WORDS,
    /** A part of one whole: 2/3, một nửa. */
    FRACTION
  }
}
