package vn.kehoach.extractor.read;

import vn.kehoach.corpus.archive.ImportOutcome;

/** A file that a reader cannot turn into a document, for a cause that it knows. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final ImportOutcome outcome;

  UnreadableException(ImportOutcome outcome, String detail) {
    super(detail);
    this.outcome = outcome;
  }

  ImportOutcome outcome() {
    return outcome;
  }

  /** What was found; no words of the document. */
  String detail() {
    String message = getMessage();
    return message == null ? outcome.name() : message;
  }
}
