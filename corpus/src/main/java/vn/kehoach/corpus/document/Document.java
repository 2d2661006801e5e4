package vn.kehoach.corpus.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * A file's content as the readers deliver it: one NFC text, and blocks in reading order over it.
 *
 * <p>Blocks are separated by at least one line feed and never overlap. What was left out stands in
 * {@link #dropped()}.
 *
 * @param id identity of the bytes
 * @param mediaType detected type, such as {@code application/pdf}
 * @param pages number of pages; 0 where the format has none
 * @param text the words, in Unicode normalisation form C
 * @param pageStarts pages with words, in order; empty where the format has no pages
 */
public record Document(
    DocumentId id,
    String mediaType,
    int pages,
    String text,
    List<Block> blocks,
    List<ReadingNote> notes,
    List<DroppedText> dropped,
    List<DigitalSignature> signatures,
    List<PageStart> pageStarts) {

  /** Checks the normal form, and that the blocks are in order and inside the text. */
  public Document {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    dropped = List.copyOf(dropped);
    signatures = List.copyOf(signatures);
    pageStarts = List.copyOf(pageStarts);
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      throw new IllegalArgumentException("a document's text is in NFC");
    }
    int end = 0;
    for (Block block : blocks) {
      if (block.span().begin() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException("blocks overlap or leave the text: " + block.span());
      }
      end = block.span().end();
    }
  }

  /** The page on which a character stands; empty where that is not known. */
  public Optional<PageStart> pageAt(int offset) {
    return pageStarts.reversed().stream().filter(page -> page.begin() <= offset).findFirst();
  }

  /** The words that a span covers. */
  public String words(Span span) {
    return span.of(text);
  }
}
