package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.ReadingNote;

class TextReaderTest {

  private static Document read(String text) {
    return Readings.document(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void breaksWrittenAsLettersAreWrapsBesideRealLines() {
    Document document =
        read(
            """
            KẾ HOẠCH

            Trồng cây\\r\\nchắn gió

            I. MỤC TIÊU

            \\r\\n\\r\\n1. Mục tiêu chung

            Giữ đất\\r\\nven sông
            """);
    assertThat(document.text())
        .contains("Trồng cây chắn gió", "1. Mục tiêu chung", "Giữ đất ven sông")
        .doesNotContain("\\");
  }

  @Test
  void breaksWrittenAsLettersAreTheLinesOfATextWithoutOthers() {
    Document document = read("KẾ HOẠCH\\r\\nTrồng cây\\r\\nI. MỤC TIÊU\\r\\nGiữ đất ven sông.");
    assertThat(document.text()).contains("KẾ HOẠCH\n", "I. MỤC TIÊU\n");
  }

  @Test
  void aLabelOfWhoDoesTheWorkBeginsALine() {
    Document document =
        read(
            """
            KẾ HOẠCH
            a) Rút ngắn thời gian xét duyệt hồ sơ trồng cây bóng mát ven sông và ven đường xuống 20%.
            Trách nhiệm thực hiện: Phòng Cây xanh, Phòng Đê điều và Hạ tầng; phối hợp: Văn phòng Sở.
            b) Công khai hồ sơ.
            """);
    assertThat(Readings.blocks(document))
        .contains(
            "Trách nhiệm thực hiện: Phòng Cây xanh, Phòng Đê điều và Hạ tầng; phối hợp: Văn phòng Sở.");
  }

  @Test
  void theDayStandsInALineBelowTheMotto() {
    Document document =
        read(
            """
            Độc lập - Tự do - Hạnh phúc
            Hư Cấu, ngày 05 tháng 3 năm 2031
            Thực hiện Nghị quyết số 05/NQ-HĐND về trồng cây trên địa bàn
            tỉnh, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau.
            """);
    assertThat(Readings.blocks(document))
        .startsWith("Độc lập - Tự do - Hạnh phúc", "Hư Cấu, ngày 05 tháng 3 năm 2031");
  }

  @Test
  void whatBelongsToPagesIsNoText() {
    Document document =
        read(
            """
            Kế hoạch trồng cây
            - Chủ trì, phối hợp với các đơn vị lập danh sách địa điểm

                                        1
            \fKế hoạch trồng cây
            trồng cây, gửi về trước ngày 15 tháng 6.
            \f                          - 3 -
            Kế hoạch trồng cây

            Mỗi xã có ít nhất một vườn ươm.
            """);
    assertThat(Readings.blocks(document))
        .containsExactly(
            "Kế hoạch trồng cây",
            "- Chủ trì, phối hợp với các đơn vị lập danh sách địa điểm trồng cây, gửi về trước ngày"
                + " 15 tháng 6.",
            "Mỗi xã có ít nhất một vườn ươm.");
    assertThat(document.dropped())
        .extracting("reason", "page")
        .containsExactly(
            tuple("page-number", 1),
            tuple("running-head", 2),
            tuple("page-number", 3),
            tuple("running-head", 3));
  }

  @Test
  void theNumbersOfPartyPapersBeginParagraphsOfWrappedText() {
    Document document =
        read(
            """
            I - MỤC ĐÍCH, YÊU CẦU
            1- Mục đích
            Phủ xanh bờ sông và
            bờ hồ.
            2 - Yêu cầu
            Trồng đúng mùa vụ và
            chăm sóc cây.
            """);
    assertThat(Readings.blocks(document))
        .containsExactly(
            "I - MỤC ĐÍCH, YÊU CẦU",
            "1- Mục đích",
            "Phủ xanh bờ sông và bờ hồ.",
            "2 - Yêu cầu",
            "Trồng đúng mùa vụ và chăm sóc cây.");
  }

  @Test
  void wrappedLinesBecomeParagraphs() {
    Document document =
        read(
            """
            I. MỤC TIÊU, CHỈ
            TIÊU CHỦ YẾU
            1. Mục tiêu
            Tăng cường trồng cây
            ven đường trên địa bàn tỉnh, giao Ủy ban nhân dân các xã chăm sóc, bảo vệ cây
            đã trồng trong năm. Mỗi xã có ít nhất một vườn ươm.
            2. Sở Nông nghiệp
            và Môi trường
            - Chủ trì, phối hợp với các đơn vị liên quan lập danh sách địa điểm trồng cây,
            gửi về trước ngày
            15 tháng 6.
            """);
    assertThat(Readings.blocks(document))
        .containsExactly(
            "I. MỤC TIÊU, CHỈ TIÊU CHỦ YẾU",
            "1. Mục tiêu",
            "Tăng cường trồng cây ven đường trên địa bàn tỉnh, giao Ủy ban nhân dân các xã chăm sóc,"
                + " bảo vệ cây đã trồng trong năm. Mỗi xã có ít nhất một vườn ươm.",
            "2. Sở Nông nghiệp và Môi trường",
            "- Chủ trì, phối hợp với các đơn vị liên quan lập danh sách địa điểm trồng cây, gửi về"
                + " trước ngày 15 tháng 6.");
    assertThat(document.notes()).containsExactly(ReadingNote.LINES_JOINED);
  }

  @Test
  void aNumberedItemMayBeginWithAFigureOrAQuote() {
    Document document =
        read(
            """
            II. MỤC TIÊU CHỦ YẾU
            1. 100% cán bộ làm công tác trồng cây ở các xã được tập huấn ít nhất
            một lần trong năm 2031 và
            2 xã được hỗ trợ cây giống.
            2. “Vườn ươm của xã” mở ở mỗi xã một vườn, do người trồng cây giữ gìn
            và chăm sóc quanh năm.
            """);
    assertThat(Readings.blocks(document))
        .containsExactly(
            "II. MỤC TIÊU CHỦ YẾU",
            "1. 100% cán bộ làm công tác trồng cây ở các xã được tập huấn ít nhất một lần trong năm"
                + " 2031 và 2 xã được hỗ trợ cây giống.",
            "2. “Vườn ươm của xã” mở ở mỗi xã một vườn, do người trồng cây giữ gìn và chăm sóc quanh"
                + " năm.");
  }

  @Test
  void anItemBelowAYearEndsNoRange() {
    assertThat(
            Readings.blocks(
                read(
                    """
                    a) Đến năm 2020
                    - 50% cán bộ xã được tập huấn về trồng cây và chăm sóc cây
                    ven đường giai đoạn 2016
                    - 2020;
                    """)))
        .containsExactly(
            "a) Đến năm 2020",
            "- 50% cán bộ xã được tập huấn về trồng cây và chăm sóc cây ven đường giai đoạn 2016"
                + " - 2020;");
  }

  @Test
  void utf16AndUtf8GiveTheSameText() {
    String text = "Kế hoạch trồng cây năm 2031 của tỉnh Hư Cấu";
    assertThat(Readings.document(text.getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(text);
    assertThat(Readings.document(text.getBytes(StandardCharsets.UTF_16)).text()).isEqualTo(text);
  }

  @Test
  void bytesInTcvn3AreConvertedAndNoted() {
    byte[] bytes =
        "KÕ ho¹ch trång c©y ph©n t¸n n¨m 2031 cña tØnh, giao c¸c x· thùc hiÖn"
            .getBytes(StandardCharsets.ISO_8859_1);
    Document document = Readings.document(bytes);
    assertThat(document.text())
        .isEqualTo("Kế hoạch trồng cây phân tán năm 2031 của tỉnh, giao các xã thực hiện");
    assertThat(document.notes()).containsExactly(ReadingNote.LEGACY_ENCODING_CONVERTED);
  }

  @Test
  void utf8ThatWasReadAsCp1252TwiceIsRepaired() {
    String text = "Kế hoạch trồng cây phân tán, giao các xã thực hiện";
    String once = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    String twice = new String(once.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertThat(read(once).text()).isEqualTo(text);
    Document document = read(twice);
    assertThat(document.text()).isEqualTo(text);
    assertThat(document.notes()).containsExactly(ReadingNote.MOJIBAKE_REPAIRED);
  }
}
