package vn.kehoach.extractor.read;

import java.io.IOException;
import vn.kehoach.corpus.document.Document;

/** Reads the files of one format. Implementations have no state and may be shared by threads. */
interface FormatReader {

  /**
   * Reads a file.
   *
   * @throws UnreadableException where the cause is known and is not damage
   * @throws IOException where the content is not what the format demands
   */
  Document read(SourceFile file) throws IOException, UnreadableException;
}
