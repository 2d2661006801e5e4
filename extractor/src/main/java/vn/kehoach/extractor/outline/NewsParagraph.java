package vn.kehoach.extractor.outline;

import java.util.List;

/**
 * A paragraph of a report.
 *
 * @param hasItems whether the next one is an item under it
 */
record NewsParagraph(Line line, boolean hasItems, List<NewsSentence> sentences) {

  /** A list item is one unit, however many sentences it has. */
  List<NewsSentence> whole() {
    return List.of(new NewsSentence(line.words(), true, true, true, line.page()));
  }
}
