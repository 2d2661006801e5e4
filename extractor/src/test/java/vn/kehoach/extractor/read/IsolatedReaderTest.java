package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.corpus.archive.ImportOutcome;

class IsolatedReaderTest {

  private final IsolatedReader reader =
      new IsolatedReader(
          new IsolatedReader.Limits(
              Duration.ofSeconds(20), 96, 1 << 20, 3, IsolatedReader.Compiling.QUICK),
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
  void childrenThatAreToReadVeryManyFilesCompileThoroughlyAndLiveLonger() {
    IsolatedReader.Limits few = IsolatedReader.Limits.forFiles(8_000);
    IsolatedReader.Limits many = IsolatedReader.Limits.forFiles(40_000);
    assertThat(few).isEqualTo(IsolatedReader.Limits.STANDARD);
    assertThat(many.filesPerChild()).isGreaterThan(few.filesPerChild());
    assertThat(ReadingProcess.command(few, "worker")).contains("-XX:TieredStopAtLevel=1");
    assertThat(ReadingProcess.command(many, "worker")).doesNotContain("-XX:TieredStopAtLevel=1");
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

  @Test
  void theFilesOfAContainerAreTakenOutByAChild() throws Exception {
    Path zip = folder.resolve("a.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("2031/kế hoạch.txt"));
      out.write(Files.readAllBytes(sound));
    }
    assertThat(reader.read(zip)).isEqualTo(new Reading.Container("application/zip"));
    Contents contents = reader.open(zip, Files.createDirectory(folder.resolve("copies")));
    assertThat(contents.failure()).isNull();
    assertThat(contents.files())
        .singleElement()
        .satisfies(file -> {
          assertThat(file.path()).isEqualTo("2031/kế hoạch.txt");
          assertThat(reader.read(file.copy())).isInstanceOf(Reading.Success.class);
        });
  }

  @Test
  void aContainerThatHangsTheParserCostsOnlyItself() {
    Contents contents = reader.open(folder.resolve("hangs"), folder);
    assertThat(contents.failure())
        .satisfies(failure -> assertThat(failure.outcome()).isEqualTo(ImportOutcome.TIME_LIMIT));
    nextFileIsRead();
  }

  @Test
  void aChildDiesWithItsParentEvenWhileAFileHangsIt() throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                PoisonWorker.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (DataOutputStream requests = new DataOutputStream(child.getOutputStream())) {
      requests.writeByte(ReadingProtocol.READ);
      ReadingProtocol.writePath(requests, folder.resolve("hangs"));
      requests.flush();
      assertThat(child.waitFor(2, TimeUnit.SECONDS)).isFalse();
    }
    assertThat(child.waitFor(40, TimeUnit.SECONDS)).isTrue();
  }
}
