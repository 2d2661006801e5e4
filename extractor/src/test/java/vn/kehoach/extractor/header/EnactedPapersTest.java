package vn.kehoach.extractor.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.plan.PlanKind;

/** Decisions that sites copy from their first basis on, without letterhead and title. */
class EnactedPapersTest {

  private static final String DECISION =
      """
      Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;
      Theo đề nghị của Bộ trưởng Bộ Nông nghiệp và Môi trường.
      QUYẾT ĐỊNH:
      Điều 1. Phê duyệt Chương trình trồng tre ven suối giai đoạn 2021 - 2030 với những nội dung sau:
      I. MỤC TIÊU
      - Phủ xanh bờ suối.
      """;

  @Test
  void basesBeforeTheWordsThatEnactMakeADecision() {
    HeaderReading reading = Papers.read("Trồng tre ven suối\nNguồn: sưu tầm\n" + DECISION);
    assertThat(reading.kind()).isEqualTo(PlanKind.DECISION);
    assertThat(reading.header().documentType()).isEqualTo("QĐ");
    assertThat(reading.header().title()).startsWith("Chương trình trồng tre ven suối");
    assertThat(reading.header().bases()).hasSize(1);
  }

  @Test
  void wordsThatEnactMayEndALine() {
    HeaderReading reading =
        Papers.read(DECISION.replace("trường.\nQUYẾT ĐỊNH:", "trường. QUYẾT ĐỊNH:"));
    assertThat(reading.kind()).isEqualTo(PlanKind.DECISION);
  }

  @Test
  void aReportThatQuotesADecisionIsNone() {
    HeaderReading reading =
        Papers.read(
            """
            UBND tỉnh Cao Bằng vừa ban hành Kế hoạch trồng tre năm 2024.
            Căn cứ quyết định: các xã sẽ trồng 300 cây.
            Điều 1 của quy chế nói về việc chăm sóc.
            """);
    assertThat(reading.kind()).isNotEqualTo(PlanKind.DECISION);
  }
}
