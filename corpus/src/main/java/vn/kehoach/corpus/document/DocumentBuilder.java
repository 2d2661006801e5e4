package vn.kehoach.corpus.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a document together block by block and keeps the offsets right: text goes in once, in NFC,
 * and every span comes out of here. Not thread-safe; one builder makes one document.
 */
public final class DocumentBuilder {

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<ReadingNote> notes = new ArrayList<>();
  private final List<DroppedText> dropped = new ArrayList<>();
  private final List<DigitalSignature> signatures = new ArrayList<>();

  /** Adds a paragraph; blank text adds nothing. */
  public void paragraph(String words, int page, Look look) {
    if (!words.isBlank()) {
      blocks.add(new Paragraph(append(words.strip()), page, look));
    }
  }

  /** Adds a list item; blank text adds nothing. */
  public void listItem(String words, int page, Look look, String label, int level) {
    if (!words.isBlank()) {
      blocks.add(new ListItem(append(words.strip()), page, look, nfc(label), level));
    }
  }

  /** Adds a heading; blank text adds nothing. */
  public void heading(String words, int page, Look look, String label, int level) {
    if (!words.isBlank()) {
      blocks.add(new Heading(append(words.strip()), page, look, nfc(label), level));
    }
  }

  /** Adds a table; a table without words adds nothing. */
  public void table(List<CellText> cells, int page) {
    if (cells.stream().allMatch(cell -> cell.text().isBlank())) {
      return;
    }
    int rows = 0;
    int columns = 0;
    List<Cell> placed = new ArrayList<>();
    int begin = -1;
    for (CellText cell : cells) {
      Span span = append(cell.text().strip());
      begin = begin < 0 ? span.begin() : begin;
      placed.add(new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), span));
      rows = Math.max(rows, cell.row() + cell.rowSpan());
      columns = Math.max(columns, cell.column() + cell.columnSpan());
    }
    blocks.add(new Table(new Span(begin, text.length()), page, rows, columns, placed));
  }

  /** Notes what was done; a note twice counts once. */
  public void note(ReadingNote note) {
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }

  /** Records words that are no part of the text; blank ones are not worth a record. */
  public void drop(String reason, int page, String words) {
    if (!words.isBlank()) {
      dropped.add(new DroppedText(reason, page, nfc(words.strip())));
    }
  }

  /** Records a digital signature. */
  public void signature(DigitalSignature signature) {
    signatures.add(signature);
  }

  /** Whether no block has been added so far. */
  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** The document with everything that was added. */
  public Document build(DocumentId id, String mediaType, int pages) {
    return new Document(id, mediaType, pages, text.toString(), blocks, notes, dropped, signatures);
  }

  private Span append(String words) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int begin = text.length();
    text.append(nfc(words));
    return new Span(begin, text.length());
  }

  private static String nfc(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC);
  }

  /**
   * A cell before it has a place in the text.
   *
   * @param text its words; paragraphs separated by a line feed
   */
  public record CellText(int row, int column, int rowSpan, int columnSpan, String text) {}
}
