package vn.kehoach.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWritersTest {

  private static final Sheet SHEET =
      new Sheet(
          "Chỉ tiêu",
          List.of(
              new Column("Nội dung", 40, row -> Cell.EMPTY),
              new Column("Giá trị", 10, row -> Cell.EMPTY),
              new Column("Ngày", 10, row -> Cell.EMPTY)),
          plan -> Stream.empty());

  @Test
  void csvIsUtf8WithAMarkAndQuotesWhatNeedsThem() throws IOException {
    assertThat(csv(List.of(Cell.of("một, \"hai\"\nba"), number("1.50"), day("2024-03-05"))))
        .isEqualTo("\uFEFFNội dung,Giá trị,Ngày\r\n\"một, \"\"hai\"\"\nba\",1.50,2024-03-05\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+84", "-2", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1", "=cmd|'/c calc'!A0"})
  void csvHasNoFormulas(String text) throws IOException {
    String line =
        csv(List.of(Cell.of(text), Cell.EMPTY, Cell.EMPTY))
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow();
    assertThat(line.replace("\"", "")).startsWith("'");
  }

  @Test
  void csvWritesNegativeNumbersAsNumbers() throws IOException {
    assertThat(csv(List.of(Cell.EMPTY, number("-5"), Cell.EMPTY))).endsWith("\r\n,-5,\r\n");
  }

  @Test
  void xlsxHasNumbersDaysAFrozenHeadAndFilters() throws IOException {
    XSSFSheet sheet =
        xlsx(List.of(List.of(Cell.of("=1+1 < & “đường”"), number("70.5"), day("2024-03-05"))))
            .getSheet("Chỉ tiêu");
    assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Nội dung");
    assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
    assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1 < & “đường”");
    assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(70.5);
    assertThat(DateUtil.isCellDateFormatted(sheet.getRow(1).getCell(2))).isTrue();
    assertThat(sheet.getRow(1).getCell(2).getLocalDateTimeCellValue().toLocalDate())
        .isEqualTo(LocalDate.of(2024, 3, 5));
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:C2");
  }

  @Test
  void xlsxLeavesOutWhatXmlHasNoSignForAndCutsWhatExcelRefuses() throws IOException {
    XSSFSheet sheet =
        xlsx(List.of(
                List.of(Cell.of("a\u0001b\fc"), Cell.EMPTY, Cell.EMPTY),
                List.of(Cell.of("x".repeat(40_000)), Cell.EMPTY, Cell.EMPTY)))
            .getSheetAt(0);
    assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("abc");
    assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
        .hasSize(XlsxWriter.LONGEST_TEXT)
        .endsWith("[…]");
  }

  @Test
  void aTableLongerThanAWorksheetGoesOnInAnother() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableWriter writer = new XlsxWriter(out, 3)) {
      writer.begin(SHEET);
      for (int i = 1; i <= 5; i++) {
        writer.line(List.of(number(String.valueOf(i)), Cell.EMPTY, Cell.EMPTY));
      }
    }
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(3);
      assertThat(book.getSheet("Chỉ tiêu 3").getRow(1).getCell(0).getNumericCellValue())
          .isEqualTo(5);
    }
  }

  @Test
  void aLongTableNeedsTheMemoryOfSomeLines() throws IOException {
    List<Cell> line = List.of(Cell.of("Một chỉ tiêu nào đó"), number("70"), day("2024-03-05"));
    long before = used();
    long most = 0;
    try (TableWriter writer = new XlsxWriter(OutputStream.nullOutputStream())) {
      writer.begin(SHEET);
      for (int i = 0; i < 200_000; i++) {
        writer.line(line);
        if (i % 50_000 == 49_999) {
          most = Math.max(most, used() - before);
        }
      }
    }
    assertThat(most).isLessThan(20_000_000);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static Cell number(String value) {
    return Cell.of(new BigDecimal(value));
  }

  private static Cell day(String day) {
    return Cell.of(LocalDate.parse(day));
  }

  private static String csv(List<Cell> line) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableWriter writer = new CsvWriter(out)) {
      writer.begin(SHEET);
      writer.line(line);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static XSSFWorkbook xlsx(List<List<Cell>> lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableWriter writer = new XlsxWriter(out)) {
      writer.begin(SHEET);
      for (List<Cell> line : lines) {
        writer.line(line);
      }
    }
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}
