package vn.kehoach.extractor.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.Period;
import vn.kehoach.corpus.plan.Signer;

/** Letterheads, titles and times as bodies of many kinds write them; all facts are invented. */
class LetterheadFormsTest {

  private static final String MOTTO =
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n";

  private static final String BODY =
      """

      I. MỤC ĐÍCH
      - Phủ xanh bờ sông.
      Nơi nhận:
      - Như trên;
      - Lưu: VT.
      """;

  @Test
  void aDecisionWithoutLetterheadIsKnownByTheNoteBelowItsPlan() {
    Header header =
        Papers.read(
                """
                BAN HÀNH KẾ HOẠCH THỰC HIỆN CHỈ THỊ SỐ 14-CT/TU NGÀY 19 THÁNG 7 NĂM 2021 VỀ TRỒNG CÂY
                ỦY BAN NHÂN DÂN TỈNH HÀ NAM
                Căn cứ Luật Lâm nghiệp số 16/2017/QH14 ngày 15 tháng 11 năm 2017;
                QUYẾT ĐỊNH:
                Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng cây.
                Nơi nhận:
                - Như trên;
                - Lưu: VT.
                CHỦ TỊCH
                Lê Văn Mẫu
                KẾ HOẠCH
                THỰC HIỆN CHỈ THỊ SỐ 14-CT/TU NGÀY 19 THÁNG 7 NĂM 2021 VỀ TRỒNG CÂY
                (Ban hành kèm theo Quyết định số 773/QĐ-UBND ngày 26 tháng 6 năm 2022 của UBND tỉnh)
                I. MỤC ĐÍCH
                - Phủ xanh bờ sông.
                """)
            .header();
    assertThat(header.number()).isEqualTo("773/QĐ-UBND");
    assertThat(header.issuedOn()).hasToString("2022-06-26");
  }

  @Test
  void aPagesHeadlineIsNotTheTitleOfThePaperBelowIt() {
    Header header =
        Papers.read(
                """
                KẾ HOẠCH TRỒNG CÂY NĂM 2031
                Trường tổ chức trồng cây cho học sinh toàn trường.
                TRƯỜNG THCS HÒA AN
                Số: 12/KH-HA
                """
                    + MOTTO
                    + """
                    Hòa An, ngày 05 tháng 3 năm 2031
                    KẾ HOẠCH
                    Trồng cây quanh sân trường năm 2031
                    """
                    + BODY)
            .header();
    assertThat(header.number()).isEqualTo("12/KH-HA");
    assertThat(header.title()).isEqualTo("Kế hoạch trồng cây quanh sân trường năm 2031");
  }

  @Test
  void theTypesLineMaySayWhoseItIs() {
    Header header =
        Papers.read(
                "ỦY BAN NHÂN DÂN TỈNH HÀ NAM\nSố: 12/CTr-UBND\n"
                    + MOTTO
                    + "Hà Nam, ngày 05 tháng 3 năm 2031\n"
                    + "CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA ỦY BAN NHÂN DÂN TỈNH\n"
                    + "Thực hiện Nghị quyết số 9-NQ/TU về trồng cây ven sông\n"
                    + BODY)
            .header();
    assertThat(header.title()).contains("trồng cây ven sông");
  }

  @Test
  void theColumnsOfALetterheadMayBreakItsMottoAnywhere() {
    Header header =
        Papers.read(
                """
                ỦY BAN NHÂN
                DÂN |
                CỘNG HÒA XÃ
                HỘI CHỦ NGHĨA VIỆT NAM |
                Số: 118/KH-UBND |
                Hà Nam, ngày 29 tháng 4 năm 2021 |
                TRỒNG CÂY VEN SÔNG TRÊN ĐỊA BÀN TỈNH HÀ NAM
                Thực hiện Quyết định số 77/QĐ-TTg ngày 27/3/2021 của Thủ tướng Chính phủ phê duyệt Đề án trồng cây, Ủy ban nhân dân tỉnh xây dựng kế hoạch như sau:
                1. Mục đích
                - Phủ xanh bờ sông.
                """)
            .header();
    assertThat(header.documentType()).isEqualTo("KH");
    assertThat(header.number()).isEqualTo("118/KH-UBND");
    assertThat(header.issuedOn()).hasToString("2021-04-29");
  }

  @Test
  void aSitesOwnDayAboveTheLetterheadIsNotThePapers() {
    Header header =
        Papers.read(
                """
                Ngày 25 tháng 01 năm 2025
                PHÒNG GD & ĐT MƯỜNG MẪU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM     TRƯỜNG TH BẮC MẪU     Độc lập – Tự do – Hạnh phúc
                Số:  14/KH- THBM              Phong Mẫu, ngày 27 tháng 9  năm 2024
                KẾ HOẠCH TRỒNG CÂY
                NĂM HỌC 2024 – 2025
                Căn cứ Công văn số 95/PGDĐT ngày 09 tháng 9 năm 2024.
                """)
            .header();
    assertThat(header.issuedOn()).hasToString("2024-09-27");
    assertThat(header.issuer())
        .isNotNull()
        .extracting(AgencyMention::name)
        .isEqualTo("Trường Tiểu học Bắc Mẫu");
  }

  @Test
  void aTableOfFactsNamesTheSignerInItsOwnCell() {
    Header header =
        Papers.read(
                """
                | Số hiệu | 5/KH-UBND |
                | Người ký | Đỗ Văn Thử |
                ỦY BAN NHÂN DÂN TỈNH HÀ NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                Số: 5/KH-UBND | Hà Nam, ngày 29 tháng 4 năm 2021 |
                KẾ HOẠCH
                TRỒNG CÂY VEN SÔNG
                Căn cứ Luật Lâm nghiệp;
                """)
            .header();
    assertThat(header.signer()).isNotNull().extracting(Signer::name).isEqualTo("Đỗ Văn Thử");
  }

  @Test
  void theOpeningNamesWhoIssuesAndTheTitleItsPlace() {
    Header header =
        Papers.read(
                """
                KẾ HOẠCH
                Rà soát vườn thuốc nam trên địa bàn huyện Văn Mẫu
                Thực hiện Kế hoạch số 64/KH-UBND ngày 29/8/2021 của UBND tỉnh Hà Nam về vườn thuốc nam.
                Ủy ban nhân dân huyện xây dựng Kế hoạch rà soát vườn thuốc nam như sau:
                I. MỤC ĐÍCH
                """)
            .header();
    assertThat(header.issuer())
        .isNotNull()
        .extracting(AgencyMention::name)
        .isEqualTo("Ủy ban nhân dân huyện Văn Mẫu");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "TỈNH ỦY HÀ GIANG / * / Số 125-KH/TU | Tỉnh ủy Hà Giang",
        "HUYỆN ỦY MƯỜNG MẪU / BAN TUYÊN GIÁO / Số 07-KH/BTGHU | Ban Tuyên giáo Huyện ủy Mường Mẫu",
        "ỦY BAN NHÂN DÂN / XÃ YÊN MẪU / Số: 12/KH-UBND | Ủy ban nhân dân xã Yên Mẫu",
        "UBND THỊ XÃ SUỐI MẪU / PHƯỜNG ĐỒI MẪU / Số: 3/KH-UBND | Ủy ban nhân dân phường Đồi Mẫu",
        "ỦY BAN NHÂN DÂN THỊ XÃ HOÀNG MẪU / Số: 76/KH-UBND | Ủy ban nhân dân thị xã Hoàng Mẫu",
        "UBND TỈNH BẮC KẠN / SỞ TƯ PHÁP / Số: 88/KH-STP | Sở Tư pháp tỉnh Bắc Kạn",
        "UBND TỈNH HÀ NAM / VĂN PHÒNG / Số: 14/KH-VP | Văn phòng Ủy ban nhân dân tỉnh Hà Nam",
        "SỞ Y TẾ HÀ NAM / BỆNH VIỆN ĐA KHOA TỈNH / Số: 2/KH-BV | Bệnh viện Đa khoa tỉnh Hà Nam",
        "SỞ Y TẾ HÀ NAM / TRUNG TÂM KIỂM SOÁT BỆNH TẬT / Số: 5/KH-KSBT"
            + " | Trung tâm Kiểm soát bệnh tật tỉnh Hà Nam",
        "CÔNG AN TỈNH - SỞ GIÁO DỤC VÀ ĐÀO TẠO / Số: 21/KHPH-CAT-SGDĐT | Công an tỉnh Hà Nam",
        "BỘ CÔNG AN / CÔNG AN TỈNH HÀ NAM / Số: 3/KH-CAT | Công an tỉnh Hà Nam",
        "UBND TỈNH HÀ NAM / BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MTQG / Số: 4/KH-BCĐ"
            + " | Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh Hà Nam",
        "TỈNH HÀ NAM ------- / ỦY BAN NHÂN DÂN TỈNH HÀ NAM ------- / Số: 4/KH-UBND"
            + " | Ủy ban nhân dân tỉnh Hà Nam",
        "HỘI NÔNG DÂN TỈNH HÀ NAM / Số 14-KH/HNDT / Số 14-KH/HNDT | Hội Nông dân tỉnh Hà Nam",
        "TỔNG CỤC THUẾ CỤC THUẾ TỈNH HÀ NAM / Số: 6/KH-CT | Cục Thuế tỉnh Hà Nam",
        "HĐND TỈNH HÀ NAM / BAN PHÁP CHẾ / Số: 7/KH-BPC"
            + " | Ban Pháp chế Hội đồng nhân dân tỉnh Hà Nam",
        "BAN CHẤP HÀNH TRUNG ƯƠNG / BAN DÂN VẬN / Số 37-KH/BDVTW | Ban Dân vận Trung ương",
        "BAN CHẤP HÀNH TRUNG ƯƠNG / ĐOÀN TNCS HỒ CHÍ MINH / Số 37-KH/TWĐTN"
            + " | Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
        "PHÒNG GD-ĐT YÊN MẪU / TRƯỜNGMN HOA MẪU / Số: 8/KH-MN | Trường Mầm non Hoa mẫu",
        "UBND HUYỆN YÊN MẪU / TRƯỜNG MG HOA MẪU / Số: 8/KH-MG | Trường Mẫu giáo Hoa mẫu",
        "SỞ Y TẾ HÀ NAM / CƠ SỞ CAI NGHIỆN MA TÚY / Số: 8/KH-CSCN | Cơ sở cai nghiện ma túy",
        "Số hiệu: 5/KH-UBND Loại văn bản: Khác / UBND TỈNH HÀ NAM / Số: 5/KH-UBND"
            + " | Ủy ban nhân dân tỉnh Hà Nam",
      })
  void theBodyAboveTheNumberIssuesThePaper(String letterhead, String issuer) {
    String head = letterhead.replace(" / ", "\n");
    Header header =
        Papers.read(
                head
                    + "\n"
                    + MOTTO
                    + "Hà Nam, ngày 02 tháng 3 năm 2018\nKẾ HOẠCH\nTrồng cây"
                    + BODY)
            .header();
    assertThat(Objects.requireNonNull(header.issuer()).name()).isEqualToIgnoringCase(issuer);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Điều chỉnh Kế hoạch số 42/KH-UBND ngày 01/3/2022 về trồng cây giai đoạn 2022 - 2025"
            + "|2022|2025",
        "Trồng cây 6 tháng cuối năm 2025 và năm 2026|2025|2026",
        "Trồng cây năm 2025 và giai đoạn 2026 - 2030|2025|2030",
        "Trồng cây vụ Đông Xuân 2008 - 2009|2008|2009",
        "Mở đợt cao điểm trồng cây từ ngày 01/6/2023 đến ngày 31/8/2023|2023-06|2023-08",
        "Trồng cây tháng 4, tháng 5 năm 2020|2020-04|2020-05",
        "Trồng cây quý III và quý IV năm 2021|2021-07|2021-12",
        "Trồng cây từ nay đến cuối năm 2018|2018|2018",
        "Trồng cây đến năm 2030, tầm nhìn đến năm 2045||2030",
      })
  void theTitleNamesThePlansTime(String title, @Nullable String from, String to) {
    assertThat(header(title).period()).isEqualTo(new Period(from, to));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Điều tra rừng năm 2018|Kế hoạch điều tra rừng năm 2018",
        "Phân loại lá rụng năm 2018|Kế hoạch phân loại lá rụng năm 2018",
        "Chương trình tình nguyện năm 2018|Kế hoạch chương trình tình nguyện năm 2018",
        "Bảo đảm trật tự, an toàn giao thông (ATGT) năm 2018"
            + "|Kế hoạch bảo đảm trật tự, an toàn giao thông năm 2018",
        "V/v tổ chức Tết trồng cây năm 2018|Kế hoạch tổ chức Tết trồng cây năm 2018",
      })
  void wordsThatAlsoHeadPartsOfAPaperMayBeginATitle(String subject, String title) {
    assertThat(header(subject).title()).isEqualTo(title);
  }

  @Test
  void theFirstSentenceOfTheBodyIsNoPartOfTheTitle() {
    Header header =
        Papers.read(
                "ỦY BAN NHÂN DÂN TỈNH HÀ NAM\nSố: 18/CT-UBND\n"
                    + MOTTO
                    + "Hà Nam, ngày 22 tháng 10 năm 2008\nChỉ thị\nVề việc trồng cây năm 2008\n"
                    + "Trong 9 tháng đầu năm, mới trồng 12.340 cây. Để trồng thêm, Chủ tịch UBND"
                    + " tỉnh chỉ thị:\n1. Sở Y tế: trồng cây.\n")
            .header();
    assertThat(header.title()).isEqualTo("Chỉ thị về việc trồng cây năm 2008");
  }

  @Test
  void aTitleThatThePageShowsTwiceIsOne() {
    assertThat(
            header("Trồng cây ở sân trường\nNăm học 2017 - 2018\nTrồng cây ở sân trường").title())
        .isEqualTo("Kế hoạch trồng cây ở sân trường Năm học 2017 - 2018");
  }

  @Test
  void aDistrictsNameIsNotTakenForTheProvinceOfThatName() {
    Header header =
        Papers.read(
                "ỦY BAN NHÂN DÂN\nHUYỆN QUẢNG NINH\nSố: 5/KH-UBND\n"
                    + MOTTO
                    + "Quảng Ninh, ngày 03 tháng 6 năm 2014\nKẾ HOẠCH\nTrồng cây năm 2014\n"
                    + "Thực hiện Chỉ thị số 07/CT-UBND ngày 12/5/2014 của UBND tỉnh Quảng Bình;\n"
                    + BODY)
            .header();
    assertThat(Objects.requireNonNull(header.province()).name()).isEqualTo("Quảng Bình");
  }

  @Test
  void theSecretarysOfficeIsNoPersonsName() {
    Header header =
        Papers.read(
                "ĐẢNG ỦY XÃ YÊN MẪU\nSố 01-KH/ĐU\nYên Mẫu, ngày 02 tháng 3 năm 2018\nKẾ HOẠCH\n"
                    + "Trồng cây năm 2018\n"
                    + BODY
                    + "T/M BAN CHỈ ĐẠO\nTRƯỞNG BAN\nBÍ THƯ ĐẢNG ỦY\nBùi Văn Thử\n")
            .header();
    assertThat(Objects.requireNonNull(header.signer()).name()).isEqualTo("Bùi Văn Thử");
  }

  @Test
  void aBodyThatLostTheGapToThePlaceStaysABody() {
    Header header =
        Papers.read(
                "TỈNH ỦY HÀ NAM ĐẢNG CỘNG SẢN VIỆT NAM\nBAN TUYÊN GIÁO Hà Nam, ngày 12 tháng 02 năm"
                    + " 2018\nSố 63-KH/BTGTU\nKẾ HOẠCH\nTrồng cây"
                    + BODY)
            .header();
    assertThat(Objects.requireNonNull(header.issuer()).name())
        .isEqualToIgnoringCase("Ban Tuyên giáo Tỉnh ủy Hà Nam");
    assertThat(header.place()).isEqualTo("Hà Nam");
  }

  @Test
  void aMinistrysDepartmentHasNoProvince() {
    Header header =
        Papers.read(
                "BỘ CÔNG THƯƠNG\nCỤC HÓA CHẤT\nSố: 9/KH-HC\n"
                    + MOTTO
                    + "Hà Nội, ngày 02 tháng 3 năm 2018\nKẾ HOẠCH\nTrồng cây"
                    + BODY)
            .header();
    assertThat(header.province()).isNull();
  }

  @Test
  void theOpeningNamesAPlanWhoseTitleGotLost() {
    Header header =
        Papers.read(
                "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 54/KH-UBND | Hà Nam,"
                    + " ngày 27 tháng 3 năm 2018 |\nThực hiện Quyết định số 96/QĐ-TTg ngày 25/12/2017"
                    + " của Thủ tướng Chính phủ, UBND tỉnh xây dựng Kế hoạch trồng 1.000 cây đến năm"
                    + " 2020 như sau:\n1. Mục tiêu chung\nPhủ xanh bờ sông.\n")
            .header();
    assertThat(header.title()).isEqualTo("Kế hoạch trồng 1.000 cây đến năm 2020");
    assertThat(header.number()).isEqualTo("54/KH-UBND");
  }

  @Test
  void theSignerStandsInASitesTableBesideOtherFacts() {
    Header header =
        Papers.read(
                "Nơi ban hành: Tỉnh Hà Nam Người ký: Bùi Văn Thử\nNgày ban hành: 02/3/2018\n"
                    + "ỦY BAN NHÂN DÂN TỈNH HÀ NAM\nSố: 18/KH-UBND\n"
                    + MOTTO
                    + "Hà Nam, ngày 02 tháng 3 năm 2018\nKẾ HOẠCH\nTrồng cây\nI. MỤC ĐÍCH\n- Phủ xanh"
                    + " bờ sông.\n")
            .header();
    assertThat(Objects.requireNonNull(header.signer()).name()).isEqualTo("Bùi Văn Thử");
  }

  @Test
  void anActingHeadIsNoPersonsName() {
    Header header =
        Papers.read(
                "THƯ VIỆN TỈNH HÀ NAM\nSố: 3/KH-TVT\nHà Nam, ngày 02 tháng 3 năm 2018\nKẾ HOẠCH\n"
                    + "Trồng cây"
                    + BODY
                    + "P. GIÁM ĐỐC PHỤ TRÁCH\nBùi Thị Thử\n")
            .header();
    assertThat(Objects.requireNonNull(header.signer()).name()).isEqualTo("Bùi Thị Thử");
  }

  private static Header header(String title) {
    return Papers.read(
            "ỦY BAN NHÂN DÂN TỈNH HÀ NAM\nSố: 18/KH-UBND\n"
                + MOTTO
                + "Hà Nam, ngày 02 tháng 3 năm 2018\nKẾ HOẠCH\n"
                + title
                + "\nThực hiện Luật Trồng trọt năm 2017, UBND tỉnh ban hành Kế hoạch như sau:"
                + BODY)
        .header();
  }
}
