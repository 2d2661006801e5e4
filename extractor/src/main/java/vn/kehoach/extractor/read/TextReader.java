package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Look;
import vn.kehoach.corpus.document.ReadingNote;
import vn.kehoach.extractor.normalize.CellLines;
import vn.kehoach.extractor.normalize.Charsets;
import vn.kehoach.extractor.normalize.EscapedBreaks;
import vn.kehoach.extractor.normalize.FlatPaper;
import vn.kehoach.extractor.normalize.LineJoiner;
import vn.kehoach.extractor.normalize.MarkedText;
import vn.kehoach.extractor.normalize.PlacedCell;
import vn.kehoach.extractor.normalize.PlainTextLayout;
import vn.kehoach.extractor.normalize.TextPages;

/** Reads plain text: any charset, lines wrapped at any width, remains of tables. */
final class TextReader implements FormatReader {

  @Override
  public Document read(SourceFile file) throws UnreadableException {
    Draft draft = new Draft();
    List<String> decoded = EscapedBreaks.resolve(Charsets.decode(file.bytes()).lines().toList());
    List<String> lines = FlatPaper.lines(MarkedText.plain(draft.inUnicode(decoded)));
    TextPages pages = TextPages.of(lines);
    for (TextPages.Dropped dropped : pages.dropped()) {
      draft.drop(dropped.reason(), dropped.page(), dropped.text());
      draft.note(ReadingNote.FURNITURE_DROPPED);
    }
    for (PlainTextLayout.Part part : PlainTextLayout.of(pages.lines())) {
      switch (part) {
        case PlainTextLayout.Part.Running running -> addParagraphs(running.lines(), draft);
        case PlainTextLayout.Part.Cells cells -> draft.add(grid(cells));
      }
    }
    return draft.build(file, 0);
  }

  private static void addParagraphs(List<String> lines, Draft draft) {
    LineJoiner.Joined joined = LineJoiner.join(lines);
    if (joined.joined()) {
      draft.note(ReadingNote.LINES_JOINED);
    }
    joined.paragraphs().forEach(words -> draft.add(paragraph(words)));
  }

  private static DraftBlock.Grid grid(PlainTextLayout.Part.Cells cells) {
    List<DraftBlock.GridCell> placed = new ArrayList<>();
    for (PlacedCell cell : cells.cells()) {
      List<DraftBlock> content = new ArrayList<>();
      CellLines.join(cell.lines()).forEach(words -> content.add(paragraph(words)));
      placed.add(
          new DraftBlock.GridCell(
              cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), content));
    }
    return new DraftBlock.Grid(placed, 0);
  }

  private static DraftBlock.Text paragraph(String words) {
    return DraftBlock.Text.paragraph(words, Look.PLAIN, 0);
  }
}
