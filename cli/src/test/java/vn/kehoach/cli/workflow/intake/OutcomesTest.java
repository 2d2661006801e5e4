package vn.kehoach.cli.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.archive.ImportOutcome.Kind;

/** One outcome for every file that an import finds. */
class OutcomesTest extends FirstLineImport {

  @Test
  void findsOneOutcomeForEveryFile() throws IOException {
    write("a.txt", "Mục tiêu một");
    write("Tỉnh B/bản sao.txt", "Mục tiêu một");
    write("công văn.txt", "Kính gửi ông");
    write("rỗng.pdf", "");
    write("ảnh.pdf", "\u00ff\u00d8\u00ff\u00e0 not a picture");
    Files.createSymbolicLink(share.resolve("mất.docx"), folder.resolve("nowhere.docx"));
    write("~$a.docx", "lock");
    write(".DS_Store", "x");
    write("a - Shortcut.lnk", "L");
    ImportSummary summary = run();
    assertThat(summary.found()).isEqualTo(7);
    assertThat(summary.count(Kind.IMPORTED)).isEqualTo(1);
    assertThat(summary.count(Kind.DUPLICATE)).isEqualTo(1);
    assertThat(summary.notImported())
        .extracting(FileResult::path, FileResult::outcome)
        .contains(
            tuple("công văn.txt", ImportOutcome.NOT_A_PLAN),
            tuple("a - Shortcut.lnk", ImportOutcome.UNSUPPORTED),
            tuple("mất.docx", ImportOutcome.UNREADABLE),
            tuple("rỗng.pdf", ImportOutcome.EMPTY));
  }

  @Test
  void survivesAFaultOfTheExtractor() throws IOException {
    write("a.txt", "fault");
    write("b.txt", "Mục tiêu một");
    ImportSummary summary = run();
    assertThat(summary.count(Kind.IMPORTED)).isEqualTo(1);
    assertThat(summary.notImported())
        .singleElement()
        .satisfies(result -> {
          assertThat(result.outcome()).isEqualTo(ImportOutcome.INTERNAL_ERROR);
          assertThat(result.detail()).contains("IllegalStateException").doesNotContain("secret");
        });
  }

  @Test
  void givesTheSamePlansWhateverTheNumberOfWorkers() throws IOException {
    for (int i = 0; i < 40; i++) {
      write("kế hoạch " + i + ".txt", "Mục tiêu " + i % 30);
    }
    run(archive, 1);
    Map<String, String> one = plans();
    for (int workers : new int[] {2, 4}) {
      archive = Archive.in(folder.resolve("by " + workers));
      run(archive, workers);
      assertThat(plans()).isEqualTo(one).hasSize(30);
    }
  }

  @Test
  void takesAFileThatIsNamedTwiceOnce() throws IOException {
    Path file = write("a.txt", "Mục tiêu một");
    ImportSummary summary =
        workflow()
            .run(
                request(archive.folder(), List.of(share, file), false, 2),
                new ImportListener() {},
                new StopSignal());
    assertThat(summary.found()).isEqualTo(1);
  }

  @Test
  void doesNotImportTheArchiveIntoItself() throws IOException {
    write("a.txt", "Mục tiêu một");
    archive = Archive.in(share.resolve("kho"));
    run();
    assertThat(run().found()).isEqualTo(1);
  }

  @Test
  void saysThatAFolderIsNotThere() {
    Path nowhere = folder.resolve("nowhere");
    assertThatThrownBy(() ->
            workflow()
                .run(
                    request(archive.folder(), List.of(nowhere), false, 1),
                    new ImportListener() {},
                    new StopSignal()))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(archive.exists()).isFalse();
  }

  @Test
  void leavesTheFilesThemselvesAsTheyWere() throws IOException {
    Path file = write("a.txt", "Mục tiêu một");
    run();
    assertThat(file).hasContent("Mục tiêu một");
    try (Stream<Path> files = Files.list(share)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void copiesOriginalsWhereThatWasAskedFor() throws IOException {
    write("a.txt", "Mục tiêu một");
    workflow()
        .run(
            request(archive.folder(), List.of(share), true, 1),
            new ImportListener() {},
            new StopSignal());
    try (Stream<Path> files = Files.walk(archive.folder().resolve("originals"))) {
      assertThat(files.filter(Files::isRegularFile))
          .singleElement()
          .satisfies(copy -> assertThat(copy).hasContent("Mục tiêu một"));
    }
  }
}
