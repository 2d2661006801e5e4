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

/** Makes a long plan out of a short one: its blocks again and again. */
final class Growth {

  private Growth() {}

  /** The document with its blocks repeated until its text has so many characters. */
  static Document to(Document document, int characters) {
    DocumentBuilder builder = new DocumentBuilder();
    int length = 0;
    while (length < characters) {
      for (Block block : document.blocks()) {
        add(builder, document, block);
        length += block.span().length() + 1;
        if (length >= characters) {
          break;
        }
      }
    }
    return builder.build(document.id(), document.mediaType(), 0);
  }

  private static void add(DocumentBuilder builder, Document document, Block block) {
    String words = block.span().of(document.text());
    switch (block) {
      case Paragraph paragraph -> builder.paragraph(words, paragraph.page(), paragraph.look());
      case Heading heading ->
          builder.heading(words, heading.page(), heading.look(), heading.label(), heading.level());
      case ListItem item ->
          builder.listItem(words, item.page(), item.look(), item.label(), item.level());
      case Table table -> builder.table(cells(document, table), table.page());
    }
  }

  private static List<CellText> cells(Document document, Table table) {
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
                    cell.span().of(document.text()))));
    return cells;
  }
}
