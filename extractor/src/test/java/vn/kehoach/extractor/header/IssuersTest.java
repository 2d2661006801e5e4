package vn.kehoach.extractor.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.corpus.agency.Province;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.Period;
import vn.kehoach.corpus.plan.ProvinceMention;

/** Who issues a paper, in full, and which province that tells. */
class IssuersTest {

  private static final String MOTTO =
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n";

  @Test
  void aDepartmentTakesThePlaceOfItsSuperior() {
    Header header =
        Papers.read(
                letterhead(
                        "UBND TỈNH KIÊN GIANG\nSỞ Y TẾ",
                        "Số: 9/KH-SYT",
                        "Kiên Giang, ngày 1 tháng 2 năm 2018")
                    + "KẾ HOẠCH\nTiêm phòng\n"
                    + Papers.BODY)
            .header();
    assertThat(issuer(header)).isEqualTo("Sở Y tế tỉnh Kiên Giang");
    assertThat(header.parent())
        .extracting(AgencyMention::name)
        .isEqualTo("Ủy ban nhân dân tỉnh Kiên Giang");
  }

  @Test
  void shortFormsInASchoolsNameAreWrittenInFull() {
    Header header =
        Papers.read(
                letterhead(
                        "SỞ GDĐT TỈNH ĐỒNG THÁP\nTRƯỜNG THPT BẰNG LĂNG",
                        "Số:      /KH-THPTBL",
                        "Đồng Tháp, ngày 7 tháng 9 năm 2023")
                    + "KẾ HOẠCH\nTổ chức hội thao năm học 2023 - 2024\n"
                    + Papers.BODY)
            .header();
    assertThat(issuer(header)).isEqualTo("Trường Trung học phổ thông Bằng Lăng");
    assertThat(header.period()).isEqualTo(new Period("2023-09", "2024-08"));
  }

  @Test
  void departmentsSideBySideAreIssuersTogether() {
    Header header =
        Papers.read(
                letterhead(
                        "UBND TỈNH SƠN LA\nSỞ Y TẾ\nSỞ TÀI CHÍNH",
                        "Số: 3/KHPH-SYT-STC",
                        "Sơn La, ngày 2 tháng 4 năm 2023")
                    + "KẾ HOẠCH PHỐI HỢP\nMua thuốc năm 2023\n"
                    + Papers.BODY)
            .header();
    assertThat(issuer(header)).isEqualTo("Sở Y tế tỉnh Sơn La");
    assertThat(header.coIssuers())
        .extracting(AgencyMention::name)
        .containsExactly("Sở Tài chính tỉnh Sơn La");
    assertThat(header.title()).isEqualTo("Kế hoạch phối hợp mua thuốc năm 2023");
  }

  @Test
  void aCentralBodyHasNoProvince() {
    Header header =
        Papers.read(
                letterhead("BỘ Y TẾ", "Số: 3/KH-BYT", "Hà Nội, ngày 2 tháng 4 năm 2023")
                    + "KẾ HOẠCH\nTiêm phòng\n"
                    + Papers.BODY)
            .header();
    assertThat(header.province()).isNull();
    assertThat(header.place()).isEqualTo("Hà Nội");
  }

  @Test
  void aTownInThePlaceLineTellsTheProvince() {
    Header header =
        Papers.read(
                letterhead(
                        "TRƯỜNG CAO ĐẲNG NGHỀ SÔNG LAM",
                        "Số: 3/KH-CĐN",
                        "Vinh, ngày 2 tháng 4 năm 2009")
                    + "KẾ HOẠCH\nTuyển sinh năm 2009\n"
                    + Papers.BODY)
            .header();
    assertThat(header.province())
        .isNotNull()
        .extracting(ProvinceMention::name)
        .isEqualTo("Nghệ An");
  }

  @ParameterizedTest
  @CsvSource({
    "UBND HUYỆN VĂN CHẤN,UBND XÃ MẪU,Yên Bái",
    "UBND HUYỆN QUẢNG NINH,PHÒNG Y TẾ,Quảng Bình",
    "ỦY BAN NHÂN DÂN QUẬN 6,ỦY BAN NHÂN DÂN PHƯỜNG 14,Hồ Chí Minh",
    "PHÒNG GD&ĐT VĂN CHẤN,TRƯỜNG TH&THCS MẪU,Yên Bái"
  })
  void theDistrictTellsTheProvince(String parent, String issuer, String province) {
    @Nullable Province found =
        Papers.read(
                letterhead(parent + "\n" + issuer, "Số: 9/KH-UBND", "Mẫu, ngày 05 tháng 3 năm 2019")
                    + "KẾ HOẠCH\nTrồng quế năm 2019\n"
                    + Papers.BODY)
            .province();
    assertThat(found).extracting(Province::name).isEqualTo(province);
  }

  @Test
  void aDistrictOfANameThatManyHadTellsNoProvince() {
    assertThat(
            Papers.read(
                    letterhead(
                            "UBND HUYỆN CHÂU THÀNH",
                            "Số: 9/KH-UBND",
                            "Châu Thành, ngày 05 tháng 3 năm 2019")
                        + "KẾ HOẠCH\nTrồng dừa năm 2019\n"
                        + Papers.BODY)
                .province())
        .isNull();
  }

  @Test
  void theStandingBoardOfALowerBodyIssuesInItsOwnName() {
    Header header =
        Papers.read(
                letterhead(
                        "HỘI LHPN TỈNH TUYÊN QUANG\nBAN THƯỜNG VỤ HỘI LHPN HUYỆN HÀM YÊN",
                        "Số: 04/KH-BTV",
                        "Hàm Yên, ngày 22 tháng 01 năm 2018")
                    + "KẾ HOẠCH\nTrồng quế năm 2018\n"
                    + Papers.BODY)
            .header();
    assertThat(issuer(header)).isEqualTo("Ban Thường vụ Hội Liên hiệp Phụ nữ huyện Hàm Yên");
    assertThat(header.coIssuers()).isEmpty();
  }

  @Test
  void theUnionsNameTellsNoProvince() {
    Header header =
        Papers.read(
                letterhead(
                        "ĐOÀN TNCS HỒ CHÍ MINH\nBCH ĐOÀN HUYỆN MẪU SƠN",
                        "Số: 07-KH/ĐTN",
                        "Mẫu Sơn, ngày 05 tháng 3 năm 2023")
                    + "KẾ HOẠCH\nTrồng quế năm 2023\n"
                    + Papers.BODY)
            .header();
    assertThat(header.province()).isNull();
  }

  @Test
  void aCommitteeThatNamesButItsPlaceIsThatOfTheOrganizationAboveIt() {
    Header header =
        Papers.read(
                letterhead(
                        "HỘI NÔNG DÂN VIỆT NAM\nBCH TỈNH CAO BẰNG",
                        "Số: 07-KH/HND",
                        "Cao Bằng, ngày 05 tháng 3 năm 2023")
                    + "KẾ HOẠCH\nTrồng quế năm 2023\n"
                    + Papers.BODY)
            .header();
    assertThat(issuer(header)).isEqualTo("Hội Nông dân tỉnh Cao Bằng");
  }

  private static String letterhead(String bodies, String number, String date) {
    return bodies + "\n" + MOTTO + number + "\n" + date + "\n";
  }

  private static String issuer(Header header) {
    AgencyMention issuer = header.issuer();
    return issuer == null ? "" : issuer.name();
  }
}
