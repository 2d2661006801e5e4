package vn.kehoach.extractor.benchmark;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.corpus.document.Block;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentBuilder;
import vn.kehoach.corpus.document.DocumentBuilder.CellText;
import vn.kehoach.corpus.document.Heading;
import vn.kehoach.corpus.document.ListItem;
import vn.kehoach.corpus.document.Paragraph;
import vn.kehoach.corpus.document.Table;

/**
 * Makes a long plan out of a short one: its blocks again and again, a letter of each another in
 * each repetition, so that nothing that is remembered of one helps with the next.
 */
final class Growth {

  private Growth() {}

  /** The document with its blocks repeated until its text has so many characters. */
  static Document to(Document document, int characters) {
    DocumentBuilder builder = new DocumentBuilder();
    int length = 0;
    for (int copy = 0; length < characters; copy++) {
      String text = varied(document, copy);
      for (Block block : document.blocks()) {
        add(builder, text, block);
        length += block.span().length() + 1;
        if (length >= characters) {
          break;
        }
      }
    }
    return builder.build(document.id(), document.mediaType(), 0);
  }

  /** The text with the last small ASCII letter of each line another one, one of 25 in turn. */
  private static String varied(Document document, int copy) {
    StringBuilder text = new StringBuilder(document.text());
    boolean varied = copy == 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == '\n') {
        varied = copy == 0;
      } else if (!varied && c >= 'a' && c <= 'z') {
        text.setCharAt(i, (char) ('a' + (c - 'a' + copy) % 26));
        varied = true;
      }
    }
    return text.toString();
  }

  private static void add(DocumentBuilder builder, String text, Block block) {
    String words = block.span().of(text);
    switch (block) {
      case Paragraph paragraph -> builder.paragraph(words, paragraph.page(), paragraph.look());
      case Heading heading ->
          builder.heading(words, heading.page(), heading.look(), heading.label(), heading.level());
      case ListItem item ->
          builder.listItem(words, item.page(), item.look(), item.label(), item.level());
      case Table table -> builder.table(cells(text, table), table.page());
    }
  }

  private static List<CellText> cells(String text, Table table) {
    List<CellText> cells = new ArrayList<>();
    table
        .cells()
        .forEach(cell ->
            cells.add(
                new CellText(
                    cell.row(),
                    cell.column(),
                    cell.rowSpan(),
                    cell.columnSpan(),
                    cell.span().of(text))));
    return cells;
  }
}
