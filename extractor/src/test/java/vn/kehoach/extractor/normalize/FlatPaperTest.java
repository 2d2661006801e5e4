package vn.kehoach.extractor.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlatPaperTest {

  private static final String FLAT =
      "UBND HUYỆN VĂN MẪU TRƯỜNG THCS HÒA AN Số: 12/KH-HA CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập"
          + " – Tự do – Hạnh phúc Hòa An, ngày 05 tháng 3 năm 2031 KẾ HOẠCH TRỒNG CÂY NĂM 2031 Căn cứ"
          + " nhiệm vụ năm học 2030 - 2031; trường xây dựng kế hoạch trồng cây năm 2031 với nội dung"
          + " sau: I. MỤC ĐÍCH: 1. Mục đích: - Phủ xanh sân trường và bờ ao sau trường; - Dạy học sinh"
          + " cách ươm cây. II. NỘI DUNG - Trồng 30 cây che bóng quanh sân tập và dọc lối vào trường.";

  @Test
  void aPaperOnOneLineGetsTheLinesBackThatItsPartsBegin() {
    assertThat(FlatPaper.lines(List.of(FLAT)))
        .containsExactly(
            "UBND HUYỆN VĂN MẪU TRƯỜNG THCS HÒA AN",
            "Số: 12/KH-HA",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập – Tự do – Hạnh phúc",
            "Hòa An, ngày 05 tháng 3 năm 2031",
            "KẾ HOẠCH TRỒNG CÂY NĂM 2031",
            "Căn cứ nhiệm vụ năm học 2030 - 2031; trường xây dựng kế hoạch trồng cây năm 2031 với nội"
                + " dung sau:",
            "I. MỤC ĐÍCH:",
            "1. Mục đích:",
            "- Phủ xanh sân trường và bờ ao sau trường;",
            "- Dạy học sinh cách ươm cây.",
            "II. NỘI DUNG",
            "- Trồng 30 cây che bóng quanh sân tập và dọc lối vào trường.");
  }

  @Test
  void linesThatAreWholeStay() {
    List<String> lines = List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 3/KH - Trồng cây");
    assertThat(FlatPaper.lines(lines)).isEqualTo(lines);
  }
}
