package vn.kehoach.cli.table;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes a workbook of any length, to see that a small heap is enough. Arguments: the file, the
 * number of lines.
 */
final class LongWorkbook {

  private LongWorkbook() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    int lines = Integer.parseInt(arguments[1]);
    Sheet sheet =
        new Sheet(
            "Chỉ tiêu",
            List.of(
                new Column("Nội dung", 40, row -> Cell.EMPTY),
                new Column("Giá trị", 10, row -> Cell.EMPTY),
                new Column("Ngày", 10, row -> Cell.EMPTY)),
            plan -> Stream.empty());
    LocalDate day = LocalDate.of(2017, 3, 3);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        TableWriter writer = new XlsxWriter(out)) {
      writer.begin(sheet);
      for (int i = 0; i < lines; i++) {
        writer.line(
            List.of(
                Cell.of("Ít nhất " + i + " xã, phường tổ chức tuyên truyền một lần trong năm."),
                Cell.of(BigDecimal.valueOf(i)),
                Cell.of(day.plusDays(i % 3650))));
      }
    }
    PrintStream print =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    print.printf(
        Locale.ROOT,
        "%,d lines, %.1f MB, heap of %d MB at most%n",
        lines,
        Files.size(file) / 1e6,
        Runtime.getRuntime().maxMemory() >> 20);
  }
}
