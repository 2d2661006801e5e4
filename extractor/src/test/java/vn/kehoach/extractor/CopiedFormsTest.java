package vn.kehoach.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.Plan;

/** What sites that copy plans leave out, add and cut, on invented facts. */
class CopiedFormsTest {

  private static final String BARRED =
      """
      ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
      Số: 118/%s-UBND | Cao Bằng, ngày 14 tháng 03 năm 2022 |
      """;

  @Test
  void sharesThatAreNumberedAnewAreTargetsWhoseHeadingGotLost() {
    Plan plan =
        plan(
            BARRED.replace("%s", "KH")
                + """
                TRỒNG CÂY VEN SÔNG NĂM 2022
                Ủy ban nhân dân tỉnh Cao Bằng ban hành Kế hoạch trồng cây ven sông năm 2022 như sau:
                1. Mục đích
                Phủ xanh đồi trọc của tỉnh.
                2. Yêu cầu
                Việc trồng cây phải đúng thời vụ.
                1. 100% huyện có vườn ươm.
                2. Ít nhất 75% xã mở đợt trồng cây.
                3. Trồng 300 cây lát.
                1. Chọn giống
                a) Chọn hạt tốt.
                """);
    assertThat(Plans.texts(plan.targets()))
        .containsExactly(
            "100% huyện có vườn ươm", "Ít nhất 75% xã mở đợt trồng cây", "Trồng 300 cây lát");
  }

  @Test
  void aDecisionWithoutTitleIsCalledAfterWhatItIssues() {
    Header header =
        plan(BARRED.replace("%s", "QĐ")
                + """
                CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH CAO BẰNG
                Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;
                QUYẾT ĐỊNH:
                Điều 1. Ban hành Kế hoạch trồng cây ven sông giai đoạn 2022 - 2025.
                Điều 2. Giao Sở Xây dựng chủ trì thực hiện Kế hoạch này.
                """)
            .header();
    assertThat(header.title()).isEqualTo("Kế hoạch trồng cây ven sông giai đoạn 2022 - 2025");
    assertThat(Objects.requireNonNull(header.period()).to()).isEqualTo("2025");
  }

  @Test
  void whoSignedMayStandInTheTableAboutThePaperOnly() {
    Header header =
        plan(Plans.HEAD + "I. MỤC ĐÍCH\n- Phủ xanh đồi trọc.\nNgười ký: Lê Văn Mẫu").header();
    assertThat(Objects.requireNonNull(header.signer()).name()).isEqualTo("Lê Văn Mẫu");
  }

  @Test
  void aNarrowCellPartsTheNameOfTheIssuer() {
    String head = Plans.HEAD.replace("ỦY BAN NHÂN DÂN TỈNH", "ỦY\nBAN NHÂN DÂN\nTỈNH");
    assertThat(
            Objects.requireNonNull(plan(head + "I. MỤC ĐÍCH\n- Phủ xanh.").header().issuer())
                .name())
        .isEqualTo("Ủy ban nhân dân tỉnh Cao Bằng");
  }

  @Test
  void aDistrictWithANumberDatesItsPapers() {
    String head =
        Plans.HEAD
            .replace("ỦY BAN NHÂN DÂN TỈNH CAO BẰNG", "ỦY BAN NHÂN DÂN QUẬN 8")
            .replace("Cao Bằng, ngày", "Quận 8, ngày");
    assertThat(plan(head + "I. MỤC ĐÍCH\n- Phủ xanh.").header().issuedOn())
        .hasToString("2024-03-05");
  }

  @Test
  void aTownWhoseNameEndsAsAnUnfinishedLineDoesIsFinished() {
    String head =
        Plans.HEAD.replace(
            "ỦY BAN NHÂN DÂN TỈNH CAO BẰNG", "UBND THỊ XÃ GÒ CÔNG\nTRƯỜNG THCS VĨNH MẪU");
    assertThat(
            Objects.requireNonNull(plan(head + "I. MỤC ĐÍCH\n- Phủ xanh.").header().issuer())
                .name())
        .isEqualTo("Trường Trung học cơ sở Vĩnh Mẫu");
  }

  @Test
  void aCommunesPapersNameTheDistrictAboveIt() {
    Header header =
        plan("""
        ỦY BAN NHÂN DÂN
        XÃ MẪU TIẾN
        Số: 5/KH-UBND
        Mẫu Tiến, ngày 05 tháng 01 năm 2017
        KẾ HOẠCH
        Trồng cây năm 2017
        Căn cứ Kế hoạch số 27/KH-UBND ngày 03/01/2017 của UBND huyện Hòa Vang;
        I. MỤC ĐÍCH
        - Phủ xanh.
        """)
            .header();
    assertThat(Objects.requireNonNull(header.province()).name()).isEqualTo("Đà Nẵng");
  }

  @Test
  void theTitleMayStandBetweenNumberAndIssuer() {
    Header header =
        plan("""
        Cao Bằng: Giữ 328 xã có rừng
        (Tin) - Đó là một trong những mục tiêu mà Kế hoạch số 41/KH-UBND ngày 12/3/2018 về trồng cây ven sông năm 2018 của UBND tỉnh Cao Bằng đặt ra.
        Các huyện xây dựng kế hoạch và bố trí kinh phí.
        """)
            .header();
    assertThat(header.number()).isEqualTo("41/KH-UBND");
    assertThat(header.title()).isEqualTo("Kế hoạch về trồng cây ven sông năm 2018");
  }

  @Test
  void aReportThatCopiesThePlansSectionsIsReadAsThePaperIs() {
    Plan plan =
        plan(
            """
            Ngày 19/02/2024, Ủy ban nhân dân huyện Hòa An, tỉnh Cao Bằng ban hành Kế hoạch số 58/KH-UBND về trồng cây ven sông năm 2024.
            Theo đó, Kế hoạch có những nội dung chính như sau:
            I. Mục tiêu
            - Phủ xanh đồi trọc.
            II. Nhiệm vụ trọng tâm
            - Chọn giống cây.
            III. Tổ chức thực hiện
            1. Phòng Y tế
            - Cấp thuốc cho đội trồng cây.
            2. Công an huyện
            - Giữ trật tự tại lễ trồng cây.
            Tác giả: Thanh Mẫu
            """);
    assertThat(Plans.texts(plan.objectives())).containsExactly("Phủ xanh đồi trọc");
    assertThat(Plans.given(plan))
        .containsExactly(
            "Cấp thuốc cho đội trồng cây <- Phòng Y tế",
            "Giữ trật tự tại lễ trồng cây <- Công an huyện");
    assertThat(Objects.requireNonNull(plan.header().issuer()).name())
        .isEqualTo("Ủy ban nhân dân huyện Hòa An");
  }

  @Test
  void partnersBeforeAColonAreNoLabel() {
    Plan plan =
        Plans.of(
            "IV. TỔ CHỨC THỰC HIỆN\n1. Công an tỉnh\n"
                + "Chủ trì, phối hợp với các sở, ngành: Công Thương, Tài chính kiểm tra vườn ươm.");
    assertThat(plan.assignments()).hasSize(1);
    assertThat(plan.assignments().getFirst().role()).isEqualTo(AssignmentRole.LEAD);
    assertThat(plan.assignments().getFirst().collaborators())
        .extracting(body -> body.name())
        .containsExactly("Sở Công Thương", "Sở Tài chính");
  }

  private static Plan plan(String text) {
    return Plans.extract(Plans.lines(text));
  }
}
