package vn.kehoach.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.corpus.json.PlanJson;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.Source;

class PlanFolderTest {

  @TempDir private Path folder;

  @Test
  void findsAPlanByItsSourceItsOwnNameAndItsOtherFiles() throws IOException {
    Plan plan = plan("goi.zip!/trong/ke-hoach.mau.docx", "khac/ban-ky.pdf");
    Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(folder.resolve("a/b/17-kh.plan.json"), new PlanJson().write(plan));

    assertThat(PlanFolder.read(folder).byName())
        .containsOnlyKeys("ke-hoach.mau", "17-kh", "ban-ky")
        .containsEntry("ban-ky", plan);
  }

  @Test
  void aSourceGoesBeforeAnotherPlansOtherFile() throws IOException {
    Plan first = plan("a.docx", "b.docx");
    Plan second = plan("b.docx");
    Files.writeString(folder.resolve("1.json"), new PlanJson().write(first));
    Files.writeString(folder.resolve("2.json"), new PlanJson().write(second));

    assertThat(PlanFolder.read(folder).byName()).containsEntry("b", second);
    assertThat(PlanFolder.byName(List.of(first, second)))
        .containsEntry("b", second)
        .containsEntry("a", first);
  }

  @Test
  void tellsWhichJsonIsNoPlanAndPassesOverGold() throws IOException {
    Files.writeString(folder.resolve("x.json"), "{\"schema\": \"khac\"}");
    Files.writeString(folder.resolve("mau.gold.json"), "{}");

    assertThat(PlanFolder.read(folder).notPlans())
        .containsOnlyKeys(folder.resolve("x.json"))
        .allSatisfy((file, reason) -> assertThat(reason).contains("plan/1"));
  }

  @Test
  void aStemHasNoFolderAndNoLastEnding() {
    assertThat(PlanFolder.stem("a/b.c.docx")).isEqualTo("b.c");
    assertThat(PlanFolder.stem("a.zip!/b.pdf")).isEqualTo("b");
    assertThat(PlanFolder.stem(".hidden")).isEqualTo(".hidden");
    assertThat(PlanFolder.stem("none")).isEqualTo("none");
  }

  private static Plan plan(String file, String... others) {
    Plan plan = Specimens.plan(GoldPlan.empty("rong"));
    return new Plan(
        plan.id(),
        plan.kind(),
        new Source(file, List.of(others), "0".repeat(64), "text/plain", null, List.of()),
        plan.extractor(),
        plan.header(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
