package vn.kehoach.cli.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook: headings frozen and with filters, numbers as numbers, days as days. Lines go
 * out some at a time, so that a table of any length needs the memory of these.
 */
public final class XlsxWriter implements TableWriter {

  /** Lines of a worksheet that Excel opens, the headings included. */
  static final int MOST_LINES = 1_048_576;

  /** UTF-16 units that fit into a cell. */
  static final int LONGEST_TEXT = 32_767;

  private static final String CUT = " […]";
  private static final int LINES_IN_MEMORY = 500;

  private final Workbook workbook;
  private final int mostLines;
  private @Nullable Sheet sheet;
  private @Nullable Worksheet worksheet;
  private int part;
  private int next;

  /** Writes to a stream, which stays open. */
  public XlsxWriter(OutputStream out) {
    this(out, MOST_LINES);
  }

  XlsxWriter(OutputStream out, int mostLines) {
    this.workbook = new Workbook(out, "kehoach", null);
    this.mostLines = mostLines;
  }

  @Override
  public void begin(Sheet next) throws IOException {
    endSheet();
    sheet = next;
    part = 1;
    newWorksheet(next);
  }

  /** A table that is longer than a worksheet goes on in another one. */
  private Worksheet newWorksheet(Sheet table) {
    Worksheet begun = workbook.newWorksheet(part == 1 ? table.name() : table.name() + " " + part);
    begun.freezePane(0, 1);
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      begun.width(i, column.width());
      begun.inlineString(0, i, column.heading());
      begun.style(0, i).bold().wrapText(true).set();
    }
    worksheet = begun;
    next = 1;
    return begun;
  }

  @Override
  public void line(List<Cell> cells) throws IOException {
    if (sheet == null || worksheet == null) {
      throw new IllegalStateException("a line belongs to a sheet");
    }
    Worksheet here = worksheet;
    if (next == mostLines) {
      Sheet same = sheet;
      endSheet();
      part++;
      here = newWorksheet(same);
    }
    for (int i = 0; i < cells.size(); i++) {
      switch (cells.get(i)) {
        case Cell.Text(String text) when text.isEmpty() -> {}
        case Cell.Text(String text) -> here.inlineString(next, i, fitting(text));
        case Cell.Quantity(var value) -> here.value(next, i, value);
        case Cell.Day(var day) -> {
          here.value(next, i, day);
          here.style(next, i).format("dd/mm/yyyy").set();
        }
      }
    }
    next++;
    if (next % LINES_IN_MEMORY == 0) {
      here.flush();
    }
  }

  /** Without what XML has no sign for, and cut where Excel would refuse the file. */
  private static String fitting(String text) {
    String sound = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    return sound.length() <= LONGEST_TEXT
        ? sound
        : sound.substring(0, LONGEST_TEXT - CUT.length()) + CUT;
  }

  private void endSheet() throws IOException {
    if (sheet != null && worksheet != null) {
      worksheet.setAutoFilter(0, 0, next - 1, sheet.columns().size() - 1);
      worksheet.finish();
      worksheet = null;
    }
  }

  @Override
  public void close() throws IOException {
    endSheet();
    workbook.finish();
  }
}
