package vn.kehoach.corpus.archive;

/**
 * What became of a file. Every file found has exactly one outcome; each one tells staff what to do
 * (the words for that are the command line's).
 */
public enum ImportOutcome {
  /** A plan was extracted and kept. */
  IMPORTED(Kind.IMPORTED),
  /** The same content was imported before by the same version; it may have been moved since. */
  UNCHANGED(Kind.UNCHANGED),
  /** Another file of the archive has the same content; its plan names both. */
  DUPLICATE(Kind.DUPLICATE),
  /** Nothing to extract: no objectives, no targets, no assignments. */
  NOT_A_PLAN(Kind.NOT_A_PLAN),
  /** It holds files, and each of them has an outcome of its own. */
  CONTAINER(Kind.CONTAINER),
  /** A format that is not read. */
  UNSUPPORTED(Kind.UNSUPPORTED),
  /** The file has no content, or a document without a word. */
  EMPTY(Kind.FAILED),
  /** Pictures of pages, and no program here that recognises their words. */
  SCAN_WITHOUT_OCR(Kind.FAILED),
  /** There is text, but its letters are damaged beyond use. */
  TEXT_GARBLED(Kind.FAILED),
  /** Opening it needs a password. */
  PASSWORD_PROTECTED(Kind.FAILED),
  /** It is not what its format demands: truncated or damaged. */
  CORRUPT(Kind.FAILED),
  /** The file vanished, or may not be opened. */
  UNREADABLE(Kind.FAILED),
  /** Reading took longer than allowed. */
  TIME_LIMIT(Kind.FAILED),
  /** Reading needed more memory or space than allowed. */
  SIZE_LIMIT(Kind.FAILED),
  /** A fault of this program. */
  INTERNAL_ERROR(Kind.FAILED);

  /**
   * The columns of the reconciliation line: found is the sum of them, containers apart, which count
   * by what is in them.
   */
  public enum Kind {
    /** Kept as a plan. */
    IMPORTED,
    /** Known, nothing to do. */
    UNCHANGED,
    /** Same content as another file. */
    DUPLICATE,
    /** Read, but no plan. */
    NOT_A_PLAN,
    /** Opened, and counted by what is in it. */
    CONTAINER,
    /** Not a format that is read. */
    UNSUPPORTED,
    /** Should have been read and was not. */
    FAILED
  }

  private final Kind kind;

  ImportOutcome(Kind kind) {
    this.kind = kind;
  }

  /** The column that the outcome counts in. */
  public Kind kind() {
    return kind;
  }
}
