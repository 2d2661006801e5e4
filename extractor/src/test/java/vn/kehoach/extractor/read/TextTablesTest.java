package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.Document;

/** What is left of tables in plain text. */
class TextTablesTest {

  private static Document read(String text) {
    return Readings.document(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theBarsOfALetterheadBecomeATable() {
    Document document =
        read(
            """
            |
            ỦY BAN NHÂN
            DÂN
            TỈNH HƯ CẤU
            -------
            |
            CỘNG HÒA XÃ HỘI
            CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            ---------------
            |
            |
            Số: 12/KH-UBND
            |
            Hư Cấu, ngày
            05 tháng 3 năm 2031
            |

            KẾ HOẠCH
            """);
    assertThat(Readings.blocks(document))
        .containsExactly(
            "0,0=ỦY BAN NHÂN DÂN/TỈNH HƯ CẤU"
                + " 0,1=CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/Độc lập - Tự do - Hạnh phúc"
                + " 1,0=Số: 12/KH-UBND 1,1=Hư Cấu, ngày 05 tháng 3 năm 2031",
            "KẾ HOẠCH");
  }

  @Test
  void rowsOfOneLineEachBecomeATable() {
    Document document =
        read(
            """
            Biểu 1. Chỉ tiêu trồng cây
            TT | Chỉ tiêu | Đơn vị | 2031 | 2032
            1 | Cây phân tán | cây | 300 | 450
              | Trong đó: cây bản địa | cây | | 90
            II. NHIỆM VỤ
            """);
    assertThat(Readings.blocks(document))
        .containsExactly(
            "Biểu 1. Chỉ tiêu trồng cây",
            "0,0=TT 0,1=Chỉ tiêu 0,2=Đơn vị 0,3=2031 0,4=2032"
                + " 1,0=1 1,1=Cây phân tán 1,2=cây 1,3=300 1,4=450"
                + " 2,0= 2,1=Trong đó: cây bản địa 2,2=cây 2,3= 2,4=90",
            "II. NHIỆM VỤ");
  }

  @Test
  void rowsWithABlankLineBetweenThemAreOneTable() {
    Document document =
        read(
            """
            Biểu 1. Chỉ tiêu trồng cây

            TT | Chỉ tiêu | Đơn vị

            1 | Cây phân tán | cây

            2 | Cây bản địa | cây

            II. NHIỆM VỤ | Phần thứ hai
            """);
    assertThat(Readings.blocks(document))
        .containsExactly(
            "Biểu 1. Chỉ tiêu trồng cây",
            "0,0=TT 0,1=Chỉ tiêu 0,2=Đơn vị 1,0=1 1,1=Cây phân tán 1,2=cây 2,0=2 2,1=Cây bản địa"
                + " 2,2=cây",
            "II. NHIỆM VỤ | Phần thứ hai");
  }

  @Test
  void aTableInMarkdownKeepsTheLinesOfItsCells() {
    Document document =
        read(
            """
            ## PHỤ LỤC

            | TT | **Nhiệm vụ** | Chủ trì |
            |---|:--|---|
            | 1. | Trồng quế<br>Chăm sóc quế | Sở Y tế |
            """);
    assertThat(Readings.blocks(document))
        .containsExactly(
            "PHỤ LỤC",
            "0,0=TT 0,1=Nhiệm vụ 0,2=Chủ trì 1,0=1. 1,1=Trồng quế/Chăm sóc quế 1,2=Sở Y tế");
  }

  @Test
  void tabsPartCellsAsBarsDo() {
    Document document =
        read("Lớp\tSĩ số\tKhá, giỏi\nKhối 6\t120\t85%\n\tTập thể khối 6 giữ vững nền nếp.\n");
    assertThat(Readings.blocks(document))
        .containsExactly(
            "0,0=Lớp 0,1=Sĩ số 0,2=Khá, giỏi 1,0=Khối 6 1,1=120 1,2=85%",
            "Tập thể khối 6 giữ vững nền nếp.");
  }

  @Test
  void cellsUnderOneAnotherBecomeATableWhereYearsHeadNumbers() {
    Document document =
        read(
            """
            Phân theo năm như sau:
            Chỉ tiêu
            Đơn vị
            2031
            Kế hoạch 2032
            Cây phân tán
            nghìn cây
            1,5
            2,25

            Tỷ lệ sống
            %
            90
            >95
            II. NHIỆM VỤ
            """);
    assertThat(Readings.blocks(document))
        .containsExactly(
            "Phân theo năm như sau:",
            "0,0=Chỉ tiêu 0,1=Đơn vị 0,2=2031 0,3=Kế hoạch 2032"
                + " 1,0=Cây phân tán 1,1=nghìn cây 1,2=1,5 1,3=2,25"
                + " 2,0=Tỷ lệ sống 2,1=% 2,2=90 2,3=>95",
            "II. NHIỆM VỤ");
  }

  @Test
  void cellsUnderOneAnotherBecomeATableWhereTheFirstColumnCounts() {
    Document document =
        read(
            """
            TT
            Nội dung công việc
            Cơ quan chủ trì
            Thời gian hoàn thành
            I
            Ươm giống
            1
            Chọn hạt giống tốt để gieo
            Sở Xây dựng
            Quý I/2031
            2
            Làm vườn ươm
            UBND các xã
            Nơi nhận:
            - Như trên;
            """);
    assertThat(Readings.blocks(document).getFirst())
        .isEqualTo(
            "0,0=TT 0,1=Nội dung công việc 0,2=Cơ quan chủ trì 0,3=Thời gian hoàn thành"
                + " 1,0=I 1,1=Ươm giống 1,2= 1,3="
                + " 2,0=1 2,1=Chọn hạt giống tốt để gieo 2,2=Sở Xây dựng 2,3=Quý I/2031"
                + " 3,0=2 3,1=Làm vườn ươm 3,2=UBND các xã 3,3=");
  }

  @Test
  void aRowThroughAllColumnsPartsTheRowsThatCount() {
    Document document =
        read(
            """
            STT
            Nội dung công việc
            Cơ quan chủ trì
            I. ƯƠM GIỐNG
            1
            Chọn hạt giống tốt để gieo
            Sở Xây dựng
            II. TRỒNG CÂY
            2
            Trồng cây ven đường
            UBND các xã
            III. KINH PHÍ
            Ngân sách xã.
            """);
    assertThat(Readings.blocks(document))
        .containsExactly(
            "0,0=STT 0,1=Nội dung công việc 0,2=Cơ quan chủ trì"
                + " 1,0=I. ƯƠM GIỐNG 1,1= 1,2="
                + " 2,0=1 2,1=Chọn hạt giống tốt để gieo 2,2=Sở Xây dựng"
                + " 3,0=II. TRỒNG CÂY 3,1= 3,2="
                + " 4,0=2 4,1=Trồng cây ven đường 4,2=UBND các xã",
            "III. KINH PHÍ",
            "Ngân sách xã.");
  }

  @Test
  void headingsOneAfterTheOtherAreNoTable() {
    assertThat(
            Readings.blocks(
                read("Nội dung\nThời gian\nKinh phí\nGiao các xã tự bảo đảm kinh phí.\n")))
        .noneMatch(block -> block.startsWith("0,0="));
  }

  @Test
  void aFramedTableLosesItsFrameAndItsRule() {
    Document document =
        read(
            """
            | TT | Nhiệm vụ | Chủ trì |
            |---|:--:|---|
            | 1 | Trồng cây | Sở Xây dựng |
            """);
    assertThat(Readings.blocks(document))
        .containsExactly("0,0=TT 0,1=Nhiệm vụ 0,2=Chủ trì 1,0=1 1,1=Trồng cây 1,2=Sở Xây dựng");
  }

  @Test
  void aDrawnTableComesBackCellByCell() {
    Document document =
        read(
            """
            Danh mục nhiệm vụ:
            |TT |Nhiệm vụ     |Cơ quan           |
            |   |             |Chủ trì |Phối hợp |
            |1  |Trồng cây ven|Sở Xây  |         |
            |   |đường tỉnh   |dựng    |         |
            |   |Trong đó: cây|        |Các xã   |
            |   |bản địa      |        |         |
            |2  |Ươm giống    |Hội Nông|Trường   |
            |   |             |dân     |học      |
            II. KINH PHÍ
            """);
    assertThat(Readings.blocks(document))
        .containsExactly(
            "Danh mục nhiệm vụ:",
            "0,0+2x1=TT 0,1+2x1=Nhiệm vụ 0,2+1x2=Cơ quan 1,2=Chủ trì 1,3=Phối hợp"
                + " 2,0=1 2,1=Trồng cây ven đường tỉnh 2,2=Sở Xây dựng 2,3="
                + " 3,0= 3,1=Trong đó: cây bản địa 3,2= 3,3=Các xã"
                + " 4,0=2 4,1=Ươm giống 4,2=Hội Nông dân 4,3=Trường học",
            "II. KINH PHÍ");
  }

  @Test
  void aRuleThatIsBlankOverACellLetsItGoOn() {
    Document document =
        read(
            """
            +----+-----------+---------------+
            | TT | Nhiệm vụ  | Chủ trì       |
            +====+===========+===============+
            | 1  | Trồng cây | Sở Xây dựng   |
            +----+-----------+               +
            | 2  | Ươm giống | và Hội Nông   |
            |    |           | dân tỉnh      |
            +----+-----------+---------------+
            """);
    assertThat(Readings.blocks(document))
        .containsExactly(
            "0,0=TT 0,1=Nhiệm vụ 0,2=Chủ trì 1,0=1 1,1=Trồng cây"
                + " 1,2+2x1=Sở Xây dựng và Hội Nông dân tỉnh 2,0=2 2,1=Ươm giống");
  }
}
