package vn.kehoach.extractor.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.DigitalSignature;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentBuilder;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Evidence;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.Period;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.corpus.plan.Signer;
import vn.kehoach.corpus.plan.Warning;

class HeaderExtractorTest {

  private static final String MOTTO =
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n";

  @Test
  void readsEveryFieldOfAPlanWithALetterheadInTwoColumns() {
    HeaderReading reading = Papers.read(Papers.plan("TRỒNG CÂY VEN SÔNG NĂM 2024"));
    Header header = reading.header();
    assertThat(reading.kind()).isEqualTo(PlanKind.PLAN);
    assertThat(header.documentType()).isEqualTo("KH");
    assertThat(header.number()).isEqualTo("18/KH-UBND");
    assertThat(header.issuedOn()).isEqualTo(LocalDate.of(2024, 3, 5));
    assertThat(header.place()).isEqualTo("Cao Bằng");
    assertThat(issuer(header)).isEqualTo("Ủy ban nhân dân tỉnh Cao Bằng");
    assertThat(header.province()).isNotNull();
    assertThat(header.title()).isEqualTo("Kế hoạch trồng cây ven sông năm 2024");
    assertThat(header.period()).isEqualTo(new Period("2024", "2024"));
    assertThat(header.signer()).isEqualTo(new Signer("Trần Văn Mẫu", "Phó Chủ tịch", "KT"));
    assertThat(header.recipients()).containsExactly("Sở Tài chính (để thực hiện)");
    assertThat(reading.warnings()).isEmpty();
  }

  @Test
  void everyFieldPointsAtItsWords() {
    Document document = Papers.plan("Trồng cây ven sông năm 2024");
    Map<String, Evidence> evidence = Papers.read(document).header().evidence();
    assertThat(words(document, evidence, "number")).isEqualTo("Số: 18/KH-UBND");
    assertThat(words(document, evidence, "issuedOn"))
        .isEqualTo("Cao Bằng, ngày 05 tháng 3 năm 2024");
    assertThat(words(document, evidence, "issuer")).isEqualTo("ỦY BAN NHÂN DÂN\nTỈNH CAO BẰNG");
    assertThat(words(document, evidence, "title"))
        .isEqualTo("KẾ HOẠCH\nTrồng cây ven sông năm 2024");
    assertThat(words(document, evidence, "period")).isEqualTo("năm 2024");
    assertThat(words(document, evidence, "signer")).endsWith("Trần Văn Mẫu");
  }

  @Test
  void aWardWhoseNameBeginsWithAnIsNoTypeOfPaper() {
    Header header =
        Papers.read(
                Papers.lines(
                    """
                    ỦY BAN NHÂN DÂN
                    PHƯỜNG AN HƯNG
                    Số: 8/KH-UBND
                    An Hưng, ngày 05 tháng 3 năm 2026
                    KẾ HOẠCH
                    Trồng cây ven sông năm 2026
                    """))
            .header();
    assertThat(header.documentType()).isEqualTo("KH");
    assertThat(header.number()).isEqualTo("8/KH-UBND");
    assertThat(header.title()).isEqualTo("Kế hoạch trồng cây ven sông năm 2026");
  }

  @Test
  void partsAroundTheBodyAreFound() {
    Document document = Papers.plan("Trồng cây ven sông năm 2024");
    HeaderReading reading = Papers.read(document);
    assertThat(document.words(reading.headerSpan())).endsWith("Trồng cây ven sông năm 2024");
    assertThat(document.words(reading.basisSpan())).startsWith("Căn cứ Luật").endsWith("như sau:");
    assertThat(document.words(reading.closingSpan()))
        .startsWith("Nơi nhận")
        .endsWith("Trần Văn Mẫu");
    assertThat(reading.attachmentSpan().isEmpty()).isTrue();
  }

  @Test
  void aNumberWithoutDigitsKeepsItsSymbolAndWarns() {
    HeaderReading reading =
        Papers.read(
            letterhead(
                    "UBND TỈNH LÀO CAI",
                    "Số:          /KH-UBND",
                    "Lào Cai, ngày    tháng 4 năm 2026")
                + "KẾ HOẠCH\nKiểm tra kho\n"
                + Papers.BODY);
    assertThat(reading.header().number()).isEqualTo("/KH-UBND");
    assertThat(reading.header().issuedOn()).isNull();
    assertThat(reading.warnings()).extracting(Warning::code).contains("NUMBER_BLANK", "DATE_BLANK");
  }

  @Test
  void aBlankDateIsTakenFromTheDigitalSignature() {
    DocumentBuilder builder = new DocumentBuilder();
    Papers.add(
        builder,
        letterhead("UBND TỈNH LÀO CAI", "Số: 8/KH-UBND", "Lào Cai, ngày    tháng    năm 2024")
            + "KẾ HOẠCH\nKiểm tra kho\n"
            + Papers.BODY);
    builder.signature(new DigitalSignature("Ủy ban mẫu", "2024-03-12T15:41:07+07:00"));
    HeaderReading reading = Papers.read(Papers.built(builder));
    assertThat(reading.header().issuedOn()).isEqualTo(LocalDate.of(2024, 3, 12));
    assertThat(reading.header().signatures()).hasSize(1);
    assertThat(reading.warnings()).extracting(Warning::code).contains("DATE_FROM_SIGNATURE");
  }

  @Test
  void aLetterheadReadAcrossTheColumnsIsTakenApart() {
    Header header =
        Papers.read(
                "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                    + "THÀNH PHÓ CẢN THƠ Độc lập — Tự do - Hạnh phúc\n"
                    + "Số: 7l /KH-ƯBND Cân Thơ, ngày l5 tháng 9 năm 2O25\n"
                    + "KÉẺ HOẠCH\nDạy bơi năm 2025\n"
                    + Papers.BODY)
            .header();
    assertThat(issuer(header)).isEqualTo("Ủy ban nhân dân thành phố Cần Thơ");
    assertThat(header.number()).isEqualTo("71/KH-UBND");
    assertThat(header.issuedOn()).isEqualTo(LocalDate.of(2025, 9, 15));
    assertThat(header.title()).isEqualTo("Kế hoạch dạy bơi năm 2025");
  }

  @Test
  void aPartyPaperHasItsOwnNumberAndMotto() {
    Header header =
        Papers.read(
                "TỈNH ỦY NGHỆ AN\n*\nSố 15-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\n"
                    + "Nghệ An, ngày 9 tháng 8 năm 2021\nKẾ HOẠCH\nhọc tập nghị quyết\n"
                    + Papers.BODY)
            .header();
    assertThat(header.number()).isEqualTo("15-KH/TU");
    assertThat(issuer(header)).isEqualTo("Tỉnh ủy Nghệ An");
  }

  @Test
  void aBracketedShortNameIsNoPartOfTheTitle() {
    Document document =
        Papers.plan("Nuôi cá lồng (sau đây gọi tắt là Kế hoạch cá) trên hồ năm 2024");
    Header header = Papers.read(document).header();
    assertThat(header.title()).isEqualTo("Kế hoạch nuôi cá lồng trên hồ năm 2024");
    assertThat(words(document, header.evidence(), "title"))
        .isEqualTo("KẾ HOẠCH\nNuôi cá lồng trên hồ năm 2024");
  }

  @Test
  void aTitleOverSeveralLinesEndsWhereTheBasesBegin() {
    Header header =
        Papers.read(
                Papers.plan(
                    "Triển khai thực hiện Chỉ thị số 4-CT/TU ngày 04/01/2024\n"
                        + "của Ban Thường vụ Tỉnh ủy về\ntrồng cây"))
            .header();
    assertThat(header.title())
        .isEqualTo(
            "Kế hoạch triển khai thực hiện Chỉ thị số 4-CT/TU ngày 04/01/2024 của Ban Thường vụ"
                + " Tỉnh ủy về trồng cây");
    assertThat(header.period()).isNull();
  }

  @Test
  void aDecisionLendsNumberAndSignerToThePlanThatItCarries() {
    Document document =
        Papers.lines(
            letterhead("UBND TỈNH SƠN LA", "Số: 118/QĐ-UBND", "Sơn La, ngày 4 tháng 8 năm 2023")
                + "QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch dạy nghề\n"
                + "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n"
                + "Căn cứ Luật Việc làm ngày 16/11/2013;\nQUYẾT ĐỊNH:\n"
                + "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch dạy nghề.\n"
                + "Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.\nCHỦ TỊCH\nLê Thị Thử\n"
                + "KẾ HOẠCH\nDạy nghề giai đoạn 2024 - 2026\n"
                + "(Ban hành kèm theo Quyết định số 118/QĐ-UBND ngày 04/8/2023 của UBND tỉnh)\n"
                + Papers.BODY);
    HeaderReading reading = Papers.read(document);
    assertThat(reading.kind()).isEqualTo(PlanKind.DECISION);
    assertThat(reading.header().documentType()).isEqualTo("QĐ");
    assertThat(reading.header().number()).isEqualTo("118/QĐ-UBND");
    assertThat(reading.header().title()).isEqualTo("Kế hoạch dạy nghề giai đoạn 2024 - 2026");
    assertThat(reading.header().period()).isEqualTo(new Period("2024", "2026"));
    assertThat(reading.header().signer()).isEqualTo(new Signer("Lê Thị Thử", "Chủ tịch", null));
    assertThat(document.words(reading.attachmentSpan())).startsWith("KẾ HOẠCH\nDạy nghề");
    assertThat(reading.closingSpan().end()).isLessThan(reading.attachmentSpan().begin());
    assertThat(reading.header().bases()).hasSize(1);
  }

  @Test
  void aPlanThatLostItsTypeLineIsKnownByItsNumber() {
    HeaderReading reading =
        Papers.read(
            letterhead(
                    "ỦY BAN NHÂN DÂN\nHUYỆN MẪU SƠN",
                    "Số: 09/KH-UBND",
                    "Mẫu Sơn, ngày 02 tháng 4 năm 2008")
                + "THỰC HIỆN CÔNG TÁC TRỒNG QUẾ NĂM 2008\n"
                + "Căn cứ Quyết định số 147/2000/QĐ-TTg ngày 22/12/2000 của Thủ tướng Chính phủ phê"
                + " duyệt Chiến lược trồng rừng;\n"
                + "UBND huyện Mẫu Sơn xây dựng Kế hoạch thực hiện công tác trồng quế như sau:\n"
                + Papers.BODY);
    assertThat(reading.kind()).isEqualTo(PlanKind.PLAN);
    assertThat(reading.header().title())
        .isEqualTo("Kế hoạch thực hiện công tác trồng quế năm 2008");
    assertThat(reading.header().number()).isEqualTo("09/KH-UBND");
  }

  @Test
  void aDateLineWithoutADayIsBlank() {
    HeaderReading reading =
        Papers.read(
            letterhead("SỞ Y TẾ TỈNH CAO BẰNG", "Số: 4/KH-SYT", "Cao Bằng, tháng 3 năm 2018")
                + "KẾ HOẠCH\nTrồng quế\n"
                + Papers.BODY);
    assertThat(reading.warnings()).extracting(Warning::code).contains("DATE_BLANK");
    assertThat(issuer(reading.header())).isEqualTo("Sở Y tế tỉnh Cao Bằng");
    assertThat(reading.linkingDate().getYear()).isEqualTo(2018);
  }

  @Test
  void aDirectiveIsAPaperOfAnotherKind() {
    HeaderReading reading =
        Papers.read(
            letterhead(
                    "UBND TỈNH BÌNH DƯƠNG",
                    "Số: 09/2009/CT-UBND",
                    "Thủ Dầu Một, ngày 15 tháng 4 năm 2009")
                + "CHỈ THỊ\nVề việc tiết kiệm điện\n1. Các sở tiết kiệm điện.\n");
    assertThat(reading.kind()).isEqualTo(PlanKind.OTHER);
    assertThat(reading.header().documentType()).isEqualTo("CT");
    assertThat(reading.header().number()).isEqualTo("09/2009/CT-UBND");
    assertThat(reading.header().title()).isEqualTo("Chỉ thị về việc tiết kiệm điện");
  }

  @Test
  void ranksAreNoPartOfTheSignersName() {
    Header header =
        Papers.read(
                Papers.paper(
                    "CÔNG AN TỈNH CAO BẰNG\nSố: 21/KH-CAT-PC04",
                    MOTTO + "Cao Bằng, ngày 5 tháng 3 năm 2024",
                    "KẾ HOẠCH\nTuần tra\n" + Papers.BODY,
                    "Nơi nhận:\n- Bộ Công an (b/c);\n- Lưu: VT.",
                    "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Đã ký)\nĐại tá Hoàng Văn Mẫu"))
            .header();
    assertThat(header.signer()).isEqualTo(new Signer("Hoàng Văn Mẫu", "Phó Giám đốc", "KT"));
    assertThat(issuer(header)).isEqualTo("Công an tỉnh Cao Bằng");
  }

  @Test
  void aPlanBelowAPagesHeadlineIsThePlanItself() {
    Header header =
        Papers.read(
                "Trang chủ\nKế hoạch trồng cây năm 2022\n"
                    + "Thực hiện Kế hoạch số 42/KH-UBND ngày 21/12/2021 của UBND tỉnh về việc ban"
                    + " hành Kế hoạch trồng rừng trên địa bàn tỉnh Cao Bằng, Sở Công Thương xây"
                    + " dựng Kế hoạch trồng cây năm 2022 với những nội dung sau\n"
                    + Papers.BODY)
            .header();
    assertThat(header.title()).isEqualTo("Kế hoạch trồng cây năm 2022");
    assertThat(issuer(header)).isEqualTo("Sở Công Thương tỉnh Cao Bằng");
    assertThat(header.number()).isNull();
  }

  @Test
  void aHeadlineAboveTheLetterheadNamesNoBodyOfIt() {
    Header header =
        Papers.read(
                "UBND xã An Hải ban hành Kế hoạch số 61/KH-UBND về trồng cây\n"
                    + "ỦY BAN NHÂN DÂN\nXÃ AN HẢI\nSố: 61/KH-UBND\n"
                    + MOTTO
                    + "An Hải, ngày 21 tháng 9 năm 2023\nKẾ HOẠCH\nTrồng cây năm 2023\n"
                    + Papers.BODY)
            .header();
    assertThat(issuer(header)).isEqualTo("Ủy ban nhân dân xã An Hải");
  }

  @Test
  void aLetterLostAtTheBeginOfTheIssuerIsRestored() {
    Header header =
        Papers.read(
                letterhead(
                        "Y BAN NHÂN DÂN\nTỈNH CAO BẰNG",
                        "Số: 9/KH-UBND",
                        "Cao Bằng, ngày 2 tháng 4 năm 2010")
                    + "KẾ HOẠCH\nTiết kiệm điện năm 2010\n"
                    + Papers.BODY)
            .header();
    assertThat(issuer(header)).isEqualTo("Ủy ban nhân dân tỉnh Cao Bằng");
  }

  @Test
  void aNoteOnTheLineOfALongTitleIsNoPartOfIt() {
    Header header =
        Papers.read(
                letterhead(
                        "UBND TỈNH CAO BẰNG", "Số: 9/QĐ-UBND", "Cao Bằng, ngày 2 tháng 4 năm 2010")
                    + "QUYẾT ĐỊNH\nVỀ BAN HÀNH KẾ HOẠCH TRỒNG CÂY\n"
                    + "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Lâm nghiệp;\nQUYẾT ĐỊNH:\n"
                    + "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng cây.\n"
                    + "CHỦ TỊCH\nLý Văn Mẫu\n"
                    + "KẾ HOẠCH\n"
                    + "TRỒNG CÂY CHẮN GIÓ, CHẮN CÁT VEN SÔNG VÀ VEN ĐƯỜNG ".repeat(6)
                    + "NĂM 2010 (Ban hành kèm theo Quyết định số 9/QĐ-UBND ngày 02/4/2010 của Chủ"
                    + " tịch Ủy ban nhân dân tỉnh)\n"
                    + Papers.BODY)
            .header();
    assertThat(header.title()).endsWith("ven đường năm 2010").startsWith("Kế hoạch trồng cây");
  }

  @Test
  void aSignatureReadAcrossTheRecipientsIsFound() {
    Header header =
        Papers.read(
                letterhead(
                        "UBND TỈNH CAO BẰNG", "Số: 9/KH-UBND", "Cao Bằng, ngày 2 tháng 4 năm 2010")
                    + "KẾ HOẠCH\nTiết kiệm điện năm 2010\n"
                    + Papers.BODY
                    + "Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Bộ Y tế; KT.CHỦ TỊCH\n"
                    + "- Thường trực Tỉnh ủy; PHÓ CHỦ TỊCH\n- UBND các huyện; Lý Văn Mẫu\n- Lưu: VT.\n")
            .header();
    assertThat(header.signer()).isEqualTo(new Signer("Lý Văn Mẫu", "Phó Chủ tịch", "KT"));
    assertThat(header.recipients())
        .isEqualTo(List.of("Bộ Y tế", "Thường trực Tỉnh ủy", "UBND các huyện"));
  }

  @Test
  void whatStandsBesideTheRecipientsIsNone() {
    Header header =
        Papers.read(
                letterhead(
                        "UBND TỈNH CAO BẰNG", "Số: 9/KH-UBND", "Cao Bằng, ngày 2 tháng 4 năm 2010")
                    + "KẾ HOẠCH\nTiết kiệm điện năm 2010\n"
                    + Papers.BODY
                    + "Nơi nhận: CHỦ TỊCH\n- Bộ Y tế;\n- Các sở, ngành; (Đã ký)\n"
                    + "- Như mục III;\n- Lưu: VT. Lý Văn Mẫu\n")
            .header();
    assertThat(header.recipients()).containsExactly("Bộ Y tế", "Các sở, ngành");
    assertThat(header.signer()).isEqualTo(new Signer("Lý Văn Mẫu", "Chủ tịch", null));
  }

  @Test
  void aNameBehindTheLastRecipientSigns() {
    Header header =
        Papers.read(
                letterhead(
                        "UBND TỈNH CAO BẰNG", "Số: 9/KH-UBND", "Cao Bằng, ngày 2 tháng 4 năm 2010")
                    + "KẾ HOẠCH\nTiết kiệm điện năm 2010\n"
                    + Papers.BODY
                    + "Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Bộ Y tế (báo cáo), KT. CHỦ TỊCH\n"
                    + "- Thường trực Tỉnh ủy, PHÓ CHỦ TỊCH\n- Lưu VT. Lý Văn Mẫu\n")
            .header();
    assertThat(header.signer()).isEqualTo(new Signer("Lý Văn Mẫu", "Phó Chủ tịch", "KT"));
  }

  private static String letterhead(String bodies, String number, String date) {
    return bodies + "\n" + MOTTO + number + "\n" + date + "\n";
  }

  private static String issuer(Header header) {
    AgencyMention issuer = header.issuer();
    return issuer == null ? "" : issuer.name();
  }

  private static String words(Document document, Map<String, Evidence> evidence, String field) {
    Evidence found = evidence.get(field);
    return found == null ? "" : found.words(document.text());
  }
}
