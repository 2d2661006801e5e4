package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.extractor.read.DocxFixture.p;
import static vn.kehoach.extractor.read.DocxFixture.tc;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Heading;
import vn.kehoach.corpus.document.Paragraph;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.extractor.PlanExtractor;

class WordReaderTest {

  private static final String OUTLINE =
      "<w:abstractNum w:abstractNumId=\"0\">"
          + level(0, "upperRoman", "%1.")
          + level(1, "decimal", "%2.")
          + level(2, "decimal", "%2.%3.")
          + level(3, "lowerLetter", "%4)")
          + "</w:abstractNum>"
          + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"0\"/></w:num>"
          + "<w:num w:numId=\"8\"><w:abstractNumId w:val=\"0\"/>"
          + "<w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";

  private static String level(int level, String format, String text) {
    return String.format(
        Locale.ROOT,
        "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>",
        level,
        format,
        text);
  }

  private static String item(int list, int level, String text) {
    return String.format(
        Locale.ROOT,
        ("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>"
            + "<w:r><w:t>%s</w:t></w:r></w:p>"),
        level,
        list,
        text);
  }

  private static String styled(String style, String text) {
    return String.format(
        Locale.ROOT,
        "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>",
        style,
        text);
  }

  private static Document read(String body) {
    return Readings.document(DocxFixture.body(body).bytes());
  }

  @Test
  void numbersThatComeFromStylesBecomeLabels() {
    Document document =
        Readings.document(
            DocxFixture.body(styled("Muc", "Mục tiêu") + p("Lời dẫn") + styled("Con", "Nhiệm vụ"))
                .part(
                    "styles",
                    "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:name w:val=\"heading 1\"/>"
                        + "<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Con\"><w:basedOn w:val=\"Muc\"/></w:style>")
                .part("numbering", OUTLINE)
                .bytes());
    assertThat(Readings.blocks(document)).containsExactly("I.|Mục tiêu", "Lời dẫn", "II.|Nhiệm vụ");
    assertThat(document.blocks().getFirst()).isInstanceOf(Heading.class);
  }

  @Test
  void lowerLevelsShowTheUpperOnesAndRestart() {
    Document document =
        Readings.document(
            DocxFixture.body(
                    item(7, 0, "Một")
                        + item(7, 1, "Hai")
                        + item(7, 2, "Ba")
                        + item(7, 2, "Bốn")
                        + item(7, 1, "Năm")
                        + item(7, 2, "Sáu")
                        + item(7, 3, "Bảy"))
                .part("numbering", OUTLINE)
                .bytes());
    assertThat(Readings.blocks(document))
        .containsExactly("I.|Một", "1.|Hai", "1.1.|Ba", "1.2.|Bốn", "2.|Năm", "2.1.|Sáu", "a)|Bảy");
  }

  @Test
  void anOverrideStartsTheListAgain() {
    Document document =
        Readings.document(
            DocxFixture.body(item(7, 1, "Một") + item(8, 1, "Hai") + item(8, 1, "Ba"))
                .part("numbering", OUTLINE)
                .bytes());
    assertThat(Readings.blocks(document)).containsExactly("1.|Một", "5.|Hai", "6.|Ba");
  }

  @Test
  void mergedCellsKeepTheirPlaceAndTheirColumns() {
    Document document =
        read(
            "<w:tbl><w:tr>"
                + tc("<w:vMerge w:val=\"restart\"/>", "TT")
                + tc("<w:gridSpan w:val=\"2\"/>", "Cơ quan")
                + "</w:tr><w:tr>"
                + tc("<w:vMerge/>", "")
                + tc("", "chủ trì")
                + tc("", "phối hợp")
                + "</w:tr></w:tbl>");
    assertThat(Readings.blocks(document))
        .containsExactly("0,0+2x1=TT 0,1+1x2=Cơ quan 1,1=chủ trì 1,2=phối hợp");
  }

  @Test
  void aTableOfOneColumnIsAFrameAroundParagraphs() {
    Document document =
        read("<w:tbl><w:tr>" + tc("", "Một") + "</w:tr><w:tr>" + tc("", "Hai") + "</w:tr></w:tbl>");
    assertThat(Readings.blocks(document)).containsExactly("Một", "Hai");
    assertThat(document.blocks()).allMatch(Paragraph.class::isInstance);
  }

  @Test
  void trackedDeletionsAreOutAndInsertionsIn() {
    Document document =
        read(
            "<w:p><w:r><w:t>Giao </w:t></w:r>"
                + "<w:del><w:r><w:delText>Sở Một </w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>Sở Hai </w:t></w:r></w:ins>"
                + "<w:r><w:t>chủ trì</w:t></w:r></w:p>");
    assertThat(document.text()).isEqualTo("Giao Sở Hai chủ trì");
  }

  @Test
  void hiddenTextIsDroppedAndRecorded() {
    Document document =
        read(p("Hiện") + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Ẩn</w:t></w:r></w:p>");
    assertThat(document.text()).isEqualTo("Hiện");
    assertThat(document.dropped())
        .extracting("reason", "text")
        .containsExactly(org.assertj.core.groups.Tuple.tuple("hidden-text", "Ẩn"));
  }

  @Test
  void textBoxesAreReadOnceAlthoughTheFileHoldsThemTwice() {
    String box = "<w:txbxContent>" + p("Số: 12/KH-UBND") + "</w:txbxContent>";
    Document document =
        read(
            "<w:p><w:r><w:t>Tên cơ quan</w:t></w:r><w:r><mc:AlternateContent>"
                + "<mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                + box
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");
    assertThat(Readings.blocks(document)).containsExactly("Tên cơ quan", "Số: 12/KH-UBND");
  }

  @Test
  void numberAndDayInDrawnShapesAreReadIntoTheHeader() {
    Document document =
        read(
            p("ỦY BAN NHÂN DÂN TỈNH HƯ CẤU")
                + shape("Số: 12/KH-UBND")
                + shape("Hư Cấu, ngày 05 tháng 3 năm 2031")
                + p("KẾ HOẠCH")
                + p("Trồng cây năm 2031")
                + p("I. CHỈ TIÊU")
                + p("- Trồng mới ít nhất 300 cây ven đường."));
    Header header = PlanExtractor.standard().extract(document, "ke-hoach").header();
    assertThat(header.number()).isEqualTo("12/KH-UBND");
    assertThat(header.issuedOn()).hasToString("2031-03-05");
  }

  private static String shape(String words) {
    return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
        + "<w:txbxContent>"
        + p(words)
        + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>";
  }

  @Test
  void aTableInACellStandsInThatCell() {
    String inner = "<w:tbl><w:tr>" + tc("", "2031") + tc("", "300") + "</w:tr></w:tbl>";
    Document document =
        read(
            "<w:tbl><w:tr>"
                + tc("", "Nhiệm vụ")
                + tc("", "Số cây")
                + "</w:tr><w:tr>"
                + tc("", "Trồng cây")
                + "<w:tc>"
                + inner
                + p("Chia theo năm")
                + "</w:tc></w:tr></w:tbl>");
    assertThat(Readings.blocks(document))
        .containsExactly("0,0=Nhiệm vụ 0,1=Số cây 1,0=Trồng cây 1,1=2031/300/Chia theo năm");
  }

  @Test
  void headersAndFootnotesAreKeptOutOfTheText() {
    Document document =
        Readings.document(
            DocxFixture.body(p("Thân"))
                .part("header", p("Trang 2"))
                .part("footnotes", "<w:footnote w:id=\"1\">" + p("Chú thích") + "</w:footnote>")
                .bytes());
    assertThat(document.text()).isEqualTo("Thân");
    assertThat(document.dropped()).extracting("reason").contains("header", "footnote");
  }

  @Test
  void aDocumentOfTheStrictStandardIsReadLikeAnyOther() {
    DocxFixture docx =
        DocxFixture.body(
                """
                <w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>\
                <w:t>KẾ HOẠCH</w:t></w:r></w:p>\
                <w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>Mục tiêu</w:t></w:r></w:p>\
                """)
            .part(
                "styles",
                """
                <w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 2"/></w:style>\
                """);
    Document usual = Readings.document(docx.bytes());
    Document strict = Readings.document(docx.strict().bytes());
    assertThat(usual.blocks()).hasSize(2);
    assertThat(strict.blocks()).isEqualTo(usual.blocks());
  }

  @Test
  void commentsAndNotesAtTheEndAreDroppedOneByOne() {
    Document document =
        Readings.document(
            DocxFixture.body(p("Thân"))
                .part(
                    "comments", "<w:comment w:id=\"1\">" + p("Xem lại") + p("Sửa") + "</w:comment>")
                .part(
                    "endnotes",
                    "<w:endnote w:id=\"1\">"
                        + p("Một")
                        + "</w:endnote><w:endnote w:id=\"2\">"
                        + p("Hai")
                        + "</w:endnote>")
                .bytes());
    assertThat(document.dropped())
        .extracting(dropped -> dropped.reason() + "=" + dropped.text())
        .containsExactly("endnote=Một", "endnote=Hai", "comment=Xem lại\nSửa");
  }

  @Test
  void aLineBreakSeparatesTitleLinesButNotASentence() {
    Document document =
        read(
            "<w:p><w:r><w:t>KẾ HOẠCH</w:t><w:br/><w:t>NĂM 2031</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>Phấn đấu đạt</w:t><w:br/><w:t>chỉ tiêu được giao</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>Gồm:</w:t><w:br/><w:t>- Một việc;</w:t><w:br/><w:t>- Hai việc.</w:t></w:r></w:p>");
    assertThat(Readings.blocks(document))
        .containsExactly(
            "KẾ HOẠCH\nNĂM 2031",
            "Phấn đấu đạt chỉ tiêu được giao",
            "Gồm:",
            "- Một việc;",
            "- Hai việc.");
  }

  @Test
  void fieldsShowTheirResultNotTheirCode() {
    Document document =
        read(
            "<w:p><w:r><w:t>Ngày </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText>DATE \\@ d</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>15</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t> hằng tháng</w:t></w:r></w:p>");
    assertThat(document.text()).isEqualTo("Ngày 15 hằng tháng");
  }

  @Test
  void runsInLegacyFontsAreConvertedBesideUnicodeRuns() {
    Document document =
        read(
            "<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTimeH\" w:hAnsi=\".VnTimeH\"/></w:rPr><w:t>KÕ ho¹ch</w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr><w:t xml:space=\"preserve\">T¨ng tr­ëng </w:t></w:r>"
                + "<w:r><w:t>bền vững</w:t></w:r></w:p>");
    assertThat(Readings.blocks(document)).containsExactly("KẾ HOẠCH", "Tăng trưởng bền vững");
  }
}
