package vn.kehoach.extractor.read;

import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.document.Document;

/** What came of reading a file. Never an exception. */
public sealed interface Reading {

  /** The file was read. */
  record Success(Document document) implements Reading {}

  /**
   * The file holds files: {@link ContainerReader} or {@link IsolatedReader#open} takes them out.
   *
   * @param mediaType detected type, such as {@code application/zip}
   */
  record Container(String mediaType) implements Reading {}

  /**
   * The file could not be read.
   *
   * @param outcome the cause, which tells staff what to do
   * @param detail for people: what was found; no words of the document, no password
   */
  record Failure(ImportOutcome outcome, String detail) implements Reading {}
}
