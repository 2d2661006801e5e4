package vn.kehoach.extractor.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.DocumentBuilder;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.document.Look;
import vn.kehoach.corpus.plan.Evidence;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.extractor.PlanExtractor;

class PlanTextTest {

  @Test
  void whatIsReadFromAPictureIsBelievedLess() {
    Evidence typed = first(plan(new DocumentBuilder()));
    DocumentBuilder scan = new DocumentBuilder();
    scan.recognised(2);
    Evidence recognised = first(plan(scan));
    assertThat(recognised.confidence()).isLessThan(typed.confidence()).isPositive();
    assertThat(recognised.page()).isEqualTo(2);
  }

  @Test
  void aPageThatHasATextLayerIsBelievedBesideOneThatHasNone() {
    DocumentBuilder scan = new DocumentBuilder();
    scan.recognised(1);
    assertThat(first(plan(scan))).isEqualTo(first(plan(new DocumentBuilder())));
  }

  private static Evidence first(Plan plan) {
    return plan.items().map(Item::evidence).findFirst().orElseThrow();
  }

  /** The heading stands on page 1, the target on page 2. */
  private static Plan plan(DocumentBuilder builder) {
    builder.paragraph("KẾ HOẠCH", 1, Look.PLAIN);
    builder.paragraph("Trồng cây năm 2031", 1, Look.PLAIN);
    builder.paragraph("I. CHỈ TIÊU", 1, Look.PLAIN);
    builder.paragraph("- Trồng mới ít nhất 300 cây ven đường.", 2, Look.PLAIN);
    builder.paragraph("II. TỔ CHỨC THỰC HIỆN", 2, Look.PLAIN);
    builder.paragraph("1. Sở Y tế chủ trì kiểm tra vườn thuốc nam.", 2, Look.PLAIN);
    return PlanExtractor.standard()
        .extract(builder.build(DocumentId.of(new byte[0]), "application/pdf", 2), "ke-hoach");
  }
}
