package vn.kehoach.cli.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.cli.workflow.ArchiveCheck;
import vn.kehoach.cli.workflow.IndexRebuild;
import vn.kehoach.corpus.archive.ImportOutcome.Kind;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.index.analysis.Abbreviations;

/** An import that did not come to its end, and the next one. */
class InterruptionTest extends FirstLineImport {

  @Test
  void stopsInGoodOrderAndGoesOnFromThere() throws IOException {
    for (int i = 0; i < 30; i++) {
      write("kế hoạch " + i + ".txt", "Mục tiêu " + i);
    }
    StopSignal stop = new StopSignal();
    ImportListener impatient =
        new ImportListener() {
          @Override
          public void finished(FileResult result) {
            stop.request();
          }
        };
    ImportSummary stopped =
        workflow().run(request(archive.folder(), List.of(share), false, 2), impatient, stop);
    assertThat(stopped.isComplete()).isFalse();
    assertThat(stopped.count(Kind.IMPORTED)).isEqualTo(1);
    ImportSummary rest = run();
    assertThat(rest.count(Kind.UNCHANGED)).isEqualTo(1);
    assertThat(rest.count(Kind.IMPORTED)).isEqualTo(29);
    assertThat(rest.isComplete()).isTrue();
  }

  @Test
  void aDiskThatFillsUpLosesNothingAndTheNextRunFinishes() throws IOException {
    write("a.txt", "Mục tiêu xanh");
    run();
    for (int i = 0; i < 5; i++) {
      write("b" + i + ".txt", "Mục tiêu đỏ " + i);
    }
    AtomicInteger left = new AtomicInteger(3);
    ImportListener full =
        new ImportListener() {
          @Override
          public void finished(FileResult result) {
            if (left.decrementAndGet() == 0) {
              throw new UncheckedIOException(new IOException("No space left on device"));
            }
          }
        };
    assertThatThrownBy(() ->
            workflow()
                .run(request(archive.folder(), List.of(share), false, 2), full, new StopSignal()))
        .hasMessageContaining("No space left");
    assertThat(hits("xanh")).isEqualTo(1);
    assertThat(run().isComplete()).isTrue();
    assertThat(hits("mục tiêu")).isEqualTo(plans().size());
    assertThat(problems()).isEmpty();
  }

  @Test
  void findsWhatItImportedAndNothingOfAnEarlierVersion() throws IOException {
    write("a.txt", "Mục tiêu xanh");
    run();
    stamp = new ExtractorStamp("0.1.0", "sha256:r2", "sha256:m");
    run();
    assertThat(hits("xanh")).isEqualTo(1);
  }

  @Test
  void makesTheIndexAnewWhereItIsGoneOrInDoubt() throws IOException {
    write("a.txt", "Mục tiêu xanh");
    run();
    archive.write(CLOCK).close(); // a writer that did not finish
    run();
    assertThat(hits("xanh")).isEqualTo(1);
    try (Stream<Path> files = Files.list(archive.index())) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    run();
    assertThat(hits("xanh")).isEqualTo(1);
    new IndexRebuild(Abbreviations.standard(), CLOCK).run(archive);
    assertThat(hits("xanh")).isEqualTo(1);
  }

  @Test
  void aFileThatAPowerCutLeftWithoutItsNameGetsItWithoutBeingReadAgain() throws IOException {
    write("a.txt", "Mục tiêu xanh");
    run();
    Path plan = archive.folder().resolve("plans").resolve("ke-hoach.json");
    Path temporary = archive.folder().resolve("temporary");
    Files.move(plan, temporary.resolve(DocumentId.of(Files.readAllBytes(plan)).sha256()));
    Files.writeString(temporary.resolve("0123"), "bytes of a batch that the ledger never named");
    assertThat(run().count(Kind.UNCHANGED)).isEqualTo(1);
    assertThat(read.get()).isEqualTo(1);
    assertThat(temporary).isEmptyDirectory();
    assertThat(problems()).isEmpty();
  }

  @Test
  void aTornLastLineCostsThatFileOnly() throws IOException {
    write("a.txt", "Mục tiêu xanh");
    write("b.txt", "Mục tiêu đỏ");
    run();
    Path ledger = archive.folder().resolve("ledger.jsonl");
    byte[] lines = Files.readAllBytes(ledger);
    Files.write(ledger, Arrays.copyOf(lines, lines.length - 40));
    ImportSummary again = run();
    assertThat(again.count(Kind.UNCHANGED)).isEqualTo(1);
    assertThat(again.count(Kind.IMPORTED)).isEqualTo(1);
    assertThat(problems()).isEmpty();
    assertThat(hits("đỏ")).isEqualTo(1);
  }

  @Test
  void withoutItsLedgerAnArchiveIsImportedAnewIntoTheSamePlans() throws IOException {
    write("a.txt", "Mục tiêu xanh");
    write("b.txt", "Mục tiêu đỏ");
    run();
    Map<String, String> before = plans();
    Files.delete(archive.folder().resolve("ledger.jsonl"));
    assertThat(run().count(Kind.IMPORTED)).isEqualTo(2);
    assertThat(plans()).isEqualTo(before);
    assertThat(problems()).isEmpty();
  }

  private List<ArchiveCheck.Problem> problems() throws IOException {
    return new ArchiveCheck(archive, Abbreviations.standard()).run().problems();
  }
}
