package vn.kehoach.extractor.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Look;
import vn.kehoach.extractor.normalize.Characters;

/** Reads the binary doc of Word 97–2007 through POI; older ones as plain text. */
final class OldWordReader implements FormatReader {

  @Override
  public Document read(SourceFile file) throws IOException, UnreadableException {
    Draft draft = new Draft();
    try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(file.bytes()))) {
      AbstractWordUtils.NumberingState numbers = new AbstractWordUtils.NumberingState();
      draft.addAll(blocks(word.getRange(), 0, numbers, draft));
      draft.addAll(blocks(word.getMainTextboxRange(), 0, numbers, draft));
      HeaderStories stories = new HeaderStories(word);
      Range heads = stories.getRange();
      draft.drop("header", 0, heads == null ? "" : clean(heads.text()));
      draft.drop("footnote", 0, clean(word.getFootnoteRange().text()));
      draft.drop("endnote", 0, clean(word.getEndnoteRange().text()));
      draft.drop("comment", 0, clean(word.getCommentsRange().text()));
    } catch (OldWordFileFormatException e) {
      readVeryOld(file, draft);
    }
    return draft.build(file, 0);
  }

  private static void readVeryOld(SourceFile file, Draft draft) throws IOException {
    try (HWPFOldDocument word =
        new HWPFOldDocument(new POIFSFileSystem(new ByteArrayInputStream(file.bytes())))) {
      Range range = word.getRange();
      for (int i = 0; i < range.numParagraphs(); i++) {
        String words = clean(range.getParagraph(i).text());
        draft.add(DraftBlock.Text.paragraph(words, Look.PLAIN, 0));
      }
    }
  }

  private static List<DraftBlock> blocks(
      Range range, int tableLevel, AbstractWordUtils.NumberingState numbers, Draft draft) {
    List<DraftBlock> out = new ArrayList<>();
    int at = 0;
    while (at < range.numParagraphs()) {
      Paragraph paragraph = range.getParagraph(at);
      if (paragraph.isInTable() && paragraph.getTableLevel() > tableLevel) {
        Table table = range.getTable(paragraph);
        out.add(grid(table, tableLevel + 1, numbers, draft));
        at += Math.max(1, table.numParagraphs());
      } else {
        out.add(OldWordParagraph.block(paragraph, numbers, draft));
        at++;
      }
    }
    return out;
  }

  private static DraftBlock.Grid grid(
      Table table, int level, AbstractWordUtils.NumberingState numbers, Draft draft) {
    EdgeTable grid = new EdgeTable();
    for (int row = 0; row < table.numRows(); row++) {
      TableRow line = table.getRow(row);
      List<EdgeTable.EdgeCell> cells = new ArrayList<>();
      for (int i = 0; i < line.numCells(); i++) {
        TableCell cell = line.getCell(i);
        List<DraftBlock> content = blocks(cell, level, numbers, draft);
        boolean joined = cell.isMerged() && !cell.isFirstMerged();
        if (joined && content.stream().noneMatch(DraftBlock::hasWords)) {
          continue;
        }
        cells.add(
            new EdgeTable.EdgeCell(
                cell.getLeftEdge(),
                cell.getLeftEdge() + cell.getWidth(),
                cell.isFirstVerticallyMerged(),
                cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged(),
                content));
      }
      grid.addRow(cells);
    }
    return grid.grid();
  }

  private static String clean(String text) {
    return Characters.tidy(OldWordParagraph.withoutMarks(text));
  }
}
