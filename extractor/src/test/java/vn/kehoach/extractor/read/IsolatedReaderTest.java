package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.corpus.archive.ImportOutcome;

class IsolatedReaderTest {

  private final IsolatedReader reader =
      new IsolatedReader(
          new IsolatedReader.Limits(Duration.ofSeconds(40), 96, 1 << 20, 3),
          PoisonWorker.class.getName());

  @TempDir Path folder;
  private Path sound = Path.of("");

  @BeforeEach
  void writeSoundFile() throws Exception {
    sound = folder.resolve("ke-hoach.txt");
    Files.writeString(sound, "Kế hoạch trồng cây năm 2031");
  }

  @AfterEach
  void endChildren() {
    reader.close();
  }

  private ImportOutcome outcome(String name) {
    Reading reading = reader.read(folder.resolve(name));
    assertThat(reading).isInstanceOf(Reading.Failure.class);
    return ((Reading.Failure) reading).outcome();
  }

  private void nextFileIsRead() {
    assertThat(reader.read(sound)).isInstanceOf(Reading.Success.class);
  }

  @Test
  void childrenReadManyFilesAndAreReplaced() {
    for (int i = 0; i < 5; i++) {
      nextFileIsRead();
    }
  }

  @Test
  void aFileThatHangsTheParserCostsOnlyItself() {
    assertThat(outcome("hangs")).isEqualTo(ImportOutcome.TIME_LIMIT);
    nextFileIsRead();
  }

  @Test
  void aFileThatEatsTheMemoryCostsOnlyItself() {
    assertThat(outcome("eats")).isEqualTo(ImportOutcome.SIZE_LIMIT);
    nextFileIsRead();
  }

  @Test
  void aFileThatKillsTheProcessCostsOnlyItself() {
    assertThat(outcome("dies")).isEqualTo(ImportOutcome.INTERNAL_ERROR);
    nextFileIsRead();
  }

  @Test
  void aParserThatFloodsItsOutputIsEnded() {
    assertThat(outcome("floods")).isEqualTo(ImportOutcome.SIZE_LIMIT);
    nextFileIsRead();
  }
}
