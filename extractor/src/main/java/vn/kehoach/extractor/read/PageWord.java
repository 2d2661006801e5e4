package vn.kehoach.extractor.read;

/**
 * A word on a page. Lengths are points (1/72 inch) from the page's upper left corner.
 *
 * @param size font size in points
 * @param font name of its font, empty where nothing tells
 */
record PageWord(
    double left,
    double top,
    double right,
    double bottom,
    String text,
    double size,
    String font,
    boolean bold,
    boolean italic) {

  double middleX() {
    return (left + right) / 2;
  }

  double middleY() {
    return (top + bottom) / 2;
  }
}
