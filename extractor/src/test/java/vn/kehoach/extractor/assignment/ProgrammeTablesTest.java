package vn.kehoach.extractor.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.extractor.Plans;

/** Programmes of meetings and campaigns: who does what at which hour. */
class ProgrammeTablesTest {

  private static final String BODY = "I. NHIỆM VỤ\nBảng phân công như sau:";

  @Test
  void aProgrammeNamesUnderItsDeedWhoCarriesItOut() {
    assertThat(
            given(
                "Thời gian | Nội dung | Thực hiện",
                "8h00 | Đón đại biểu đến trồng cây | Văn phòng Sở Y tế",
                "8h30 | Phát động trồng cây | Lãnh đạo Sở Y tế"))
        .containsExactly(
            "Đón đại biểu đến trồng cây <- Văn phòng Sở Y tế",
            "Phát động trồng cây <- Lãnh đạo Sở Y tế");
  }

  @Test
  void aPauseInAProgrammeIsNobodysWork() {
    assertThat(
            given(
                "Thời gian | Nội dung | Thực hiện",
                "8h00 | Đón đại biểu đến trồng cây | Văn phòng Sở Y tế",
                "8h30 | 1. Chọn giống cây | Ban Thực hiện chính sách trồng rừng",
                "9h00 | Giải lao (15 phút) | ",
                "9h15 | Phát động trồng cây | Sở Y tế"))
        .containsExactly(
            "Đón đại biểu đến trồng cây <- Văn phòng Sở Y tế",
            "Chọn giống cây <- Ban Thực hiện chính sách trồng rừng",
            "Phát động trồng cây <- Sở Y tế");
  }

  @Test
  void theTableBelowATimeTellsWhoDoesWhat() {
    assertThat(
            Plans.given(
                Plans.withTable(
                    "KẾ HOẠCH\nTrồng cây năm 2031\nIII. NỘI DUNG\n1. Thời gian: ngày 05/6/2031",
                    "Thời gian | Nội dung | Thực hiện",
                    "8h00 | Đón đại biểu đến trồng cây | Văn phòng Sở Y tế")))
        .containsExactly("Đón đại biểu đến trồng cây <- Văn phòng Sở Y tế");
  }

  @Test
  void figuresUnderTheDeedNameNobody() {
    assertThat(given("Nội dung | Kế hoạch | Thực hiện", "Trồng cây quanh nhà chờ | 300 | 280"))
        .isEmpty();
  }

  private static List<String> given(String... rows) {
    return Plans.given(Plans.withTable(BODY, rows));
  }
}
