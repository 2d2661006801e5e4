package vn.kehoach.extractor.header;

import vn.kehoach.corpus.document.Look;
import vn.kehoach.corpus.document.Span;

/**
 * A line as the eye sees it: a paragraph, a part of one between typed line breaks, or a part of a
 * cell.
 *
 * @param block index of the document's block in which it stands
 * @param labelled whether the word processor puts a number or a bullet before it
 * @param heading whether the format marks it as a heading
 * @param cell index of its cell in that block's table; -1 outside tables
 */
record Line(Span span, int block, int cell, Look look, boolean labelled, boolean heading) {

  boolean isInTable() {
    return cell >= 0;
  }
}
