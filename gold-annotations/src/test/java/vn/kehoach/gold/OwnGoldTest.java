package vn.kehoach.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnGoldTest {

  private static final Path PLANS = Path.of("plans");
  private static final Path SECOND = Path.of("second");

  @Test
  void everyGoldFileKeepsToTheGuidelines() throws IOException {
    List<String> findings = new ArrayList<>();
    for (Path folder : List.of(PLANS, SECOND)) {
      if (Files.isDirectory(folder)) {
        for (GoldPlan gold : GoldFolder.read(folder)) {
          GoldCheck.check(gold).stream()
              // That is a question, and somebody has answered it.
              .filter(finding -> finding.guideline() != Guideline.YEAR_AS_MEASURE)
              .forEach(finding -> findings.add(folder + "/" + gold.name() + ": " + finding));
        }
      }
    }
    assertThat(findings).isEmpty();
  }

  @Test
  void everyGoldFileIsWrittenBackWithoutALoss() throws IOException {
    List<GoldPlan> all = GoldFolder.read(PLANS);
    assertThat(all).isNotEmpty();
    GoldJson json = new GoldJson();
    assertThat(all)
        .allSatisfy(gold -> assertThat(json.read(gold.name(), json.write(gold))).isEqualTo(gold));
  }

  @Test
  void everyGoldFileBelongsToOneSplit() throws IOException {
    Splits splits = Splits.read(Path.of("splits.csv"));
    List<GoldPlan> gold = GoldFolder.read(PLANS);
    assertThat(splits.unassigned(gold)).isEmpty();
    assertThat(splits.ofDocument().values()).containsOnly("train", "dev", "test");
    assertThat(splits.select("train", gold)).isNotEmpty();
  }
}
