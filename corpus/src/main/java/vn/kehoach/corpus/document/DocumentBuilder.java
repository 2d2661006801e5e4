package vn.kehoach.corpus.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
  private final List<PageStart> pageStarts = new ArrayList<>();
  private final Set<Integer> recognised = new HashSet<>();

  /** Adds a paragraph; blank text adds nothing. */
  public void paragraph(String words, int page, Look look) {
    if (!words.isBlank()) {
      blocks.add(new Paragraph(append(words.strip(), page), page, look));
    }
  }

  /** Adds a list item; blank text adds nothing. */
  public void listItem(String words, int page, Look look, String label, int level) {
    if (!words.isBlank()) {
      blocks.add(new ListItem(append(words.strip(), page), page, look, nfc(label), level));
    }
  }

  /** Adds a heading; blank text adds nothing. */
  public void heading(String words, int page, Look look, String label, int level) {
    if (!words.isBlank()) {
      blocks.add(new Heading(append(words.strip(), page), page, look, nfc(label), level));
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
      Span span = append(cell.text().strip(), cell.page() == 0 ? page : cell.page());
      begin = begin < 0 ? span.begin() : begin;
      placed.add(new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), span));
      rows = Math.max(rows, cell.row() + cell.rowSpan());
      columns = Math.max(columns, cell.column() + cell.columnSpan());
    }
    blocks.add(new Table(new Span(begin, text.length()), page, rows, columns, placed));
  }

  /**
   * Says that in the block that was added last another page begins.
   *
   * @param letters number of characters of the block before it, white space not counted
   */
  public void pageTurn(int letters, int page) {
    int at = blocks.getLast().span().begin();
    int left = letters;
    while (at < text.length() && (left > 0 || Character.isWhitespace(text.charAt(at)))) {
      left -= Character.isWhitespace(text.charAt(at)) ? 0 : 1;
      at++;
    }
    startPage(page, at);
  }

  /** Says that the words of a page come from a picture; to be said before they are added. */
  public void recognised(int page) {
    recognised.add(page);
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
    return new Document(
        id, mediaType, pages, text.toString(), blocks, notes, dropped, signatures, pageStarts);
  }

  private Span append(String words, int page) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int begin = text.length();
    if (!words.isEmpty()) {
      startPage(page, begin);
    }
    text.append(nfc(words));
    return new Span(begin, text.length());
  }

  /** Cells of one row stand in text one after the other, so a page may seem to come back. */
  private void startPage(int page, int begin) {
    if (page > (pageStarts.isEmpty() ? 0 : pageStarts.getLast().page())) {
      pageStarts.add(new PageStart(page, begin, recognised.contains(page)));
    }
  }

  private static String nfc(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC);
  }

  /**
   * A cell before it has a place in the text.
   *
   * @param text its words; paragraphs separated by a line feed
   * @param page page on which it begins, from 1; 0 where it begins on its table's page
   */
  public record CellText(int row, int column, int rowSpan, int columnSpan, String text, int page) {

    /** A cell that begins on the page on which its table begins. */
    public CellText(int row, int column, int rowSpan, int columnSpan, String text) {
      this(row, column, rowSpan, columnSpan, text, 0);
    }
  }
}
