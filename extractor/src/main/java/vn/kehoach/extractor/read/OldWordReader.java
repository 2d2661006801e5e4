package vn.kehoach.extractor.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
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
      draft.addAll(blocks(word.getRange(), 0, numbers));
      draft.addAll(blocks(word.getMainTextboxRange(), 0, numbers));
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
      Range range, int tableLevel, AbstractWordUtils.NumberingState numbers) {
    List<DraftBlock> out = new ArrayList<>();
    int at = 0;
    while (at < range.numParagraphs()) {
      Paragraph paragraph = range.getParagraph(at);
      if (paragraph.isInTable() && paragraph.getTableLevel() > tableLevel) {
        Table table = range.getTable(paragraph);
        out.add(grid(table, tableLevel + 1, numbers));
        at += Math.max(1, table.numParagraphs());
      } else {
        out.add(OldWordParagraph.block(paragraph, numbers));
        at++;
      }
    }
    return out;
  }

  private static DraftBlock.Grid grid(
      Table table, int level, AbstractWordUtils.NumberingState numbers) {
    List<Integer> edges = columnEdges(table);
    List<DraftBlock.GridCell> cells = new ArrayList<>();
    int[] open = new int[edges.size() + 1];
    Arrays.fill(open, -1);
    for (int row = 0; row < table.numRows(); row++) {
      TableRow line = table.getRow(row);
      for (int i = 0; i < line.numCells(); i++) {
        TableCell cell = line.getCell(i);
        int column = Math.max(0, edges.indexOf(cell.getLeftEdge()));
        int end = edges.indexOf(cell.getLeftEdge() + cell.getWidth());
        int span = Math.max(1, end - column);
        List<DraftBlock> content = blocks(cell, level, numbers);
        boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        if (cell.isMerged()
            && !cell.isFirstMerged()
            && !content.stream().anyMatch(DraftBlock::hasWords)) {
          continue;
        }
        if (goesOn && open[column] >= 0) {
          DraftBlock.GridCell above = cells.get(open[column]);
          List<DraftBlock> all = new ArrayList<>(above.content());
          all.addAll(content);
          cells.set(
              open[column],
              new DraftBlock.GridCell(
                  above.row(), above.column(), row - above.row() + 1, above.columnSpan(), all));
        } else {
          open[column] = cell.isFirstVerticallyMerged() ? cells.size() : -1;
          cells.add(new DraftBlock.GridCell(row, column, 1, span, content));
        }
      }
    }
    return new DraftBlock.Grid(cells, 0);
  }

  /** Left and right edges of all cells in twips: the columns of the grid they share. */
  private static List<Integer> columnEdges(Table table) {
    TreeSet<Integer> edges = new TreeSet<>();
    for (int row = 0; row < table.numRows(); row++) {
      TableRow line = table.getRow(row);
      for (int i = 0; i < line.numCells(); i++) {
        edges.add(line.getCell(i).getLeftEdge());
        edges.add(line.getCell(i).getLeftEdge() + line.getCell(i).getWidth());
      }
    }
    return List.copyOf(edges);
  }

  private static String clean(String text) {
    return Characters.tidy(OldWordParagraph.withoutMarks(text));
  }
}
