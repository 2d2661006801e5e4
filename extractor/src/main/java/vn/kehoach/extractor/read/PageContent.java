package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands on one page, wherever it came from: a text layer or character recognition.
 *
 * @param number page from 1
 * @param width in points
 * @param height in points
 * @param aside words that run in another direction: watermarks, notes in the margin
 */
record PageContent(
    int number,
    double width,
    double height,
    List<PageWord> words,
    List<PageRule> rules,
    List<PageWord> aside) {

  /** The page with more words on it. */
  PageContent with(List<PageWord> more) {
    List<PageWord> all = new ArrayList<>(words);
    all.addAll(more);
    return new PageContent(number, width, height, all, rules, aside);
  }
}
