package vn.kehoach.extractor.read;

import java.io.IOException;
import vn.kehoach.corpus.document.Document;

/**
 * Reads rtf by itself: Tika's text has no tables, and list numbers stand in it like typed ones.
 *
 * <p>Rich Text Format 1.9.1, as far as text, lists, tables and looks go.
 */
final class RtfReader implements FormatReader {

  @Override
  public Document read(SourceFile file) throws IOException, UnreadableException {
    Draft draft = new Draft();
    RtfBlocks blocks = new RtfBlocks(draft);
    new RtfTokens(file.bytes(), blocks).read();
    draft.addAll(blocks.finish());
    return draft.build(file, 0);
  }
}
