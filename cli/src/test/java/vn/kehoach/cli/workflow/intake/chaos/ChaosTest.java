package vn.kehoach.cli.workflow.intake.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short storm; the long one is a command, see CONTRIBUTING.md. */
class ChaosTest {

  private static final Path SPECIMENS = Path.of("..", "corpus", "documents");

  @TempDir private Path folder;

  @Test
  void anImportThatIsKilledAgainAndAgainEndsLikeOneThatIsNot() throws Exception {
    Chaos chaos = new Chaos(folder, SPECIMENS, 40, 3, 2, Duration.ofSeconds(60), 11);
    assertThat(chaos.run()).isEmpty();
  }
}
