package vn.kehoach.extractor.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.DocumentBuilder;
import vn.kehoach.corpus.document.DocumentBuilder.CellText;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.document.Look;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.extractor.Plans;

class AnnexHeaderTest {

  @Test
  void anAnnexInAFileOfItsOwnHasTheHeaderOfItsPlan() {
    Plan plan =
        annex(
            "PHỤ LỤC",
            "NHIỆM VỤ TRỒNG CÂY NĂM 2024",
            "(Kèm theo Kế hoạch số 45/KH-UBND ngày 03/4/2024 của UBND tỉnh Cao Bằng)");
    assertThat(plan.kind()).isEqualTo(PlanKind.PLAN);
    assertThat(plan.header().documentType()).isEqualTo("KH");
    assertThat(plan.header().number()).isEqualTo("45/KH-UBND");
    assertThat(plan.header().issuedOn()).isEqualTo(LocalDate.of(2024, 4, 3));
    assertThat(plan.header().title()).isEqualTo("Phụ lục nhiệm vụ trồng cây năm 2024");
    assertThat(plan.header().issuer()).isNotNull();
  }

  @Test
  void itsRowsAreReadThoughACellNamesATypeOfPaper() {
    assertThat(
            Plans.given(
                annex("PHỤ LỤC", "NHIỆM VỤ", "(Kèm theo Kế hoạch số 45/KH-UBND ngày 03/4/2024)")))
        .containsExactly("Kiện toàn đội trồng cây <- Sở Y tế");
  }

  private static Plan annex(String... lines) {
    DocumentBuilder builder = new DocumentBuilder();
    List.of(lines).forEach(line -> builder.paragraph(line, 1, Look.PLAIN));
    builder.table(
        List.of(
            new CellText(0, 0, 1, 1, "Nhiệm vụ"),
            new CellText(0, 1, 1, 1, "Cơ quan tham mưu"),
            new CellText(0, 2, 1, 1, "Hình thức văn bản"),
            new CellText(1, 0, 1, 1, "Kiện toàn đội trồng cây"),
            new CellText(1, 1, 1, 1, "Sở Y tế"),
            new CellText(1, 2, 1, 1, "Quyết định")),
        1);
    DocumentId id = DocumentId.of("phu luc".getBytes(StandardCharsets.UTF_8));
    return Plans.extract(builder.build(id, "text/plain", 0));
  }
}
