package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.corpus.document.Document;

/** Annexes in spreadsheets, and pages that a browser saved in one file. */
class SheetReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void anAnnexIsATableWithItsMergedCells(String format) throws IOException {
    Document document = Readings.document(annex(format));
    assertThat(Readings.blocks(document))
        .contains(
            "0,0+2x1=TT 0,1+2x1=Nhiệm vụ 0,2+1x2=Cơ quan 1,2=Chủ trì 1,3=Phối hợp"
                + " 2,0=1 2,1=Trồng cây 2,2+2x1=Sở Xây dựng 2,3="
                + " 3,0=2 3,1=Ươm 300 cây giống 3,3=Hội Nông dân");
  }

  @Test
  void aFormulaShowsItsResultAndFetchesNothing() throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      Row row = book.createSheet("Biểu 1").createRow(0);
      row.createCell(0).setCellValue("Tổng số cây");
      row.createCell(1).setCellFormula("100+200");
      row.createCell(2).setCellValue("cây");
      row.createCell(3).setCellFormula("HYPERLINK(\"http://127.0.0.1:9/x\",\"Xem\")");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      String text = Readings.document(bytes(book)).text();
      assertThat(text).contains("300").doesNotContain("HYPERLINK", "127.0.0.1");
    }
  }

  @Test
  void aSavedWebPageIsReadLikeThePage() {
    String page =
        """
        From: <Saved by a browser>
        Subject: =?utf-8?Q?K=E1=BA=BF_ho=E1=BA=A1ch?=
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="----ranh"

        ------ranh
        Content-Type: text/html; charset="utf-8"
        Content-Transfer-Encoding: quoted-printable
        Content-Location: https://example.org/ke-hoach

        <html><body><table><tr><td rowspan=3D2>TT</td><td>Nhi=E1=BB=87m v=E1=BB=A5</td></tr>
        <tr><td>Tr=E1=BB=93ng c=C3=A2y</td></tr></table>
        <p>S=E1=BB=9F Y t=E1=BA=BF ch=E1=BB=A7 tr=C3=AC.</p></body></html>
        ------ranh
        Content-Type: image/png
        Content-Transfer-Encoding: base64
        Content-Location: https://example.org/a.png

        iVBORw0KGgo=
        ------ranh--
        """
            .replace("\n", "\r\n");
    Document document = Readings.document(page.getBytes(StandardCharsets.US_ASCII));
    assertThat(Readings.blocks(document))
        .containsExactly("0,0+2x1=TT 0,1=Nhiệm vụ 1,1=Trồng cây", "Sở Y tế chủ trì.");
  }

  static byte[] annex(String format) throws IOException {
    try (Workbook book = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("Phụ lục");
      row(sheet, 0, "TT", "Nhiệm vụ", "Cơ quan", "");
      row(sheet, 1, "", "", "Chủ trì", "Phối hợp");
      row(sheet, 2, "1", "Trồng cây", "Sở Xây dựng", "");
      row(sheet, 3, "2", "Ươm 300 cây giống", "", "Hội Nông dân");
      sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
      sheet.addMergedRegion(new CellRangeAddress(0, 1, 1, 1));
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
      sheet.addMergedRegion(new CellRangeAddress(2, 3, 2, 2));
      return bytes(book);
    }
  }

  private static void row(Sheet sheet, int index, String... words) {
    Row row = sheet.createRow(index);
    for (int column = 0; column < words.length; column++) {
      if (!words[column].isEmpty()) {
        row.createCell(column).setCellValue(words[column]);
      }
    }
  }

  private static byte[] bytes(Workbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }
}
