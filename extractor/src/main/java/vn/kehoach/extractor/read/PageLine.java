package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Words on one base line, from left to right. */
record PageLine(int page, List<PageWord> words) {

  PageLine {
    words = words.stream().sorted(Comparator.comparingDouble(PageWord::left)).toList();
  }

  double left() {
    return words.getFirst().left();
  }

  double right() {
    return words.stream().mapToDouble(PageWord::right).max().orElse(0);
  }

  double top() {
    return words.stream().mapToDouble(PageWord::top).min().orElse(0);
  }

  double bottom() {
    return words.stream().mapToDouble(PageWord::bottom).max().orElse(0);
  }

  double middleX() {
    return (left() + right()) / 2;
  }

  double middleY() {
    return (top() + bottom()) / 2;
  }

  String text() {
    return words.stream().map(PageWord::text).collect(Collectors.joining(" "));
  }

  boolean isBold() {
    return words.stream().allMatch(PageWord::bold);
  }

  boolean isItalic() {
    return words.stream().allMatch(PageWord::italic);
  }

  /** The words on one side of a gap; empty lists where there is nothing on that side. */
  List<PageWord> leftOf(double x) {
    return words.stream().filter(word -> word.middleX() < x).toList();
  }

  List<PageWord> rightOf(double x) {
    return words.stream().filter(word -> word.middleX() >= x).toList();
  }

  /** The widest gap between two neighbours whose middle lies between the limits; 0 if none. */
  double widestGap(double from, double to) {
    return gap(from, to)[1];
  }

  /** Middle of {@link #widestGap}. */
  double middleOfGap(double from, double to) {
    return gap(from, to)[0];
  }

  private double[] gap(double from, double to) {
    double[] widest = {0, 0};
    for (int i = 1; i < words.size(); i++) {
      double end = words.get(i - 1).right();
      double begin = words.get(i).left();
      double middle = (end + begin) / 2;
      if (middle >= from && middle <= to && begin - end > widest[1]) {
        widest[0] = middle;
        widest[1] = begin - end;
      }
    }
    return widest;
  }

  /** Puts words into lines, from top to bottom. */
  static List<PageLine> of(int page, List<PageWord> words) {
    List<PageWord> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(PageWord::middleY).thenComparingDouble(PageWord::left));
    List<List<PageWord>> lines = new ArrayList<>();
    for (PageWord word : sorted) {
      List<PageWord> home = null;
      // Only the last few lines can share a base line with this word.
      for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 3); i--) {
        if (sharesLine(lines.get(i), word)) {
          home = lines.get(i);
          break;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        lines.add(home);
      }
      home.add(word);
    }
    return lines.stream()
        .map(line -> new PageLine(page, line))
        .sorted(Comparator.comparingDouble(PageLine::middleY))
        .toList();
  }

  private static boolean sharesLine(List<PageWord> line, PageWord word) {
    double top = 0;
    double bottom = 0;
    for (PageWord other : line) {
      top += other.top() / line.size();
      bottom += other.bottom() / line.size();
    }
    double overlap = Math.min(bottom, word.bottom()) - Math.max(top, word.top());
    return overlap > 0.5 * Math.min(bottom - top, word.bottom() - word.top());
  }
}
