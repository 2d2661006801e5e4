package vn.kehoach.extractor.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.plan.ReportingDuty;
import vn.kehoach.extractor.Plans;

class ReportingExtractorTest {

  @Test
  void whoReportsToWhomIsRead() {
    ReportingDuty duty = duty("- Sở Y tế báo cáo kết quả về Ủy ban nhân dân tỉnh.");
    assertThat(Plans.names(duty.from())).containsExactly("Sở Y tế");
    assertThat(Plans.names(duty.to())).containsExactly("Ủy ban nhân dân tỉnh");
  }

  @Test
  void aSentenceWithoutASubjectBindsThoseWhoAreGivenTheWork() {
    ReportingDuty duty = duty("1. Sở Y tế\n- Báo cáo kết quả về Sở Tài chính.");
    assertThat(Plans.names(duty.from())).containsExactly("Sở Y tế");
  }

  @Test
  void howOftenIsRead() {
    assertThat(duty("- Định kỳ 6 tháng báo cáo kết quả về Sở Y tế.").frequency())
        .isEqualTo("6 tháng");
  }

  @Test
  void untilWhenIsRead() {
    assertThat(duty("- Báo cáo kết quả về Sở Y tế trước ngày 15/12/2024.").deadline())
        .isEqualTo("2024-12-15");
  }

  @Test
  void theBodyThatAReportGoesThroughIsNamedBesideItsReader() {
    ReportingDuty duty =
        duty("- Định kỳ báo cáo Ủy ban nhân dân tỉnh (qua Sở Y tế) kết quả thực hiện.");
    assertThat(Plans.names(duty.to())).containsExactly("Ủy ban nhân dân tỉnh");
    assertThat(Plans.names(duty.via())).containsExactly("Sở Y tế");
  }

  @Test
  void theWayMayStandWithoutBrackets() {
    ReportingDuty duty = duty("- Báo cáo kết quả về UBND tỉnh qua Công an tỉnh để tổng hợp.");
    assertThat(Plans.names(duty.via())).containsExactly("Công an tỉnh");
  }

  @Test
  void aMeansOfSendingIsNoBodyThatAReportGoesThrough() {
    ReportingDuty duty = duty("- Báo cáo kết quả về Sở Y tế qua thư điện tử.");
    assertThat(duty.via()).isEmpty();
  }

  @Test
  void whoSumsUpReportsHasADutyToo() {
    List<ReportingDuty> duties =
        duties("- Trường học báo cáo kết quả về Sở Y tế để tổng hợp, báo cáo UBND tỉnh.");
    assertThat(duties).hasSize(2);
    assertThat(Plans.names(duties.getLast().from())).containsExactly("Sở Y tế");
    assertThat(Plans.names(duties.getLast().to())).containsExactly("Ủy ban nhân dân tỉnh");
    assertThat(duties.getLast().text()).isEqualTo("báo cáo UBND tỉnh");
  }

  @Test
  void ofAReportThroughABodyThatBodySumsUp() {
    List<ReportingDuty> duties =
        duties("- Gửi báo cáo về UBND huyện (qua Phòng Nội vụ) để tổng hợp, báo cáo UBND tỉnh.");
    assertThat(Plans.names(duties.getLast().from())).containsExactly("Phòng Nội vụ");
  }

  @Test
  void whoTellsOfDifficultiesReports() {
    List<ReportingDuty> duties =
        duties(
            "Quá trình thực hiện nếu có vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về"
                + " Sở Y tế tổng hợp, báo cáo Ủy ban nhân dân tỉnh xem xét, quyết định.");
    assertThat(Plans.names(duties.getFirst().from())).containsExactly("các cơ quan, đơn vị");
    assertThat(Plans.names(duties.getFirst().to())).containsExactly("Sở Y tế");
    assertThat(Plans.names(duties.getLast().from())).containsExactly("Sở Y tế");
    assertThat(Plans.names(duties.getLast().to())).containsExactly("Ủy ban nhân dân tỉnh");
  }

  @Test
  void bodiesThatAreAskedToReportStandBehindTheAsking() {
    ReportingDuty duty =
        duty("Ủy ban nhân dân tỉnh yêu cầu các sở, ngành định kỳ báo cáo kết quả về Sở Y tế.");
    assertThat(Plans.names(duty.from())).containsExactly("các sở, ngành");
  }

  @Test
  void whatAReportIsAboutMayStandBeforeItsReader() {
    ReportingDuty duty =
        duty("- Báo cáo định kỳ về công tác phòng bệnh của địa phương về Sở Y tế.");
    assertThat(Plans.names(duty.to())).containsExactly("Sở Y tế");
  }

  @Test
  void bodiesMayStandRightBehindTheTime() {
    ReportingDuty duty = duty("Định kỳ 6 tháng các cơ quan, đơn vị báo cáo kết quả về Sở Y tế.");
    assertThat(Plans.names(duty.from())).containsExactly("các cơ quan, đơn vị");
  }

  @Test
  void partnersAreNotThoseWhoReport() {
    ReportingDuty duty =
        duty("Về khen thưởng: Phối hợp với các hội, đoàn thể báo cáo Ủy ban nhân dân tỉnh.");
    assertThat(duty.from()).isEmpty();
  }

  @Test
  void aSystemOfReportsObligesNobody() {
    assertThat(duties("- Phát triển hệ thống thông tin báo cáo Chính phủ.")).isEmpty();
  }

  @Test
  void aReportToNobodyIsNoDuty() {
    assertThat(Plans.of("I. TỔ CHỨC THỰC HIỆN\n- Nghe báo cáo tại hội nghị.").reporting())
        .isEmpty();
  }

  private static ReportingDuty duty(String body) {
    return duties(body).getFirst();
  }

  private static List<ReportingDuty> duties(String body) {
    return Plans.of("I. TỔ CHỨC THỰC HIỆN\n" + body).reporting();
  }
}
