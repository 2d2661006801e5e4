package vn.kehoach.cli.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.archive.ImportRecord;
import vn.kehoach.corpus.archive.Ledger;
import vn.kehoach.corpus.plan.Plan;

/** Versions of one plan. */
class VersionsTest extends RealImport {

  @Test
  void keepsTheSamePlanInOtherBytesAsAVersionAndSearchesThePreferredOne() throws IOException {
    write("a.txt", plan(77, "phòng bệnh dại"));
    write("b.html", html(plan(77, "phòng bệnh dại")));
    write("c.txt", plan(78, "phòng bệnh dại"));
    run();
    assertThat(archive.planIds()).hasSize(3);
    assertThat(archive.searchedPlanIds()).hasSize(2);
    String preferred =
        archive.searchedPlanIds().stream()
            .filter(id -> id.startsWith("77"))
            .findFirst()
            .orElseThrow();
    Plan plan = archive.existingPlan(preferred);
    assertThat(plan.source().file()).isEqualTo("b.html");
    assertThat(plan.source().otherFiles()).containsExactly("a.txt");
    assertThat(hits("hướng dẫn")).isEqualTo(2);
  }

  @Test
  void linksVersionsTheSameWayWhateverTheOrderInWhichTheyCome() throws IOException {
    write("b.html", html(plan(77, "phòng bệnh dại")));
    run();
    write("a.txt", plan(77, "phòng bệnh dại"));
    run();
    assertThat(archive.searchedPlanIds())
        .singleElement()
        .satisfies(id -> {
          assertThat(archive.existingPlan(id).source().file()).isEqualTo("b.html");
          assertThat(archive.existingPlan(id).source().otherFiles()).containsExactly("a.txt");
        });
    assertThat(hits("hướng dẫn")).isEqualTo(1);
  }

  @Test
  void aReportOfThePressIsLinkedToItsPlanAndNoVersionOfIt() throws IOException {
    Path specimens = Path.of("..", "corpus", "documents");
    Files.copy(
        specimens.resolve("haugiang-ubnd-kh27-chuyendoiso-2023.docx"), share.resolve("kh27.docx"));
    Files.copy(specimens.resolve("tin-haugiang-chuyendoiso-2023.txt"), share.resolve("tin.txt"));
    run();
    Ledger ledger = archive.ledger();
    String plan = content(ledger, "kh27.docx");
    String report = content(ledger, "tin.txt");
    assertThat(ledger.families().reports(plan)).containsExactly(report);
    assertThat(ledger.families().reported(report)).containsExactly(plan);
    assertThat(archive.searchedPlanIds()).hasSize(2);
  }

  private static String content(Ledger ledger, String path) {
    return ledger.latest().stream()
        .filter(record -> record.path().equals(path))
        .map(ImportRecord::sha256)
        .findFirst()
        .orElseThrow();
  }
}
