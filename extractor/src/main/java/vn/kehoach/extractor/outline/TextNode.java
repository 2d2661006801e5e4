package vn.kehoach.extractor.outline;

import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.SectionRole;

/**
 * A leaf of running text.
 *
 * @param label number or bullet without closing marks; empty in front of a plain paragraph
 * @param words the text without the label
 * @param whole whether it is one unit however many sentences it has (a list item is, a plain
 *     paragraph is not)
 */
public record TextNode(
    String label, Span span, Span words, boolean whole, SectionRole role, int page)
    implements OutlineNode {

  static TextNode of(Line line, boolean whole, SectionRole role) {
    return new TextNode(line.number(), line.span(), line.words(), whole, role, line.page());
  }
}
