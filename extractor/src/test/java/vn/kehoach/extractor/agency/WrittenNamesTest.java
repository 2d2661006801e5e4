package vn.kehoach.extractor.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.extractor.agency.Bodies.running;
import static vn.kehoach.extractor.agency.Bodies.wholly;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the names of bodies are written out that clerks shorten, and where such a name ends. */
class WrittenNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Phòng QLCN                 | Phòng Quản lý Công nghiệp
          Phòng QLNL                 | Phòng Quản lý Năng lượng
          Ban Thu và chi trả BHYT    | Ban Thu và chi trả Bảo hiểm y tế
          Đội Cảnh sát ĐTTP về TTXH  | Đội Cảnh sát điều tra tội phạm về trật tự xã hội
          Đội CSGT                   | Đội Cảnh sát giao thông
          VPĐU xã                    | Văn phòng Đảng ủy xã
          Cơ quan TT Ban Chỉ đạo xã  | Cơ quan Thường trực Ban Chỉ đạo xã
          """)
  void abbreviationsInsideANameAreWrittenOut(String written, String name) {
    assertThat(wholly(written)).containsExactly(name);
  }

  @Test
  void aDepartmentOfSeveralSubjectsIsWrittenOut() {
    assertThat(wholly("Sở GD-KHCN, Sở GD,KH&CN"))
        .containsOnly("Sở Giáo dục, Khoa học và Công nghệ");
  }

  @Test
  void theLegalFormOfACompanyIsWrittenOut() {
    assertThat(wholly("Công ty CP Chè Bản Mẫu, CTCP Gốm Bản Mẫu, Công ty TNHH MTV Giấy Bản Mẫu"))
        .containsExactly(
            "Công ty Cổ phần Chè Bản Mẫu",
            "Công ty Cổ phần Gốm Bản Mẫu",
            "Công ty Trách nhiệm hữu hạn Một thành viên Giấy Bản Mẫu");
  }

  @Test
  void lettersWithoutAVowelAreNoWordInCapitals() {
    assertThat(wholly("Trung tâm GTĐL TRỒNG RỪNG")).containsExactly("Trung tâm GTĐL trồng rừng");
  }

  @Test
  void theHouseThatACompanyBelongsToStandsBehindItsDash() {
    assertThat(wholly("Tổng công ty Đá vôi - TKV, Công ty Đá vôi Bản Mẫu"))
        .containsExactly("Tổng công ty Đá vôi - TKV", "Công ty Đá vôi Bản Mẫu");
  }

  @Test
  void aNameInCapitalsIsNoCommonNoun() {
    assertThat(wholly("Ban Thực hiện trồng rừng")).containsExactly("Ban Thực hiện trồng rừng");
    assertThat(running("Trung tâm Tư vấn và Hỗ trợ doanh nghiệp"))
        .containsExactly("Trung tâm Tư vấn và Hỗ trợ doanh nghiệp");
  }

  @Test
  void aSecondTaskInSmallLettersBelongsToTheNameOfACentre() {
    assertThat(wholly("Trung tâm Xúc tiến và hỗ trợ trồng rừng tỉnh"))
        .containsExactly("Trung tâm Xúc tiến và hỗ trợ trồng rừng tỉnh");
  }

  @Test
  void supportOfADevelopmentIsOneTask() {
    assertThat(running("Quỹ Hỗ trợ phát triển hợp tác xã cho vay vốn trồng rừng"))
        .containsExactly("Quỹ Hỗ trợ phát triển hợp tác xã");
  }

  @Test
  void aNationalCommitteeKeepsItsRankAndNumber() {
    assertThat(wholly("Ban Chỉ đạo quốc gia")).containsExactly("Ban Chỉ đạo quốc gia");
    assertThat(wholly("Ban Chỉ đạo 456 tỉnh")).containsExactly("Ban Chỉ đạo 456 tỉnh");
  }

  @Test
  void placesOfTreatmentAreAGroup() {
    assertThat(wholly("Cơ sở khám bệnh, chữa bệnh")).containsExactly("cơ sở khám bệnh, chữa bệnh");
    assertThat(wholly("Các cơ sở KCB trên địa bàn"))
        .containsExactly("các cơ sở khám bệnh, chữa bệnh");
  }

  @Test
  void allLevelsBehindTheLastNameAreThoseOfEach() {
    assertThat(wholly("Hội Cựu chiến binh, Hội Nông dân các cấp"))
        .containsExactly("Hội Cựu chiến binh các cấp", "Hội Nông dân các cấp");
  }

  @Test
  void twoKindsWithWordsOfTheirOwnAreTwoGroups() {
    assertThat(wholly("các đoàn thể cấp tỉnh và cơ quan tổ chức có liên quan"))
        .containsExactly("các đoàn thể cấp tỉnh", "cơ quan tổ chức có liên quan");
    assertThat(running("Các doanh nghiệp nhà nước, Tổng công ty dẫn đầu việc trồng rừng"))
        .containsExactly("các doanh nghiệp nhà nước", "Tổng công ty");
  }

  @Test
  void thePressOfTheCentreAndOfThePlacesIsOneGroup() {
    assertThat(wholly("các cơ quan báo chí Trung ương, địa phương, quân đội"))
        .containsExactly("các cơ quan báo chí Trung ương, địa phương, quân đội");
  }

  @Test
  void howATeacherIsAddressedIsNoPartOfTheOffice() {
    assertThat(wholly("Thầy Hiệu trưởng Lê Văn Mít")).containsExactly("Hiệu trưởng");
  }

  @Test
  void teamsAndRegionsOfTheArmyAreGroups() {
    assertThat(wholly("Các quân khu; các Đội chuyên trách của quân đội"))
        .containsExactly("các quân khu", "các Đội chuyên trách của quân đội");
  }
}
