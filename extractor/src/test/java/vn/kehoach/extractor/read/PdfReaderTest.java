package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.PageStart;

class PdfReaderTest {

  private static final String FULL =
      "Sở Nội vụ chủ trì, phối hợp với các cơ quan có liên quan hướng dẫn";

  @Test
  void linesBecomeParagraphs() {
    Document document =
        Readings.document(
            new PdfFixture()
                .text(113, 100, 12, FULL)
                .text(
                    85, 118, 12, "Ủy ban nhân dân các xã, phường thực hiện trước ngày 15 tháng 6.")
                .text(
                    113,
                    136,
                    12,
                    "Sở Tài chính bố trí kinh phí theo quy định hiện hành của nhà nước")
                .text(85, 154, 12, "từ nguồn ngân sách tỉnh.")
                .bytes());
    assertThat(Readings.blocks(document))
        .containsExactly(
            FULL + " Ủy ban nhân dân các xã, phường thực hiện trước ngày 15 tháng 6.",
            "Sở Tài chính bố trí kinh phí theo quy định hiện hành của nhà nước từ nguồn ngân sách"
                + " tỉnh.");
    assertThat(document.pages()).isEqualTo(1);
    assertThat(document.blocks()).allMatch(block -> block.page() == 1);
  }

  @Test
  void aParagraphThatGoesOnTellsWhereThePageTurns() {
    Document document =
        Readings.document(
            new PdfFixture()
                .text(113, 780, 12, FULL)
                .nextPage()
                .text(85, 80, 12, "các xã làm vườn ươm. Ủy ban nhân dân các xã trồng cây.")
                .bytes());
    assertThat(document.blocks()).hasSize(1);
    assertThat(document.pageAt(0).orElseThrow().page()).isEqualTo(1);
    assertThat(document.pageAt(document.text().indexOf("các xã làm")))
        .contains(new PageStart(2, FULL.length() + 1, false));
  }

  @Test
  void theLetterheadIsATableOfTwoColumns() {
    Document document =
        Readings.document(
            new PdfFixture()
                .text(90, 60, 12, "ỦY BAN NHÂN DÂN")
                .text(280, 60, 12, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .text(95, 78, 12, "TỈNH HƯ CẤU")
                .text(310, 78, 12, "Độc lập - Tự do - Hạnh phúc")
                .text(95, 110, 12, "Số: 12/KH-UBND")
                .text(300, 110, 12, "Hư Cấu, ngày 05 tháng 3 năm 2031")
                .text(265, 150, 14, "KẾ HOẠCH")
                .text(200, 170, 14, "Trồng cây năm 2031")
                .bytes());
    assertThat(Readings.blocks(document))
        .containsExactly(
            "0,0=ỦY BAN NHÂN DÂN/TỈNH HƯ CẤU"
                + " 0,1=CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/Độc lập - Tự do - Hạnh phúc"
                + " 1,0=Số: 12/KH-UBND 1,1=Hư Cấu, ngày 05 tháng 3 năm 2031",
            "KẾ HOẠCH",
            "Trồng cây năm 2031");
  }

  @Test
  void aTableGoesOnOverThePageAndItsHeaderStandsOnce() {
    List<Integer> columns = List.of(85, 125, 400, 540);
    Document document =
        Readings.document(
            new PdfFixture()
                .table(
                    columns,
                    List.of(700, 720, 740),
                    "TT",
                    "Nhiệm vụ",
                    "Cơ quan",
                    "1",
                    "Mở lớp tập huấn",
                    "Sở Y tế")
                .text(300, 40, 12, "1")
                .nextPage()
                .text(300, 40, 12, "2")
                .table(
                    columns,
                    List.of(80, 100, 120),
                    "TT",
                    "Nhiệm vụ",
                    "Cơ quan",
                    "2",
                    "Kiểm tra cơ sở",
                    "Công an tỉnh")
                .bytes());
    assertThat(Readings.blocks(document))
        .containsExactly(
            "0,0=TT 0,1=Nhiệm vụ 0,2=Cơ quan 1,0=1 1,1=Mở lớp tập huấn 1,2=Sở Y tế"
                + " 2,0=2 2,1=Kiểm tra cơ sở 2,2=Công an tỉnh");
    assertThat(document.dropped())
        .extracting("reason")
        .containsExactlyInAnyOrder("page-number", "page-number", "repeated-header");
  }

  @Test
  void signatureStampsAreDroppedAndRecorded() {
    Document document =
        Readings.document(
            PdfFixture.page(
                "Ký bởi: ỦY BAN NHÂN DÂN TỈNH HƯ CẤU",
                "Email: vanthu@example.gov.vn",
                "Thời gian ký: 12.03.2031 15:41:07 +07:00",
                "Sở Y tế tổ chức thực hiện kế hoạch này trên địa bàn tỉnh."));
    assertThat(document.text())
        .isEqualTo("Sở Y tế tổ chức thực hiện kế hoạch này trên địa bàn tỉnh.");
    assertThat(document.dropped())
        .extracting("reason")
        .containsExactly("signature-stamp", "signature-stamp", "signature-stamp");
  }

  private static PdfFixture pageWithANote() {
    return pageWithANote(85);
  }

  private static PdfFixture pageWithANote(int lineBegins) {
    return new PdfFixture()
        .text(85, 100, 13, FULL)
        .text(85, 120, 13, "trồng cây ven đường theo số liệu đã công bố trong năm 2030")
        .text(85, 140, 13, "và kế hoạch sử dụng đất của tỉnh giai đoạn năm năm đã được duyệt")
        .text(85, 160, 13, "bảo đảm mỗi xã có ít nhất một vườn ươm, một tuyến đường có cây xanh.")
        .rule(lineBegins, 720, lineBegins + 144)
        .text(85, 738, 9, "1 Theo báo cáo của Chi cục Thống kê tỉnh Hư Cấu về trồng cây");
  }

  @Test
  void notesBelowTheirLineAreKeptOutOfTheText() {
    Document document = Readings.document(pageWithANote().bytes());
    assertThat(document.text()).doesNotContain("Thống kê");
    assertThat(document.dropped()).extracting("reason").containsExactly("footnote");
  }

  @Test
  void theLineAboveNotesMayHaveTheIndentOfAParagraph() {
    Document document = Readings.document(pageWithANote(121).bytes());
    assertThat(document.dropped()).extracting("reason").containsExactly("footnote");
  }

  @Test
  void notesOfScansAreKeptOutOfTheTextToo() throws Exception {
    Optional<Tesseract> tesseract = Tesseract.find(60);
    assumeTrue(tesseract.isPresent(), "no tesseract with language vie here: skipped");
    Reading reading =
        new DocumentReader(ReadingLimits.STANDARD, tesseract)
            .read(ScanMaker.scan(pageWithANote().bytes()), "scan.pdf");
    Document document = ((Reading.Success) reading).document();
    assertThat(document.text()).contains("vườn ươm").doesNotContain("Thống kê");
    assertThat(document.dropped()).extracting("reason").contains("footnote");
  }

  @Test
  void recipientsAndSignatureAreATableOfTwoColumns() {
    Document document =
        Readings.document(
            new PdfFixture()
                .text(85, 100, 12, "Trên đây là Kế hoạch trồng cây năm 2031 của tỉnh Hư Cấu./.")
                .text(85, 140, 12, "Nơi nhận:")
                .text(340, 140, 12, "TM. ỦY BAN NHÂN DÂN")
                .text(85, 156, 11, "- Như trên;")
                .text(360, 156, 12, "CHỦ TỊCH")
                .text(85, 170, 11, "- Lưu: VT.")
                .text(350, 230, 12, "Trần Văn Giả Định")
                .bytes());
    assertThat(Readings.blocks(document).getLast())
        .isEqualTo(
            "0,0=Nơi nhận:/- Như trên;/- Lưu: VT."
                + " 0,1=TM. ỦY BAN NHÂN DÂN/CHỦ TỊCH/Trần Văn Giả Định");
  }
}
