package vn.kehoach.extractor.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.plan.Task;
import vn.kehoach.extractor.Plans;

class TaskExtractorTest {

  @Test
  void workThatIsGivenToNobodyIsATask() {
    assertThat(Plans.texts(Plans.of("I. NHIỆM VỤ\n- Ươm giống lát.\n- Đào hố trồng.").tasks()))
        .containsExactly("Ươm giống lát", "Đào hố trồng");
  }

  @Test
  void workThatIsGivenToSomebodyIsNone() {
    assertThat(Plans.of("I. NHIỆM VỤ\n- Giao Sở Y tế cấp thuốc cho các đội trồng cây.").tasks())
        .isEmpty();
  }

  @Test
  void aTaskHasItsDeadline() {
    assertThat(Plans.of("I. NHIỆM VỤ\n- Ươm giống lát trước ngày 30/6/2024.").tasks())
        .extracting(Task::deadline)
        .containsExactly("2024-06-30");
  }
}
