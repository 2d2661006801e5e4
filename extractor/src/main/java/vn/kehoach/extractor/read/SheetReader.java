package vn.kehoach.extractor.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Look;

/**
 * Reads annexes in spreadsheets, xls and xlsx: cells as they are shown, merged cells as such, and
 * results of formulas as they were saved. Nothing is calculated, no link is followed.
 *
 * <p>Rows with one cell are paragraphs, such as the annex's title; blank rows part tables.
 */
final class SheetReader implements FormatReader {

  /** Merged cells larger than this are mistakes of the sheet, or an attack. */
  private static final int LARGEST_MERGE = 10_000;

  @Override
  public Document read(SourceFile file) throws IOException, UnreadableException {
    Draft draft = new Draft();
    DataFormatter shown = new DataFormatter(Locale.ROOT);
    shown.setUseCachedValuesForFormulaCells(true);
    try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(file.bytes()))) {
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        Sheet sheet = book.getSheetAt(i);
        List<DraftBlock> blocks = blocks(sheet, shown);
        if (blocks.isEmpty()) {
          continue;
        }
        if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
          draft.add(paragraph(sheet.getSheetName()));
          draft.addAll(blocks);
        } else {
          draft.drop("hidden-sheet", 0, sheet.getSheetName());
        }
      }
    }
    return draft.build(file, 0);
  }

  private static List<DraftBlock> blocks(Sheet sheet, DataFormatter shown) {
    Map<CellAddress, CellRangeAddress> merged = new HashMap<>();
    Set<CellAddress> covered = new HashSet<>();
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      if (range.getNumberOfCells() > LARGEST_MERGE) {
        continue;
      }
      CellAddress first = new CellAddress(range.getFirstRow(), range.getFirstColumn());
      merged.put(first, range);
      range.forEach(covered::add);
      covered.remove(first);
    }
    List<DraftBlock> blocks = new ArrayList<>();
    List<DraftBlock.GridCell> table = new ArrayList<>();
    int tableEnd = 0;
    for (Row row : sheet) {
      List<DraftBlock.GridCell> cells = new ArrayList<>();
      for (Cell cell : row) {
        if (!covered.contains(cell.getAddress())) {
          cells.add(gridCell(cell, shown, merged.get(cell.getAddress())));
        }
      }
      long filled = cells.stream().filter(DraftBlock.GridCell::hasWords).count();
      boolean inside = row.getRowNum() < tableEnd;
      if (!inside && (filled == 0 || (filled == 1 && table.isEmpty()))) {
        close(table, blocks);
        cells.forEach(cell -> blocks.addAll(cell.content()));
        continue;
      }
      table.addAll(cells);
      int height = cells.stream().mapToInt(DraftBlock.GridCell::rowSpan).max().orElse(1);
      tableEnd = Math.max(tableEnd, row.getRowNum() + Math.max(1, height));
    }
    close(table, blocks);
    return blocks;
  }

  private static DraftBlock.GridCell gridCell(
      Cell cell, DataFormatter shown, @Nullable CellRangeAddress range) {
    List<DraftBlock> content = new ArrayList<>();
    shown
        .formatCellValue(cell)
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> content.add(paragraph(line)));
    return new DraftBlock.GridCell(
        cell.getRowIndex(),
        cell.getColumnIndex(),
        range == null ? 1 : range.getLastRow() - range.getFirstRow() + 1,
        range == null ? 1 : range.getLastColumn() - range.getFirstColumn() + 1,
        content);
  }

  private static void close(List<DraftBlock.GridCell> table, List<DraftBlock> blocks) {
    if (!table.isEmpty()) {
      blocks.add(new DraftBlock.Grid(filled(table), 0));
      table.clear();
    }
  }

  /** The cells in order, with blank ones where the file has none. */
  private static List<DraftBlock.GridCell> filled(List<DraftBlock.GridCell> table) {
    Set<CellAddress> taken = new HashSet<>();
    int left = Integer.MAX_VALUE;
    int right = 0;
    for (DraftBlock.GridCell cell : table) {
      left = Math.min(left, cell.column());
      right = Math.max(right, cell.column() + cell.columnSpan());
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
          taken.add(new CellAddress(row, column));
        }
      }
    }
    List<DraftBlock.GridCell> all = new ArrayList<>(table);
    for (int row : table.stream().mapToInt(DraftBlock.GridCell::row).distinct().toArray()) {
      for (int column = left; column < right; column++) {
        if (!taken.contains(new CellAddress(row, column))) {
          all.add(new DraftBlock.GridCell(row, column, 1, 1, List.of()));
        }
      }
    }
    all.sort(
        Comparator.comparingInt(DraftBlock.GridCell::row)
            .thenComparingInt(DraftBlock.GridCell::column));
    return List.copyOf(all);
  }

  private static DraftBlock.Text paragraph(String words) {
    return DraftBlock.Text.paragraph(words, Look.PLAIN, 0);
  }
}
