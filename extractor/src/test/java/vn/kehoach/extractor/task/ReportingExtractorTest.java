package vn.kehoach.extractor.task;

import static org.assertj.core.api.Assertions.assertThat;

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
  void aReportToNobodyIsNoDuty() {
    assertThat(Plans.of("I. TỔ CHỨC THỰC HIỆN\n- Nghe báo cáo tại hội nghị.").reporting())
        .isEmpty();
  }

  private static ReportingDuty duty(String body) {
    return Plans.of("I. TỔ CHỨC THỰC HIỆN\n" + body).reporting().getFirst();
  }
}
