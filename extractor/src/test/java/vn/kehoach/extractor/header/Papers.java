package vn.kehoach.extractor.header;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.kehoach.corpus.agency.AgencyCatalogue;
import vn.kehoach.corpus.agency.ProvinceCatalogue;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentBuilder;
import vn.kehoach.corpus.document.DocumentBuilder.CellText;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.document.Look;

/** Documents on invented facts, put together as the readers would deliver them. */
final class Papers {

  private static final HeaderExtractor EXTRACTOR =
      new HeaderExtractor(AgencyCatalogue.standard(), ProvinceCatalogue.standard());

  static final String OPENING =
      """
      Căn cứ Luật Phòng cháy ngày 12 tháng 6 năm 2019;
      Thực hiện Quyết định số 77/QĐ-TTg ngày 09/01/2024 của Thủ tướng Chính phủ phê duyệt Đề án \
      trồng cây và Kế hoạch số 5-KH/TU ngày 02/02/2024 của Ban Thường vụ Tỉnh ủy, Ủy ban nhân dân \
      tỉnh Cao Bằng ban hành Kế hoạch trồng cây ven sông năm 2024 như sau:
      """;

  static final String BODY =
      """
      I. MỤC ĐÍCH, YÊU CẦU
      1. Mục đích
      Phủ xanh bờ sông.
      II. NHIỆM VỤ
      - Trồng 300 cây.
      """;

  private Papers() {}

  static HeaderReading read(Document document) {
    return EXTRACTOR.read(document, "thu/mau.docx");
  }

  static HeaderReading read(String text) {
    return read(lines(text));
  }

  /** One paragraph a line. */
  static Document lines(String text) {
    DocumentBuilder builder = new DocumentBuilder();
    add(builder, text);
    return built(builder);
  }

  /** Letterhead and signature in tables of two columns, as in a Word file. */
  static Document paper(String left, String right, String middle, String to, String signature) {
    DocumentBuilder builder = new DocumentBuilder();
    builder.table(row(left, right), 1);
    add(builder, middle);
    builder.table(row(to, signature), 2);
    return built(builder);
  }

  /** The usual plan of a province. */
  static Document plan(String title) {
    return paper(
        "ỦY BAN NHÂN DÂN\nTỈNH CAO BẰNG\n-------\nSố: 18/KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
            + "Cao Bằng, ngày 05 tháng 3 năm 2024",
        "KẾ HOẠCH\n" + title + "\n" + OPENING + BODY,
        "Nơi nhận:\n- Như trên;\n- Sở Tài chính (để thực hiện);\n- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Mẫu");
  }

  static void add(DocumentBuilder builder, String text) {
    text.lines().forEach(line -> builder.paragraph(line, 1, Look.PLAIN));
  }

  static Document built(DocumentBuilder builder) {
    DocumentId id = DocumentId.of("mau".getBytes(StandardCharsets.UTF_8));
    return builder.build(id, "text/plain", 0);
  }

  private static List<CellText> row(String left, String right) {
    return List.of(new CellText(0, 0, 1, 1, left), new CellText(0, 1, 1, 1, right));
  }
}
