package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;

/**
 * Dots that were typed to be written on, {@code Số: ……/KH-UBND}, and on which something was
 * stamped: letters drawn later at the same place. The dots are under the letters then, and go.
 */
final class FilledDots {

  /** Fewer dots are no place to write on. */
  private static final int FEWEST = 2;

  private FilledDots() {}

  /**
   * The letters without dots that others cover.
   *
   * @param letters in the order in which they are drawn
   * @param stamped drawn after all of them
   */
  static List<TextPosition> removed(List<TextPosition> letters, List<TextPosition> stamped) {
    Set<Integer> gone = new HashSet<>();
    int begin = 0;
    while (begin < letters.size()) {
      int end = begin;
      while (end < letters.size() && isDot(letters.get(end))) {
        end++;
      }
      int dots = end - begin;
      boolean wide = dots == 1 && letters.get(begin).getUnicode().equals("…");
      if (dots >= FEWEST || wide) {
        List<TextPosition> run = letters.subList(begin, end);
        if (isWrittenOn(run, letters.subList(end, letters.size())) || isWrittenOn(run, stamped)) {
          IntStream.range(begin, end).forEach(gone::add);
        }
      }
      begin = end + 1;
    }
    if (gone.isEmpty()) {
      return letters;
    }
    List<TextPosition> kept = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      if (!gone.contains(i)) {
        kept.add(letters.get(i));
      }
    }
    return kept;
  }

  private static boolean isDot(TextPosition letter) {
    String text = letter.getUnicode();
    return text.equals(".") || text.equals("…") || text.equals("_");
  }

  private static boolean isWrittenOn(List<TextPosition> run, List<TextPosition> later) {
    TextPosition first = run.getFirst();
    TextPosition last = run.getLast();
    double left = first.getXDirAdj();
    double right = last.getXDirAdj() + last.getWidthDirAdj();
    double base = first.getYDirAdj();
    double size = first.getFontSizeInPt();
    return later.stream()
        .filter(letter -> !letter.getUnicode().isBlank() && !isDot(letter))
        .anyMatch(letter ->
            letter.getXDirAdj() + letter.getWidthDirAdj() / 2 > left
                && letter.getXDirAdj() + letter.getWidthDirAdj() / 2 < right
                && Math.abs(letter.getYDirAdj() - base) < 0.5 * size);
  }
}
