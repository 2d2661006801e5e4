package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.cli.workflow.QueryNames;
import vn.kehoach.cli.workflow.SearchQualityWorkflow;
import vn.kehoach.index.quality.JudgedQueries;
import vn.kehoach.index.quality.SearchQuality;
import vn.kehoach.index.query.QueryLineException;

/**
 * What {@code kehoach quality} prints may not get worse: whoever improves search or extraction
 * writes the new figures here.
 */
class SearchQualityRatchetTest {

  @Test
  void theSpecimensAreFoundAsWellAsBefore() throws IOException, QueryLineException {
    StandardEngine engine = new StandardEngine();
    List<SearchQuality.Outcome> outcomes =
        new SearchQualityWorkflow(engine.abbreviations(), QueryNames.standard())
            .askAbout(documents(), engine.reading(), engine.extraction(), JudgedQueries.standard());
    SearchQuality all = SearchQuality.of(outcomes);
    List<String> missed =
        outcomes.stream()
            .filter(outcome -> outcome.rank() != 1)
            .map(outcome -> outcome.rank() + " " + outcome.query().line())
            .toList();
    assertThat(all.queries()).isGreaterThanOrEqualTo(79);
    assertThat(all.meanReciprocalRank()).as("%s", missed).isGreaterThanOrEqualTo(0.975);
    assertThat(all.ndcg10()).as("%s", missed).isGreaterThanOrEqualTo(0.965);
    assertThat(all.success1()).as("%s", missed).isGreaterThanOrEqualTo(0.95);
  }

  private static Path documents() {
    Path here = Path.of("").toAbsolutePath();
    return here.resolveSibling("corpus").resolve("documents");
  }
}
