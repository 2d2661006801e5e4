package vn.kehoach.extractor.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.LegalBasis;

/** Bases as {@code type | number | day | issuer | title}. */
class LegalBasesTest {

  private static final String HEAD =
      """
      UBND TỈNH SƠN LA
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 4/KH-UBND
      Sơn La, ngày 2 tháng 4 năm 2023
      KẾ HOẠCH
      Trồng quế năm 2023
      """;

  @Test
  void eachPaperIsOneBasis() {
    Document document = Papers.plan("Trồng cây ven sông năm 2024");
    Header header = Papers.read(document).header();
    assertThat(header.bases())
        .extracting(LegalBasesTest::line)
        .containsExactly(
            "Luật | - | 2019-06-12 | - | Luật Phòng cháy",
            "Quyết định | 77/QĐ-TTg | 2024-01-09 | Thủ tướng Chính phủ | phê duyệt Đề án trồng cây",
            "Kế hoạch | 5-KH/TU | 2024-02-02 | Ban Thường vụ Tỉnh ủy | -");
    assertThat(header.bases().get(2).evidence().words(document.text()))
        .isEqualTo("Kế hoạch số 5-KH/TU ngày 02/02/2024 của Ban Thường vụ Tỉnh ủy");
  }

  @Test
  void aPaperCitedInsideAnotherOnesTitleIsNone() {
    assertThat(
            bases(
                "Căn cứ Nghị quyết số 3/NQ-CP ngày 05/5/2022 của Chính phủ thực hiện Kết luận số"
                    + " 9-KL/TW ngày 01/02/2022 của Bộ Chính trị về dạy nghề;"))
        .hasSize(1);
  }

  @Test
  void papersOfOneTypeAndWhoProposedOthers() {
    assertThat(
            bases(
                """
                Căn cứ các Nghị định của Chính phủ: số 70/2008/NĐ-CP ngày 04/6/2008 quy định chi tiết \
                việc trồng rừng; số 48/2009/NĐ-CP ngày 19/5/2009 về giống cây;
                Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 33/TTr-SYT ngày 09/7/2017,
                Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\
                """))
        .containsExactly(
            "Nghị định | 70/2008/NĐ-CP | 2008-06-04 | Chính phủ | quy định chi tiết việc trồng rừng",
            "Nghị định | 48/2009/NĐ-CP | 2009-05-19 | Chính phủ | về giống cây",
            "Tờ trình | 33/TTr-SYT | 2017-07-09 | Sở Y tế | -");
  }

  @Test
  void twoPapersOfOneProposer() {
    assertThat(
            bases(
                "Theo đề nghị của Sở Y tế tại Tờ trình số 33/TTr-SYT ngày 09/7/2017 và Công văn số"
                    + " 41/SYT-KH ngày 11/7/2017."))
        .containsExactly(
            "Tờ trình | 33/TTr-SYT | 2017-07-09 | Sở Y tế | -",
            "Công văn | 41/SYT-KH | 2017-07-11 | Sở Y tế | -");
  }

  @Test
  void aLawIsKnownByItsNameAndYear() {
    assertThat(bases("Căn cứ Luật Phòng, chống ma túy năm 2021;"))
        .containsExactly("Luật | - | - | - | Luật Phòng, chống ma túy năm 2021");
  }

  @Test
  void theNumberOfALawMayFollowItsName() {
    assertThat(
            bases(
                "Căn cứ Luật Trồng trọt số 31/2018/QH14; Luật Thú y số 79/2015/QH13 ngày 19/6/2015;"))
        .containsExactly(
            "Luật | 31/2018/QH14 | - | - | Luật Trồng trọt",
            "Luật | 79/2015/QH13 | 2015-06-19 | - | Luật Thú y");
  }

  @Test
  void lawsThatALawAmendsAreNone() {
    assertThat(
            bases(
                "Căn cứ Luật số 97/2025/QH15 ngày 27/6/2025 sửa đổi, bổ sung một số điều của Luật"
                    + " Trồng trọt, Luật Thú y và Luật Chăn nuôi;"))
        .containsExactly(
            "Luật | 97/2025/QH15 | 2025-06-27 | - | sửa đổi, bổ sung một số điều của Luật Trồng"
                + " trọt, Luật Thú y và Luật Chăn nuôi");
  }

  @Test
  void numbersInBracketsBehindTheTitle() {
    assertThat(
            bases(
                "Căn cứ các Nghị định của Chính phủ hướng dẫn thi hành Luật Trồng trọt (số"
                    + " 94/2019/NĐ-CP ngày 13/12/2019, số 12/2022/NĐ-CP ngày 05/02/2022);"))
        .containsExactly(
            "Nghị định | 94/2019/NĐ-CP | 2019-12-13 | Chính phủ | hướng dẫn thi hành Luật Trồng trọt",
            "Nghị định | 12/2022/NĐ-CP | 2022-02-05 | Chính phủ | hướng dẫn thi hành Luật Trồng"
                + " trọt");
  }

  @Test
  void numbersInBracketsSayWhatTheyAreAboutWhereTheyDiffer() {
    assertThat(
            bases(
                "Căn cứ các Nghị định của Chính phủ quy định chi tiết Luật Trồng trọt (Số"
                    + " 94/2019/NĐ-CP ngày 13/12/2019, số 12/2022/NĐ-CP ngày 05/02/2022 sửa đổi Nghị"
                    + " định số 94/2019/NĐ-CP và số 30/2022/NĐ-CP ngày 01/6/2022);"))
        .containsExactly(
            "Nghị định | 94/2019/NĐ-CP | 2019-12-13 | Chính phủ | quy định chi tiết Luật Trồng trọt",
            "Nghị định | 12/2022/NĐ-CP | 2022-02-05 | Chính phủ | sửa đổi Nghị định số"
                + " 94/2019/NĐ-CP",
            "Nghị định | 30/2022/NĐ-CP | 2022-06-01 | Chính phủ | quy định chi tiết Luật Trồng"
                + " trọt");
  }

  @Test
  void aPaperFollowsALawThatAmendsAnother() {
    assertThat(
            bases(
                "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Trồng trọt ngày 27/6/2022 và Chỉ"
                    + " thị số 33/CT-TTg ngày 26/11/2022 của Thủ tướng Chính phủ về trồng quế;"))
        .containsExactly(
            "Luật | - | 2022-06-27 | - | Luật sửa đổi, bổ sung một số điều của Luật Trồng trọt",
            "Chỉ thị | 33/CT-TTg | 2022-11-26 | Thủ tướng Chính phủ | về trồng quế");
  }

  @Test
  void aRemarkInBracketsIsNoPartOfTheIssuersName() {
    assertThat(
            bases(
                "Căn cứ Quyết định số 650/QĐ-BYT ngày 21/7/2022 của Bộ trưởng Bộ Y tế (được sửa đổi"
                    + " năm 2023) về tiêm phòng;"))
        .containsExactly(
            "Quyết định | 650/QĐ-BYT | 2022-07-21 | Bộ trưởng Bộ Y tế | (được sửa đổi năm 2023) về"
                + " tiêm phòng");
  }

  @Test
  void severalBasesInOneSentenceThatAlsoIssuesThePlan() {
    assertThat(
            bases(
                "Căn cứ Luật Trồng trọt ngày 19/11/2018; Kế hoạch số 12/KH-UBND ngày 03/01/2023 của"
                    + " UBND tỉnh về trồng quế và tình hình thực tế, UBND tỉnh ban hành Kế hoạch như"
                    + " sau:"))
        .startsWith("Luật | - | 2018-11-19 | - | Luật Trồng trọt")
        .hasSize(2);
  }

  @Test
  void theFirstParagraphMayTellTheSituationBeforeItsBasis() {
    assertThat(
            bases(
                "Để triển khai có hiệu quả Nghị quyết Đại hội lần thứ IX Đảng bộ tỉnh và Chỉ thị số"
                    + " 04-CT/TU ngày 06/7/2022 của Ban Thường vụ Tỉnh ủy về trồng quế, UBND tỉnh ban"
                    + " hành Kế hoạch như sau:"))
        .containsExactly(
            "Nghị quyết | - | - | Đại hội lần thứ IX Đảng bộ tỉnh | -",
            "Chỉ thị | 04-CT/TU | 2022-07-06 | Ban Thường vụ Tỉnh ủy | về trồng quế");
  }

  @Test
  void aSentenceOfNewsBeforeCanCu() {
    assertThat(
            bases(
                "Thời gian qua, diện tích quế tăng nhanh. Căn cứ Quyết định số 12/QĐ-TTg ngày"
                    + " 03/01/2022 của Thủ tướng Chính phủ về trồng quế, UBND tỉnh ban hành Kế hoạch"
                    + " như sau:"))
        .containsExactly(
            "Quyết định | 12/QĐ-TTg | 2022-01-03 | Thủ tướng Chính phủ | về trồng quế");
  }

  @Test
  void aPaperWithoutNumberAndDateIsKnownByItsIssuer() {
    assertThat(
            bases(
                "Căn cứ công văn của Phòng GD&ĐT huyện Mẫu Sơn về việc trồng cây; thực hiện hướng dẫn"
                    + " nhiệm vụ năm học 2022 - 2023 của Sở GD&ĐT;"))
        .containsExactly(
            "công văn | - | - | Phòng GD&ĐT huyện Mẫu Sơn | về việc trồng cây",
            "hướng dẫn | - | - | Sở GD&ĐT | nhiệm vụ năm học 2022 - 2023");
  }

  @Test
  void whatIsNoPaperIsNone() {
    assertThat(
            bases(
                "Căn cứ chức năng, nhiệm vụ được giao và kế hoạch sản xuất của nông dân, theo đề nghị"
                    + " của Sở Y tế, UBND tỉnh ban hành Kế hoạch như sau:"))
        .isEmpty();
  }

  @Test
  void theTitleEndsWhereAnotherReasonBegins() {
    assertThat(
            bases(
                "Thực hiện Quyết định số 12/QĐ-TTg ngày 03/01/2022 của Thủ tướng Chính phủ về trồng"
                    + " quế; theo đề nghị của Sở Y tế (cơ quan thường trực), UBND tỉnh ban hành Kế"
                    + " hoạch như sau:",
                "Thực hiện Chỉ thị số 07/CT-UBND ngày 12/5/2022 của UBND tỉnh Sơn La; rút kinh nghiệm"
                    + " năm qua, UBND huyện xây dựng kế hoạch như sau:"))
        .containsExactly(
            "Quyết định | 12/QĐ-TTg | 2022-01-03 | Thủ tướng Chính phủ | về trồng quế",
            "Chỉ thị | 07/CT-UBND | 2022-05-12 | UBND tỉnh Sơn La | -");
  }

  @Test
  void aTitleKeepsItsSemicolon() {
    assertThat(
            bases(
                "Thực hiện Quyết định số 12/QĐ-TTg ngày 03/01/2022 của Thủ tướng Chính phủ ban hành"
                    + " Kế hoạch thi đua chào mừng Đại hội; tăng tốc trồng quế, UBND tỉnh ban hành Kế"
                    + " hoạch như sau:"))
        .containsExactly(
            "Quyết định | 12/QĐ-TTg | 2022-01-03 | Thủ tướng Chính phủ | ban hành Kế hoạch thi đua"
                + " chào mừng Đại hội; tăng tốc trồng quế");
  }

  @Test
  void whatTheIssuerSaysIsNoPartOfTheTitle() {
    assertThat(
            bases(
                "Thực hiện Kế hoạch số 35/KH-UBQG ngày 10/5/2022 của Ủy ban Quốc gia về cây quế, Chủ"
                    + " tịch UBND tỉnh có ý kiến như sau:",
                "Thực hiện Kế hoạch số 41/KH-UBND ngày 05/02/2022 của UBND tỉnh về phòng bệnh, Sở"
                    + " Y tế thông báo kế hoạch tiêm phòng năm 2022 như sau:"))
        .containsExactly(
            "Kế hoạch | 35/KH-UBQG | 2022-05-10 | Ủy ban Quốc gia về cây quế | -",
            "Kế hoạch | 41/KH-UBND | 2022-02-05 | UBND tỉnh | về phòng bệnh");
  }

  @Test
  void aCommitteesNameGoesOnAfterItsVe() {
    assertThat(
            bases(
                "Thực hiện Quyết định số 03-QĐ/BCĐ ngày 13/8/2022 của Ban Chỉ đạo về phát triển khoa"
                    + " học và chuyển đổi số tỉnh ban hành Chương trình công tác năm 2022;"))
        .containsExactly(
            "Quyết định | 03-QĐ/BCĐ | 2022-08-13 | Ban Chỉ đạo về phát triển khoa học và chuyển"
                + " đổi số tỉnh | ban hành Chương trình công tác năm 2022");
  }

  @Test
  void theMarkOfAFootnoteIsNoPartOfABasis() {
    assertThat(
            bases(
                "Căn cứ Nghị quyết số 18-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương 1; Nghị"
                    + " định số 104/2016/NĐ-CP ngày 01/7/2016 của Chính phủ quy định về tiêm"
                    + " chủng; 2"))
        .containsExactly(
            "Nghị quyết | 18-NQ/TW | 2022-06-16 | Ban Chấp hành Trung ương | -",
            "Nghị định | 104/2016/NĐ-CP | 2016-07-01 | Chính phủ | quy định về tiêm chủng");
  }

  private static List<String> bases(String... opening) {
    return Papers.read(HEAD + String.join("\n", opening) + "\n" + Papers.BODY)
        .header()
        .bases()
        .stream()
        .map(LegalBasesTest::line)
        .toList();
  }

  private static String line(LegalBasis basis) {
    return String.join(
        " | ",
        Objects.toString(basis.type(), "-"),
        Objects.toString(basis.number(), "-"),
        Objects.toString(basis.issuedOn(), "-"),
        Objects.toString(basis.issuer(), "-"),
        Objects.toString(basis.title(), "-"));
  }
}
