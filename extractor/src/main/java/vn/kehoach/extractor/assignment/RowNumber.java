package vn.kehoach.extractor.assignment;

import java.util.regex.Pattern;

/**
 * The number in front of a table's row.
 *
 * @param depth how deep decimal numbers go: 1 for {@code 2}, 2 for {@code 2.1}; 0 for others
 */
record RowNumber(Sort sort, String text, int depth) {

  /** Sorts of numbers. */
  enum Sort {
    NONE,
    UPPER,
    ROMAN,
    ARABIC,
    LETTER,
    BULLET
  }

  private static final Pattern ARABIC = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,2})*");

  static RowNumber of(String written) {
    String text = written.strip().replaceAll("^\\(|[.)/]+$", "");
    if (text.isEmpty()) {
      return new RowNumber(Sort.NONE, "", 0);
    }
    if (text.matches("[IVXl]{1,6}")) {
      return new RowNumber(Sort.ROMAN, text, 0);
    }
    if (ARABIC.matcher(text).matches()) {
      return new RowNumber(Sort.ARABIC, text, text.split("\\.", -1).length);
    }
    if (text.matches("[A-ZĐ]")) {
      return new RowNumber(Sort.UPPER, text, 0);
    }
    return text.matches("[a-zđ]")
        ? new RowNumber(Sort.LETTER, text, 0)
        : new RowNumber(Sort.BULLET, text, 0);
  }

  /** Whether rows with these two numbers stand on one level. */
  boolean isLike(RowNumber other) {
    return sort == other.sort && depth == other.depth;
  }

  /** Whether a row with that number stands under a row with this one. */
  boolean holds(RowNumber below) {
    return switch (sort) {
      case NONE, BULLET, LETTER -> false;
      case ARABIC ->
          below.sort == Sort.ARABIC
              ? below.depth > depth && below.text.startsWith(text + ".")
              : below.sort == Sort.LETTER || below.sort == Sort.BULLET;
      case UPPER, ROMAN -> below.sort.compareTo(sort) > 0;
    };
  }
}
