package vn.kehoach.extractor.read;

/** A straight horizontal or vertical line drawn on a page, in points from the upper left corner. */
record PageRule(double left, double top, double right, double bottom) {

  boolean isHorizontal() {
    return right - left >= bottom - top;
  }

  double length() {
    return Math.max(right - left, bottom - top);
  }
}
