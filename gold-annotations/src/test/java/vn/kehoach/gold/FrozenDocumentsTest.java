package vn.kehoach.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.json.DocumentJson;

/** The documents that the gold was annotated on stand beside it, and hold every word of it. */
class FrozenDocumentsTest {

  @Test
  void everyQuoteStandsInItsFrozenDocument() throws IOException {
    List<String> lost = new ArrayList<>();
    for (GoldPlan gold : GoldFolder.read(Path.of("plans"))) {
      Path file = Path.of("documents", gold.name() + ".json");
      Document document = new DocumentJson().read(Files.readString(file));
      GoldCheck.check(gold, document.text()).stream()
          .filter(finding -> finding.guideline() == Guideline.NOT_IN_TEXT)
          .forEach(finding -> lost.add(gold.name() + ": " + finding));
    }
    assertThat(lost).isEmpty();
  }
}
