package vn.kehoach.corpus.document;

/** A piece of a document in reading order: running text, or a table. Blocks never overlap. */
public sealed interface Block permits TextBlock, Table {

  /** Where the block's words stand in the document's text. */
  Span span();

  /** Page on which the block begins, from 1; 0 where the format has no pages. */
  int page();
}
