package vn.kehoach.cli.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.archive.ImportOutcome.Kind;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.corpus.plan.Plan;

/** The same files once more: what is done again, and what is not. */
class RepetitionTest extends FirstLineImport {

  @Test
  void doesNothingTwice() throws IOException {
    write("a.txt", "Mục tiêu một");
    write("b.txt", "Kính gửi ông");
    run();
    int readOnce = read.get();
    Map<String, String> before = plans();
    ImportSummary again = run();
    assertThat(read.get()).isEqualTo(readOnce);
    assertThat(again.count(Kind.UNCHANGED)).isEqualTo(1);
    assertThat(again.count(Kind.NOT_A_PLAN)).isEqualTo(1);
    assertThat(plans()).isEqualTo(before);
  }

  @Test
  void extractsAgainWithChangedRulesWithoutReadingAgain() throws IOException {
    write("a.txt", "Mục tiêu một");
    run();
    stamp = new ExtractorStamp("0.1.0", "sha256:r2", "sha256:m");
    ImportSummary again = run();
    assertThat(again.count(Kind.IMPORTED)).isEqualTo(1);
    assertThat(read.get()).isEqualTo(1);
    assertThat(archive.plan("ke-hoach").orElseThrow().extractor()).isEqualTo(stamp);
  }

  @Test
  void readsAgainWithANewVersionOfTheProgram() throws IOException {
    write("a.txt", "Mục tiêu một");
    run();
    stamp = new ExtractorStamp("0.2.0", "sha256:r1", "sha256:m");
    run();
    assertThat(read.get()).isEqualTo(2);
  }

  @Test
  void triesFailedFilesAgainOnlyWhereThatIsAskedForOrTheVersionIsNew() throws IOException {
    write("a.txt", "");
    assertThat(run().count(Kind.FAILED)).isEqualTo(1);
    assertThat(run().count(Kind.FAILED)).isEqualTo(1);
    assertThat(read.get()).isEqualTo(1);
    assertThat(retryFailed().count(Kind.FAILED)).isEqualTo(1);
    assertThat(read.get()).isEqualTo(2);
    stamp = new ExtractorStamp("0.2.0", "sha256:r1", "sha256:m");
    run();
    assertThat(read.get()).isEqualTo(3);
  }

  @Test
  void knowsAFileThatWasMovedOrRenamed() throws IOException {
    Path file = write("a.txt", "Mục tiêu một");
    run();
    Files.move(file, share.resolve("b.txt"));
    ImportSummary again = run();
    assertThat(again.moved()).isEqualTo(1);
    assertThat(again.count(Kind.UNCHANGED)).isEqualTo(1);
    assertThat(archive.plan("ke-hoach").orElseThrow().source().file()).isEqualTo("b.txt");
    assertThat(archive.plan("ke-hoach").orElseThrow().source().otherFiles())
        .containsExactly("a.txt");
    assertThat(run().moved()).isZero();
  }

  @Test
  void namesEveryPathOfTheSameContentInThePlan() throws IOException {
    write("a.txt", "Mục tiêu một");
    write("b.txt", "Mục tiêu một");
    run();
    write("c.txt", "Mục tiêu một");
    run();
    Plan plan = archive.plan("ke-hoach").orElseThrow();
    assertThat(plan.source().file()).isEqualTo("a.txt");
    assertThat(plan.source().otherFiles()).containsExactly("b.txt", "c.txt");
  }

  /** Time on the file, which the clock of these imports is past. */
  private static void date(Path file, Duration beforeNow) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(CLOCK.instant().minus(beforeNow)));
  }

  @Test
  void doesNotOpenAFileWhoseSizeAndTimeAreAsBeforeUnlessAskedTo() throws IOException {
    date(write("a.txt", "Mục tiêu một"), Duration.ofMinutes(1));
    run();
    date(write("a.txt", "Mục tiêu mốt"), Duration.ofMinutes(1));
    assertThat(run().count(Kind.UNCHANGED)).isEqualTo(1);
    assertThat(rehash().count(Kind.IMPORTED)).isEqualTo(1);
  }

  @Test
  void opensAFileWhoseSizeOrTimeIsAnother() throws IOException {
    date(write("a.txt", "Mục tiêu một"), Duration.ofMinutes(2));
    date(write("b.txt", "Mục tiêu ba"), Duration.ofMinutes(2));
    run();
    date(write("a.txt", "Mục tiêu bốn mươi"), Duration.ofMinutes(2));
    date(write("b.txt", "Mục tiêu sáu"), Duration.ofMinutes(1));
    assertThat(run().count(Kind.IMPORTED)).isEqualTo(2);
  }

  @Test
  void opensAFileThatChangedSoLatelyThatItsTimeTellsNothing() throws IOException {
    date(write("a.txt", "Mục tiêu một"), Duration.ofSeconds(1));
    run();
    date(write("a.txt", "Mục tiêu mốt"), Duration.ofSeconds(1));
    assertThat(run().count(Kind.IMPORTED)).isEqualTo(1);
  }

  @Test
  void trustsTheTimeOfAFileOnceItsContentWasSeenAtThatTime() throws IOException {
    Path file = write("a.txt", "Mục tiêu một");
    date(file, Duration.ofMinutes(2));
    run();
    date(file, Duration.ofMinutes(1));
    assertThat(run().count(Kind.UNCHANGED)).isEqualTo(1);
    assertThat(archive.ledger().latest().iterator().next().stamp())
        .extracting("modified")
        .isEqualTo(CLOCK.instant().minus(Duration.ofMinutes(1)));
  }

  @Test
  void knowsWhatAFileIsThatBecameWhatItHadBeenBefore() throws IOException {
    write("a.txt", "Mục tiêu một");
    run();
    write("a.txt", "Mục tiêu hai");
    run();
    write("a.txt", "Mục tiêu một");
    run();
    DocumentId first = DocumentId.of(bytes("Mục tiêu một"));
    assertThat(archive.ledger().latest().iterator().next().sha256()).isEqualTo(first.sha256());
  }

  @Test
  void restoresAPlanThatWasDeleted() throws IOException {
    write("a.txt", "Mục tiêu một");
    run();
    Files.delete(archive.folder().resolve("plans").resolve("ke-hoach.json"));
    assertThat(run().count(Kind.IMPORTED)).isEqualTo(1);
    assertThat(archive.plan("ke-hoach")).isPresent();
  }
}
