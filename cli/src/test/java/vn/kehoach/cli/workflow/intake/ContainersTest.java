package vn.kehoach.cli.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.archive.ImportOutcome.Kind;

/** Files in files. */
class ContainersTest extends FirstLineImport {

  @Test
  void givesEachFileOfAContainerAnOutcomeOfItsOwn() throws IOException {
    zip("hồ sơ.zip", Map.of("tỉnh/a.txt", "Mục tiêu một", "b.txt", "Kính gửi", ".DS_Store", "x"));
    ImportSummary summary = run();
    assertThat(summary.found()).isEqualTo(2);
    assertThat(summary.count(Kind.CONTAINER)).isEqualTo(1);
    assertThat(archive.plan("ke-hoach").orElseThrow().source().file())
        .isEqualTo("hồ sơ.zip!/tỉnh/a.txt");
    assertThat(summary.notImported())
        .extracting(FileResult::path)
        .containsExactly("hồ sơ.zip!/b.txt");
    assertThat(archive.folder().resolve("unpacked")).doesNotExist();
  }

  @Test
  void doesNotOpenAContainerTwice() throws IOException {
    zip("a.zip", Map.of("a.txt", "Mục tiêu một", "b.txt", "Kính gửi"));
    run();
    int readOnce = read.get();
    ImportSummary again = run();
    assertThat(read.get()).isEqualTo(readOnce);
    assertThat(again.found()).isEqualTo(2);
    assertThat(again.count(Kind.UNCHANGED)).isEqualTo(1);
  }

  @Test
  void opensContainersInContainersToADepth() throws IOException {
    byte[] inner = zipped(Map.of("a.txt", bytes("Mục tiêu một")));
    for (int depth = 0; depth < 7; depth++) {
      inner = zipped(Map.of("n.zip", inner));
    }
    Files.write(share.resolve("sâu.zip"), inner);
    write("b.txt", "Mục tiêu hai");
    ImportSummary summary = run();
    assertThat(summary.count(Kind.IMPORTED)).isEqualTo(1);
    assertThat(summary.notImported())
        .singleElement()
        .satisfies(file -> assertThat(file.detail()).isEqualTo("nested-too-deep"));
  }
}
