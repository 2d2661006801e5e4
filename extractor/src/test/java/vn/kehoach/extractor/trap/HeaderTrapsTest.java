package vn.kehoach.extractor.trap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.LegalBasis;
import vn.kehoach.corpus.plan.Warning;
import vn.kehoach.extractor.Plans;

/** Papers whose first page misleads. */
class HeaderTrapsTest {

  private static final String BODY = "\nI. NHIỆM VỤ\n- Trồng cây ven sông.";

  @Test
  void aLetterheadThatStandsTwiceIsReadOnce() {
    Header header =
        header(
            """
            UBND TỈNH CAO BẰNG
            BAN CHỈ ĐẠO TRỒNG CÂY
            Số: 31/KH-BCĐ
            Cao Bằng, ngày 03 tháng 3 năm 2024
            | UBND TỈNH CAO BẰNG BAN CHỈ ĐẠO TRỒNG CÂY ------- Số: 31/KH-BCĐ |
            | Cao Bằng, ngày 03 tháng 3 năm 2024 |
            KẾ HOẠCH
            Trồng cây ven sông năm 2024
            """);
    assertThat(header.number()).isEqualTo("31/KH-BCĐ");
    assertThat(header.coIssuers()).isEmpty();
    assertThat(header.title()).isEqualTo("Kế hoạch trồng cây ven sông năm 2024");
  }

  @Test
  void aCommunesBoardMayWriteItsNumberLikeTheParty() {
    Header header =
        header(
            """
            ĐẢNG ỦY XÃ MẪU SƠN
            BAN CHỈ ĐẠO NÔNG THÔN MỚI
            ĐẢNG CỘNG SẢN VIỆT NAM
            Số 01 -KH/BCĐ
            Mẫu Sơn, ngày tháng 3 năm 2024
            KẾ HOẠCH
            Trồng cây ven sông năm 2024
            """);
    assertThat(header.number()).isEqualTo("01-KH/BCĐ");
    assertThat(header.documentType()).isEqualTo("KH");
    assertThat(header.issuedOn()).isNull();
  }

  @Test
  void anAmendmentRestsOnThePlanThatItAmends() {
    Header header =
        header(
            """
            ỦY BAN NHÂN DÂN TỈNH CAO BẰNG
            Số: 55/KH-UBND
            Cao Bằng, ngày 21 tháng 7 năm 2024
            KẾ HOẠCH
            Điều chỉnh, bổ sung Kế hoạch số 18/KH-UBND ngày 05/3/2024 về trồng cây ven sông
            Căn cứ Kế hoạch số 18/KH-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh về trồng cây ven \
            sông; theo đề nghị của Sở Y tế, Ủy ban nhân dân tỉnh điều chỉnh, bổ sung như sau:
            """);
    assertThat(header.number()).isEqualTo("55/KH-UBND");
    assertThat(header.title()).startsWith("Kế hoạch điều chỉnh, bổ sung Kế hoạch số 18/KH-UBND");
    assertThat(header.bases()).extracting(LegalBasis::number).containsExactly("18/KH-UBND");
  }

  @Test
  void aChangeOfAPlanNamesThePlanThatItChanges() {
    assertThat(warnings("Điều chỉnh, bổ sung Kế hoạch số 18/KH-UBND ngày 05/3/2024 về trồng cây"))
        .contains(new Warning("AMENDS", "Văn bản này thay đổi Kế hoạch số 18/KH-UBND."));
    assertThat(warnings("Triển khai Luật sửa đổi, bổ sung một số điều của Luật Trồng cây"))
        .extracting(Warning::code)
        .doesNotContain("AMENDS");
  }

  private static List<Warning> warnings(String title) {
    return Plans.extract(
            Plans.lines(
                """
                ỦY BAN NHÂN DÂN TỈNH CAO BẰNG
                Số: 55/KH-UBND
                Cao Bằng, ngày 21 tháng 7 năm 2024
                KẾ HOẠCH
                """
                    + title
                    + BODY))
        .warnings();
  }

  private static Header header(String paper) {
    return Plans.extract(Plans.lines(paper.strip() + BODY)).header();
  }
}
