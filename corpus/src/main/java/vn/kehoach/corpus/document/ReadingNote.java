package vn.kehoach.corpus.document;

/** What a reader did to a document beside reading it; kept so that nobody wonders later. */
public enum ReadingNote {
  /** Text in a legacy Vietnamese encoding (TCVN3, VNI …) was converted to Unicode. */
  LEGACY_ENCODING_CONVERTED,
  /** UTF-8 that had been read as a one-byte code page was repaired. */
  MOJIBAKE_REPAIRED,
  /** Hard-wrapped lines were joined to paragraphs. */
  LINES_JOINED,
  /** Running heads, page numbers or site furniture were left out of the text. */
  FURNITURE_DROPPED,
  /** Words came from optical character recognition. */
  OCR,
  /** Some pages are pictures whose words could not be recognised here. */
  PAGES_WITHOUT_TEXT,
  /** The text's letters look damaged: expect wrong or missing items. */
  TEXT_GARBLED,
  /** A size limit was hit; the text ends early. */
  TRUNCATED
}
