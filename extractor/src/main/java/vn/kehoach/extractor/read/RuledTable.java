package vn.kehoach.extractor.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/**
 * A table whose borders are drawn: finds the grid behind the lines, merges what no line separates,
 * and says which cell a place belongs to.
 */
final class RuledTable {

  /** Lines that miss each other by less meet, in points. */
  private static final double TOUCH = 3.5;

  private final double[] xs;
  private final double[] ys;
  private final List<Area> areas;

  private RuledTable(double[] xs, double[] ys, List<Area> areas) {
    this.xs = xs;
    this.ys = ys;
    this.areas = areas;
  }

  /** A cell's place in the grid; ends are exclusive. */
  record Area(int row, int column, int rowEnd, int columnEnd) {}

  /** The tables on a page. */
  static List<RuledTable> find(List<PageRule> rules) {
    List<RuledTable> tables = new ArrayList<>();
    for (List<PageRule> group : groups(rules)) {
      double[] xs = positions(group, false);
      double[] ys = positions(group, true);
      if (xs.length >= 2 && ys.length >= 2 && xs.length * ys.length > 4) {
        tables.add(new RuledTable(xs, ys, areas(group, xs, ys)));
      }
    }
    return tables;
  }

  double left() {
    return xs[0];
  }

  double right() {
    return xs[xs.length - 1];
  }

  double top() {
    return ys[0];
  }

  double bottom() {
    return ys[ys.length - 1];
  }

  /** Left edges of its columns and the right edge of the last. */
  List<Double> columnEdges() {
    return Arrays.stream(xs).boxed().toList();
  }

  List<Area> areas() {
    return areas;
  }

  /** The cell around a place; -1 where it lies outside. */
  int areaAt(double x, double y) {
    for (int i = 0; i < areas.size(); i++) {
      Area area = areas.get(i);
      if (xs[area.column()] - 1 <= x
          && x < xs[area.columnEnd()] + 1
          && ys[area.row()] - 1 <= y
          && y < ys[area.rowEnd()] + 1) {
        return i;
      }
    }
    return -1;
  }

  /** Left and right edge of a cell, in points. */
  double[] sides(int area) {
    return new double[] {xs[areas.get(area).column()], xs[areas.get(area).columnEnd()]};
  }

  /** Lines that touch each other belong to one table. */
  private static List<List<PageRule>> groups(List<PageRule> rules) {
    List<PageRule> left = new ArrayList<>(rules);
    List<List<PageRule>> groups = new ArrayList<>();
    while (!left.isEmpty()) {
      List<PageRule> group = new ArrayList<>();
      Deque<PageRule> open = new ArrayDeque<>();
      open.add(left.removeLast());
      while (!open.isEmpty()) {
        PageRule rule = open.remove();
        group.add(rule);
        for (int i = left.size() - 1; i >= 0; i--) {
          if (touch(rule, left.get(i))) {
            open.add(left.remove(i));
          }
        }
      }
      groups.add(group);
    }
    groups.removeIf(group -> group.size() < 4);
    groups.sort(
        Comparator.comparingDouble(
            group -> group.stream().mapToDouble(PageRule::top).min().orElse(0)));
    return groups;
  }

  private static boolean touch(PageRule a, PageRule b) {
    return a.left() <= b.right() + TOUCH
        && b.left() <= a.right() + TOUCH
        && a.top() <= b.bottom() + TOUCH
        && b.top() <= a.bottom() + TOUCH;
  }

  /** Where lines of one direction stand, those that are nearly the same once. */
  private static double[] positions(List<PageRule> rules, boolean horizontal) {
    TreeSet<Double> all = new TreeSet<>();
    for (PageRule rule : rules) {
      if (rule.isHorizontal() == horizontal) {
        all.add(horizontal ? rule.top() : rule.left());
      }
    }
    List<Double> merged = new ArrayList<>();
    for (double position : all) {
      if (merged.isEmpty() || position - merged.getLast() > TOUCH) {
        merged.add(position);
      }
    }
    return merged.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static List<Area> areas(List<PageRule> rules, double[] xs, double[] ys) {
    int rows = ys.length - 1;
    int columns = xs.length - 1;
    boolean[][] taken = new boolean[rows][columns];
    List<Area> areas = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (taken[row][column]) {
          continue;
        }
        int columnEnd = column + 1;
        while (columnEnd < columns
            && !taken[row][columnEnd]
            && !hasVertical(rules, xs[columnEnd], ys[row], ys[row + 1])) {
          columnEnd++;
        }
        int rowEnd = row + 1;
        while (rowEnd < rows && !hasHorizontal(rules, ys[rowEnd], xs[column], xs[columnEnd])) {
          rowEnd++;
        }
        for (int r = row; r < rowEnd; r++) {
          for (int c = column; c < columnEnd; c++) {
            taken[r][c] = true;
          }
        }
        areas.add(new Area(row, column, rowEnd, columnEnd));
      }
    }
    return areas;
  }

  private static boolean hasVertical(List<PageRule> rules, double x, double top, double bottom) {
    double middle = (top + bottom) / 2;
    return rules.stream()
        .anyMatch(rule ->
            !rule.isHorizontal()
                && Math.abs(rule.left() - x) <= TOUCH
                && rule.top() <= middle
                && middle <= rule.bottom());
  }

  private static boolean hasHorizontal(List<PageRule> rules, double y, double left, double right) {
    double quarter = left + (right - left) / 4;
    return rules.stream()
        .anyMatch(rule ->
            rule.isHorizontal()
                && Math.abs(rule.top() - y) <= TOUCH
                && rule.left() <= quarter
                && quarter <= rule.right());
  }
}
