package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight line of ink along the rows of a picture, thick or a little askew: runs of dark dots in
 * rows that follow one another. All measures in dots.
 */
final class InkLine {

  /** A break of so many dots is a fault of the scan. */
  private static final int BREAK = 4;

  /** Lines slope when a page lies askew; runs this far apart across are one line. */
  private static final int SLOPE = 4;

  /** Rows that a line may go through. */
  private static final int MOST_ROWS = 40;

  private final List<Run> runs = new ArrayList<>();
  private int begin = Integer.MAX_VALUE;
  private int end;

  private InkLine() {}

  /** Dark dots side by side in one row, from {@code begin} to {@code end}, both dark. */
  record Run(int row, int begin, int end) {

    int length() {
      return end - begin + 1;
    }
  }

  /**
   * The lines of a picture, by their first rows.
   *
   * @param ink whether a dot is dark, row by row
   * @param shortest run that counts
   */
  static List<InkLine> in(boolean[][] ink, int shortest) {
    List<InkLine> lines = new ArrayList<>();
    for (int row = 0; row < ink.length; row++) {
      int begin = -1;
      int last = -1;
      for (int x = 0; x <= ink[row].length; x++) {
        boolean dark = x < ink[row].length && ink[row][x];
        if (dark) {
          begin = begin < 0 ? x : begin;
          last = x;
        } else if (begin >= 0 && (x - last > BREAK || x == ink[row].length)) {
          if (last - begin >= shortest) {
            add(lines, new Run(row, begin, last));
          }
          begin = -1;
        }
      }
    }
    return lines;
  }

  private static void add(List<InkLine> lines, Run run) {
    for (int i = lines.size() - 1; i >= 0 && run.row() - lines.get(i).row() <= MOST_ROWS; i--) {
      if (lines.get(i).isContinuedBy(run)) {
        lines.get(i).add(run);
        return;
      }
    }
    InkLine line = new InkLine();
    line.add(run);
    lines.add(line);
  }

  private boolean isContinuedBy(Run run) {
    return run.row() - runs.getLast().row() <= SLOPE
        && run.begin() <= end + SLOPE
        && begin <= run.end() + SLOPE;
  }

  private void add(Run run) {
    runs.add(run);
    begin = Math.min(begin, run.begin());
    end = Math.max(end, run.end());
  }

  /** The first of its rows. */
  int row() {
    return runs.getFirst().row();
  }

  /** The leftmost dot. */
  int begin() {
    return begin;
  }

  /** The rightmost dot. */
  int end() {
    return end;
  }

  /** What it is made of, row after row. */
  List<Run> runs() {
    return List.copyOf(runs);
  }
}
