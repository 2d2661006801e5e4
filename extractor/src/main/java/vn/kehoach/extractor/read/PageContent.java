package vn.kehoach.extractor.read;

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
    List<PageWord> aside) {}
