package vn.kehoach.extractor.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Period;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.corpus.plan.Target;
import vn.kehoach.corpus.plan.Warning;
import vn.kehoach.extractor.Plans;

/** Reports that set targets or give work, and do not tell which plan was issued. */
class UntoldPlanTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Theo đó, mục tiêu đặt ra là:\n- Trên 45% số hộ trong tỉnh có vườn quế.",
        "Từ nay đến cuối năm 2027, toàn huyện phấn đấu trồng mới 300 ha quế.",
        "Về chỉ tiêu trồng quế: UBND xã Đông trồng 30 ha; UBND xã Tây trồng 20 ha.",
        "Đề án đặt mục tiêu đến năm 2030, toàn tỉnh sẽ đón 12.000 khách tới vườn quế.",
        "Mục tiêu kế hoạch đề ra đến năm 2030 có 45% số hộ có vườn quế.",
        "Năm 2027, Hội Làm vườn huyện phấn đấu kết nạp trên 290 hội viên.",
        "Thủ tướng Chính phủ yêu cầu các bộ, cơ quan ngang bộ tăng cường trồng quế ở các tỉnh.",
        "Trồng 5 gốc quế là một trong những chỉ tiêu của Tháng Thanh niên.\nCụ thể: Mỗi xã trồng 5 gốc.",
        "Huyện đã thống nhất giao chỉ tiêu các xã phát triển 1.905 hộ trồng quế trong năm 2027."
      })
  void whatSetsTargetsIsAPlansContent(String report) {
    HeaderReading reading = Papers.read("Trồng quế ở vùng cao\n" + report);
    assertThat(reading.kind()).isEqualTo(PlanKind.NEWS);
    assertThat(reading.warnings()).extracting(Warning::code).containsExactly("PLAN_NOT_NAMED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Công ty vượt mục tiêu 45% doanh thu quế.",
        "Toàn huyện phấn đấu hoàn thành nhiệm vụ trồng quế.",
        "Đến nay tỉnh đã trồng 300 ha quế, đạt 45% kế hoạch.",
      })
  void whatSetsNoneIsNot(String report) {
    assertThat(Papers.read("Trồng quế ở vùng cao\n" + report).warnings())
        .extracting(Warning::code)
        .containsExactly("NOT_A_PLAN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Năm 2027, huyện phấn đấu trồng mới 300 ha quế.",
        "Theo đó, năm 2027, Hội Làm vườn huyện phấn đấu kết nạp trên 290 hội viên.",
        "Chỉ tiêu tỉnh giao trong năm 2027 là 45% số hộ trồng quế.",
        "Huyện đề ra chỉ tiêu năm 2027 như sau: đến năm 2029 có 45% số hộ trồng quế."
      })
  void theYearThatTargetsAreSetForIsThePlansTime(String report) {
    assertThat(Papers.read("Trồng quế ở vùng cao\n" + report).header().period())
        .isEqualTo(new Period("2027", "2027"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Huyện phấn đấu vào năm 2027 có 45% số hộ trồng quế.",
        "Huyện phấn đấu so với năm 2027 giảm 45% số hộ bỏ quế."
      })
  void aYearThatTargetsAreReachedByIsNot(String report) {
    assertThat(Papers.read("Trồng quế ở vùng cao\n" + report).header().period()).isNull();
  }

  @Test
  void anOrganisationOfAPlaceSetsItsOwnTargetsWhereNoGovernmentIsNamed() {
    assertThat(
            Papers.read(
                    "Trồng quế ở vùng cao\nHội Nông dân huyện Văn Yên vừa họp bàn việc mới.\n"
                        + "Theo đó, phấn đấu trong năm 2027 trồng mới 300 ha quế.")
                .header()
                .issuer())
        .extracting(AgencyMention::name)
        .isEqualTo("Hội Nông dân huyện Văn Yên");
  }

  @Test
  void aPageThatAnswersQuestionsReportsNothing() {
    assertThat(
            Papers.read(
                    "Tỉnh phấn đấu trồng bao nhiêu quế?\n"
                        + "Tỉnh phấn đấu đến năm 2030 có 45% số hộ có vườn quế.")
                .warnings())
        .extracting(Warning::code)
        .containsExactly("NOT_A_PLAN");
  }

  @Test
  void aWholeAndItsListedPartsAreOneTarget() {
    Plan plan =
        Plans.extract(
            Plans.lines(
                """
                Ngày 12/3/2024, UBND tỉnh Cao Bằng ban hành Kế hoạch số 45/KH-UBND về trồng cây.
                Kế hoạch đặt mục tiêu trong năm trồng 550 ha quế, gồm: vốn tỉnh 360 ha; vốn xã 190 ha.
                """));
    assertThat(plan.targets())
        .extracting(Target::text)
        .containsExactly(
            "Kế hoạch đặt mục tiêu trong năm trồng 550 ha quế, gồm: vốn tỉnh 360 ha; vốn xã 190 ha");
  }

  @Test
  void aHeadlineSetsNoTargets() {
    Plan plan =
        Plans.extract(
            Plans.lines(
                """
                Huyện phấn đấu trồng mới 300 ha quế
                Năm ngoái các xã đã trồng 120 ha quế.
                Năm 2026, huyện Văn Mẫu phấn đấu trồng mới 300 ha quế.
                """));
    assertThat(plan.targets())
        .extracting(Target::text)
        .containsExactly("Năm 2026, huyện Văn Mẫu phấn đấu trồng mới 300 ha quế");
  }

  @Test
  void theGovernmentThatTheTextNamesIsTheIssuer() {
    HeaderReading reading =
        Papers.read(
            "Trồng quế ở vùng cao\nNgày 15/1, UBND huyện Phú Tân (An Giang) tổ chức hội nghị.\n"
                + "Một số chỉ tiêu cụ thể như: trồng mới 300 ha quế, thu hoạch 20 tấn vỏ quế.");
    assertThat(reading.header().issuer())
        .isNotNull()
        .extracting(AgencyMention::name)
        .isEqualTo("Ủy ban nhân dân huyện Phú Tân");
  }

  @Test
  void theGovernmentThatThePrimeMinisterChargesIsNotTheIssuer() {
    HeaderReading reading =
        Papers.read(
            "Trồng quế ở vùng cao\nThủ tướng giao UBND tỉnh Cao Bằng chủ trì, phối hợp trồng quế.");
    assertThat(reading.header().issuer())
        .isNotNull()
        .extracting(AgencyMention::name)
        .isEqualTo("Thủ tướng Chính phủ");
  }

  @Test
  void whoSetsTheTargetsIsTheIssuer() {
    HeaderReading reading =
        Papers.read(
            "Trồng quế ở vùng cao\nNăm 2027, Hội Làm vườn tỉnh đề ra mục tiêu trồng 300 ha quế.");
    assertThat(reading.header().issuer())
        .isNotNull()
        .extracting(AgencyMention::name)
        .isEqualTo("Hội Làm vườn tỉnh");
  }

  @Test
  void aimsBeforeTheTargetsAreTold() {
    Plan plan =
        Plans.extract(
            Plans.lines(
                """
                Đề án nhằm phủ xanh đồi trọc cho các xã vùng cao. Từ đó góp phần giữ đất.
                Đề án đặt chỉ tiêu: 45% số hộ có vườn quế; trồng mới 300 ha quế.
                """));
    assertThat(plan.objectives()).hasSize(2);
    assertThat(plan.targets()).hasSize(2);
  }

  @Test
  void whatStandsBeforeTheContentIsNoneOfIt() {
    Plan plan =
        Plans.extract(
            Plans.lines(
                """
                Trồng quế ở vùng cao
                Hội thảo có 120 người dự tại huyện Văn Mẫu. Toàn huyện phấn đấu trồng mới 300 ha quế; 45% số hộ có vườn quế.
                """));
    assertThat(plan.targets())
        .extracting(Target::text)
        .containsExactly("Toàn huyện phấn đấu trồng mới 300 ha quế", "45% số hộ có vườn quế");
    assertThat(plan.objectives()).isEmpty();
  }

  @Test
  void whoeverIsChargedHasTheWorkOfTheParagraph() {
    Plan plan =
        Plans.extract(
            Plans.lines(
                """
                Sở Y tế chỉ đạo các bệnh viện kiểm tra vườn thuốc nam trước mùa mưa. Chủ trì, phối hợp với các địa phương hướng dẫn cách trồng.
                Sở Giáo dục và Đào tạo chỉ đạo các trường học trồng vườn thuốc nam ở sân sau.
                """));
    assertThat(plan.assignments())
        .extracting(work -> work.agencies().getFirst().name())
        .containsExactly("Sở Y tế", "Sở Y tế", "Sở Giáo dục và Đào tạo");
  }
}
