package vn.kehoach.extractor.read;

import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.document.Document;

/** What came of reading a file: a document, or the reason why there is none. Never an exception. */
public sealed interface Reading {

  /** The file was read. */
  record Success(Document document) implements Reading {}

  /**
   * The file could not be read.
   *
   * @param outcome the cause, which tells staff what to do
   * @param detail for people: what was found; no words of the document, no password
   */
  record Failure(ImportOutcome outcome, String detail) implements Reading {}
}
