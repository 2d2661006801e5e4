package vn.kehoach.extractor.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.corpus.plan.Signer;
import vn.kehoach.corpus.plan.Target;
import vn.kehoach.corpus.plan.Warning;
import vn.kehoach.extractor.Plans;

/** What a report of the press tells of a plan. */
class NewsHeaderTest {

  @Test
  void aReportTellsThePlansFactsAndNotTheWritersName() {
    HeaderReading reading =
        Papers.read(
            "Lượt xem: 12\nChung tay trồng cây\n"
                + "Ngày 5/2, Phó Chủ tịch UBND thành phố Hải Phòng Đỗ Văn Thử ký ban hành Kế hoạch số"
                + " 46/KH-UBND về trồng cây trên địa bàn thành phố năm 2024.\n13/02/2024 16:36\n"
                + "Theo Kế hoạch, nhằm phủ xanh thành phố.\nNguyễn Thị Viết");
    Header header = reading.header();
    assertThat(reading.kind()).isEqualTo(PlanKind.NEWS);
    assertThat(header.number()).isEqualTo("46/KH-UBND");
    assertThat(header.issuedOn()).isEqualTo(LocalDate.of(2024, 2, 5));
    assertThat(issuer(header)).isEqualTo("Ủy ban nhân dân thành phố Hải Phòng");
    assertThat(header.title()).isEqualTo("Kế hoạch về trồng cây trên địa bàn thành phố năm 2024");
    assertThat(header.signer()).isNotNull().extracting(Signer::name).isEqualTo("Đỗ Văn Thử");
    assertThat(reading.warnings()).extracting(Warning::code).containsExactly("YEAR_INFERRED");
  }

  @Test
  void aNewspapersNameTellsTheProvinceOfAReport() {
    Header header =
        Papers.read(
                """
                UBND tỉnh ban hành Kế hoạch dạy bơi năm 2022
                Ngày 25/02/2022, UBND tỉnh ban hành Kế hoạch số 52/KH-UBND dạy bơi năm 2022.
                Đài tỉnh, Báo Sơn La và các cơ quan báo chí đưa tin.
                """)
            .header();
    assertThat(issuer(header)).isEqualTo("Ủy ban nhân dân tỉnh Sơn La");
  }

  @Test
  void thePlansNumberMayBeToldInALaterSentence() {
    String told =
        "Trồng cây\nUBND tỉnh Cao Bằng vừa ban hành kế hoạch trồng cây ven sông năm 2027.\n";
    assertThat(
            Papers.read(told + "Kế hoạch số 104/KH-UBND vừa được ban hành nhằm giữ bờ sông.")
                .header()
                .number())
        .isEqualTo("104/KH-UBND");
    assertThat(
            Papers.read(told + "Các xã thực hiện Kế hoạch số 104/KH-UBND vừa được ban hành.")
                .header()
                .number())
        .isNull();
  }

  @Test
  void aJointPlansNumberStandsBehindWhatItIs() {
    Header header =
        Papers.read(
                "Trồng cây\nUBND tỉnh Cao Bằng ban hành Kế hoạch phối hợp số 327/KH - UBND về trồng cây.")
            .header();
    assertThat(header.number()).isEqualTo("327/KH-UBND");
  }

  @Test
  void whoDrawsUpAPlanToDoItsWorkIssuesNone() {
    assertThat(
            Papers.read(
                    "Hội xuân\nCông an huyện chủ trì, phối hợp xây dựng kế hoạch, giữ gìn trật tự."
                        + "\nTrung tâm Văn hóa huyện xây dựng kế hoạch và tổ chức tốt hội thi.")
                .header()
                .issuer())
        .isNull();
  }

  @Test
  void aYearAfterThePostingIsTheYearBefore() {
    Header header =
        Papers.read(
                "Đăng ngày 04/01/2023\nNgày 28/12, UBND tỉnh Cao Bằng ban hành Kế hoạch số 9/KH-UBND"
                    + " về dạy nghề.")
            .header();
    assertThat(header.issuedOn()).isEqualTo(LocalDate.of(2022, 12, 28));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kế hoạch số 45/KH-UBND ngày 12/3/2023 của UBND tỉnh Yên Bái về trồng quế vừa được ban hành.",
        "Kế hoạch trồng quế năm 2023 vừa được UBND tỉnh Yên Bái ban hành ngày 12/3.",
        "UBND tỉnh Yên Bái đã thông qua Đề án trồng quế giai đoạn 2023 - 2025.",
        "Hội Liên hiệp Phụ nữ tỉnh Yên Bái triển khai Kế hoạch số 07/KH-BTV về trồng quế.",
        "Liên đoàn Lao động tỉnh Yên Bái đề ra Kế hoạch trồng quế năm 2023.",
        "(YBĐT) - Tỉnh Yên Bái vừa ban hành Kế hoạch trồng quế năm 2023.",
        "Yên Bái ban hành Kế hoạch trồng quế năm 2023.",
        "Tháng 3/2023 UBND tỉnh Yên Bái vừa ban hành kế hoạch trồng quế năm 2023.",
        "Ngày 12/3, tại hội nghị, UBND tỉnh Yên Bái triển khai Kế hoạch trồng quế năm 2023.",
        "UBND tỉnh Yên Bái vừa ban hành Công văn số 34/UBND-NL về việc triển khai trồng quế.",
        "Thành ủy Yên Bái ban hành Kết luận số 12-KL/TU về phát triển vùng trồng quế.",
        "Tại Kế hoạch số 45/KH-UBND ban hành ngày 12/3/2023, UBND tỉnh Yên Bái yêu cầu trồng quế.",
        "UBND tỉnh Yên Bái ban hành Quyết định số 9/QĐ-UBND về Ngày hội trồng quế của tỉnh.",
        "Đó là mục tiêu được UBND tỉnh Yên Bái đề ra trong Kế hoạch số 45/KH-UBND ngày 12/3.",
        "Kế hoạch trồng quế năm 2023 do UBND tỉnh Yên Bái ban hành nêu rõ cách ươm giống.",
        "Kế hoạch do Phó Chủ tịch UBND tỉnh Yên Bái Lê Văn Mẫu ký ban hành, yêu cầu trồng quế."
      })
  void aReportTellsOfAPlanInManyWords(String sentence) {
    HeaderReading reading =
        Papers.read(
            "Trồng quế\n15/03/2023\n"
                + sentence
                + "\nTheo Kế hoạch, tỉnh phấn đấu trồng 300 cây quế.\n"
                + "Sở Y tế chủ trì, phối hợp với các sở tổ chức thực hiện.");
    assertThat(reading.kind()).isEqualTo(PlanKind.NEWS);
    assertThat(reading.warnings()).extracting(Warning::code).doesNotContain("ISSUER_MISSING");
    assertThat(issuer(reading.header())).contains("Yên Bái");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sáng 12/3, UBND tỉnh tổ chức hội nghị triển khai Kế hoạch trồng quế. Đại biểu nghe báo cáo.",
        "Sở Công Thương triển khai chương trình khuyến mại tại chợ huyện. Có 40 gian hàng.",
        "UBND tỉnh ban hành Quyết định số 5/QĐ-UBND về việc bổ nhiệm ông Trần Văn Mẫu."
      })
  void whatTellsOfNoPlansContentsIsNone(String sentence) {
    assertThat(Papers.read("Tin trong tỉnh\n15/03/2023\n" + sentence).warnings())
        .extracting(Warning::code)
        .containsExactly("NOT_A_PLAN");
  }

  @Test
  void theDayOfIssueStandsBehindNumberOrTitle() {
    assertThat(issuedOn("ban hành Kế hoạch số 9/KH-UBND, ngày 3/4/2023 về trồng quế."))
        .isEqualTo(LocalDate.of(2023, 4, 3));
    assertThat(issuedOn("ban hành Kế hoạch trồng quế đến năm 2030 (ban hành ngày 3/4/2023)."))
        .isEqualTo(LocalDate.of(2023, 4, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bộ trưởng Bộ Y tế vừa ký Quyết định số 77/QĐ-BYT phê duyệt Kế hoạch trồng cây thuốc.|Bộ Y tế",
        "UBND xã Yên Mẫu (huyện Bắc Mẫu, tỉnh Yên Bái) ban hành Kế hoạch số 9/KH-UBND về trồng cây."
            + "|Ủy ban nhân dân xã Yên Mẫu",
        "UBND thị xã Thử Cầu (Yên Bái) ban hành Kế hoạch số 9/KH-UBND về trồng cây.|Ủy ban nhân dân thị xã Thử Cầu",
        "YBO-Sở Y tế tỉnh Yên Bái vừa ban hành Kế hoạch số 9/KH-SYT về trồng cây thuốc.|Sở Y tế tỉnh Yên Bái",
        "Đó là mục tiêu mà Kế hoạch trồng, chăm sóc cây của UBND tỉnh Yên Bái đặt ra.|Ủy ban nhân dân tỉnh Yên Bái",
        "Kế hoạch trồng cây năm 2023 đã được UBND tỉnh Yên Bái ban hành tại Quyết định số 9/QĐ-UBND."
            + "|Ủy ban nhân dân tỉnh Yên Bái",
      })
  void theIssuerIsNamedWithoutOfficesNewspapersAndWiderPlaces(String sentence, String issuer) {
    String text =
        "Tin\n" + sentence + "\nMục tiêu: trồng 300 cây.\nSở Y tế chủ trì, phối hợp thực hiện.";
    assertThat(issuer(Papers.read(text).header())).isEqualTo(issuer);
  }

  @Test
  void theDayOfAPaperThatAPlanCarriesOutIsNotThePlans() {
    Header header =
        Papers.read(
                "Thực hiện Kế hoạch số 3/KH-UBND ngày 05/01/2024 của UBND tỉnh Yên Bái về trồng cây,"
                    + " ngày 11/3/2024, UBND huyện Bắc Mẫu đã ban hành Kế hoạch số 58/KH-UBND về"
                    + " trồng cây ven hồ.")
            .header();
    assertThat(header.number()).isEqualTo("58/KH-UBND");
    assertThat(header.issuedOn()).isEqualTo(LocalDate.of(2024, 3, 11));
  }

  @Test
  void theYearBehindANumberIsNoPartOfTheTitleNorThePlansPeriod() {
    Header header =
        Papers.read(
                "Ngày 12/10/2025, UBND tỉnh Yên Bái đã ban hành Kế hoạch 58/KH-UBND năm 2025 triển"
                    + " khai phong trào \"Trồng cây\".")
            .header();
    assertThat(header.title()).isEqualTo("Kế hoạch triển khai phong trào \"Trồng cây\"");
    assertThat(header.period()).isNull();
  }

  @Test
  void theSignersNameMayStandBeforeTheOffice() {
    Header header =
        Papers.read(
                "Thay mặt Ủy ban nhân dân tỉnh, đồng chí Đỗ Văn Thử - Chủ tịch UBND tỉnh Yên Bái đã"
                    + " ký ban hành Kế hoạch số 58/KH-UBND về trồng cây.")
            .header();
    assertThat(header.signer()).isNotNull().extracting(Signer::name).isEqualTo("Đỗ Văn Thử");
    assertThat(issuer(header)).isEqualTo("Ủy ban nhân dân tỉnh Yên Bái");
  }

  @Test
  void thePaperThatAPlanCarriesOutIsNotThePlan() {
    Header header =
        Papers.read(
                "Trồng cây năm 2014\nThực hiện Công văn số 21/BYT-KH ngày 03/7/2013 của Bộ Y tế về"
                    + " xây dựng kế hoạch trồng cây. Ban điều hành Chương trình trồng cây Hà Nam xây"
                    + " dựng kế hoạch trồng cây năm 2014 với các nội dung sau:\nMục tiêu\n- 300 cây.")
            .header();
    assertThat(header.documentType()).isEqualTo("KH");
    assertThat(header.number()).isNull();
    assertThat(issuer(header)).isEqualTo("Ban điều hành Chương trình trồng cây Hà Nam");
  }

  @Test
  void whomOneAsksToMakePlansIssuesNone() {
    Header header =
        Papers.read(
                "Trồng quế\nUBND huyện Văn Yên yêu cầu các xã chủ động xây dựng kế hoạch trồng quế phù"
                    + " hợp với địa phương. Chỉ tiêu: 300 ha.")
            .header();
    assertThat(header.title()).isNull();
  }

  @Test
  void targetsInTheSentenceOnTheIssueAreContents() {
    Plan plan =
        Plans.extract(
            Plans.lines(
                "Ban Chỉ đạo huyện Văn Mẫu xây dựng kế hoạch năm 2016 với chỉ tiêu: 80% trở lên hộ"
                    + " có vườn thuốc; 70% trở lên thôn có vườn ươm."));
    assertThat(plan.targets())
        .extracting(Target::text)
        .containsExactly("80% trở lên hộ có vườn thuốc", "70% trở lên thôn có vườn ươm");
  }

  @Test
  void theAimBehindATitleIsNoneOfIt() {
    Header header =
        Papers.read(
                "Trồng quế\nUBND tỉnh Yên Bái đã ban hành Kế hoạch trồng quế ven hồ trên địa bàn tỉnh"
                    + " nhằm tăng cường độ che phủ rừng. Chỉ tiêu: 300 ha.")
            .header();
    assertThat(header.title()).isEqualTo("Kế hoạch trồng quế ven hồ trên địa bàn tỉnh");
  }

  @Test
  void whoAdvisesDoesNotIssue() {
    Header header =
        Papers.read(
                "Trồng quế\nSở Công Thương đang tham mưu UBND tỉnh Yên Bái ban hành Kế hoạch trồng quế"
                    + " ven hồ giai đoạn 2023 - 2030. Chỉ tiêu: 300 ha.")
            .header();
    assertThat(issuer(header)).isEqualTo("Ủy ban nhân dân tỉnh Yên Bái");
    assertThat(header.title()).isEqualTo("Kế hoạch trồng quế ven hồ giai đoạn 2023 - 2030");
  }

  @Test
  void aShortNameOfACityStandsForItsGovernment() {
    Header header =
        Papers.read(
                "Trồng cây\nUBND TPHCM vừa phê duyệt Chương trình trồng cây ven kênh giai đoạn"
                    + " 2021 - 2030 trên địa bàn.\nChỉ tiêu: 300 cây.")
            .header();
    assertThat(issuer(header)).isEqualTo("Ủy ban nhân dân thành phố Hồ Chí Minh");
  }

  @Test
  void aPressPageThatTellsOfNoPlanIsNone() {
    HeaderReading reading =
        Papers.read(
            "Cầu mới dài bao nhiêu?\nNgày 3/4/2024, Thủ tướng Chính phủ ban hành Quyết định số"
                + " 7/QĐ-TTg về việc tặng quà.\nCầu dài 2 km.");
    assertThat(reading.kind()).isEqualTo(PlanKind.OTHER);
    assertThat(reading.warnings()).extracting(Warning::code).containsExactly("NOT_A_PLAN");
    assertThat(reading.header().title()).isNull();
  }

  @Test
  void whoeverSignsADecisionOfThePrimeMinisterIssuesItForHim() {
    Header header =
        Papers.read(
                "Trồng quế\nPhó Thủ tướng Chính phủ vừa ký Quyết định số 45/QĐ-TTg phê duyệt Chương"
                    + " trình trồng quế giai đoạn 2022 - 2030.\nChỉ tiêu: 300 ha.")
            .header();
    assertThat(issuer(header)).isEqualTo("Thủ tướng Chính phủ");
  }

  @Test
  void whatABodyIsToHaveAPlanForIsNotItsIssue() {
    HeaderReading reading =
        Papers.read(
            "Trồng quế\nUBND tỉnh Yên Bái giao các sở trồng quế.\nUBND các huyện tăng cường trồng"
                + " quế; có kế hoạch chăm sóc quế hằng tuần.");
    assertThat(reading.header().title()).isNull();
  }

  private static @Nullable LocalDate issuedOn(String deed) {
    return Papers.read("Trồng quế\nUBND tỉnh Yên Bái " + deed).header().issuedOn();
  }

  private static String issuer(Header header) {
    AgencyMention issuer = header.issuer();
    return issuer == null ? "" : issuer.name();
  }
}
