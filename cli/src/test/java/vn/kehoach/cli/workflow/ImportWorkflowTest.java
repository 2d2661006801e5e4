package vn.kehoach.cli.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.archive.ImportOutcome.Kind;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.plan.Evidence;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.Objective;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.corpus.plan.Source;
import vn.kehoach.extractor.read.DocumentReader;
import vn.kehoach.index.PlanSearcher;
import vn.kehoach.index.analysis.Abbreviations;
import vn.kehoach.index.query.PlanQuery;

class ImportWorkflowTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-22T08:00:00Z"));

  @TempDir private Path folder;
  private Path share;
  private Archive archive;
  private final AtomicInteger read = new AtomicInteger();
  private ExtractorStamp stamp = new ExtractorStamp("0.1.0", "sha256:r1", "sha256:m");

  @BeforeEach
  void makeFolders() throws IOException {
    share = Files.createDirectory(folder.resolve("Kế hoạch 2024"));
    archive = Archive.in(folder.resolve("archive"));
  }

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
    ImportSummary summary = run();
    assertThat(summary.found()).isEqualTo(6);
    assertThat(summary.count(Kind.IMPORTED)).isEqualTo(1);
    assertThat(summary.count(Kind.DUPLICATE)).isEqualTo(1);
    assertThat(summary.notImported())
        .extracting(FileResult::path, FileResult::outcome)
        .contains(
            tuple("công văn.txt", ImportOutcome.NOT_A_PLAN),
            tuple("mất.docx", ImportOutcome.UNREADABLE),
            tuple("rỗng.pdf", ImportOutcome.EMPTY));
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
  void triesFailedFilesAgain() throws IOException {
    write("a.txt", "");
    assertThat(run().count(Kind.FAILED)).isEqualTo(1);
    assertThat(run().count(Kind.FAILED)).isEqualTo(1);
    assertThat(read.get()).isEqualTo(2);
  }

  @Test
  void restoresAPlanThatWasDeleted() throws IOException {
    write("a.txt", "Mục tiêu một");
    run();
    Files.delete(archive.folder().resolve("plans").resolve("ke-hoach.json"));
    assertThat(run().count(Kind.IMPORTED)).isEqualTo(1);
    assertThat(archive.plan("ke-hoach")).isPresent();
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
    archive = Archive.in(folder.resolve("another"));
    run(archive, 4);
    assertThat(plans()).isEqualTo(one).hasSize(30);
  }

  @Test
  void takesAFileThatIsNamedTwiceOnce() throws IOException {
    Path file = write("a.txt", "Mục tiêu một");
    ImportSummary summary =
        workflow()
            .run(new ImportRequest(archive.folder(), List.of(share, file), false, 2), quiet());
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
                .run(new ImportRequest(archive.folder(), List.of(nowhere), false, 1), quiet()))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(archive.exists()).isFalse();
  }

  @Test
  void copiesOriginalsWhereThatWasAskedFor() throws IOException {
    write("a.txt", "Mục tiêu một");
    workflow().run(new ImportRequest(archive.folder(), List.of(share), true, 1), quiet());
    try (Stream<Path> files = Files.walk(archive.folder().resolve("originals"))) {
      assertThat(files.filter(Files::isRegularFile))
          .singleElement()
          .satisfies(copy -> assertThat(copy).hasContent("Mục tiêu một"));
    }
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
  void leavesTheFilesThemselvesAsTheyWere() throws IOException {
    Path file = write("a.txt", "Mục tiêu một");
    run();
    assertThat(file).hasContent("Mục tiêu một");
    try (Stream<Path> files = Files.list(share)) {
      assertThat(files).containsExactly(file);
    }
  }

  private Path write(String name, String text) throws IOException {
    Path file = share.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    return Files.writeString(file, text);
  }

  private ImportSummary run() throws IOException {
    return run(archive, 2);
  }

  private ImportSummary run(Archive into, int workers) throws IOException {
    return workflow()
        .run(new ImportRequest(into.folder(), List.of(share), false, workers), quiet());
  }

  private ImportWorkflow workflow() {
    DocumentReader reader = DocumentReader.standard();
    return new ImportWorkflow(
        file -> {
          read.incrementAndGet();
          return reader.read(file);
        },
        new FirstLine(stamp),
        Abbreviations.standard(),
        CLOCK);
  }

  private Map<String, String> plans() throws IOException {
    Map<String, String> plans = new TreeMap<>();
    try (Stream<Path> files = Files.list(archive.folder().resolve("plans"))) {
      for (Path file : new ArrayList<>(files.toList())) {
        plans.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    return plans;
  }

  private long hits(String words) throws IOException {
    try (PlanSearcher searcher = PlanSearcher.open(archive.index(), Abbreviations.standard())) {
      return searcher.search(PlanQuery.of(words)).total();
    }
  }

  private static ImportListener quiet() {
    return new ImportListener() {
      @Override
      public void found(int files) {}

      @Override
      public void finished(FileResult result) {}

      @Override
      public void repairingIndex() {}
    };
  }

  /** Takes a document that begins with "Mục tiêu" for a plan with that one objective. */
  private record FirstLine(ExtractorStamp stamp) implements PlanExtraction {

    @Override
    public Plan extract(Document document, String file) {
      String text = document.text();
      if (text.equals("fault")) {
        throw new IllegalStateException("secret words of the document");
      }
      List<Objective> objectives =
          text.startsWith("Mục tiêu")
              ? List.of(
                  new Objective(
                      "O1",
                      text,
                      ObjectiveScope.GENERAL,
                      new Evidence(0, text.length(), List.of(), null, null, "rule:test", 1)))
              : List.of();
      return new Plan(
          "ke-hoach",
          PlanKind.PLAN,
          new Source(
              file, List.of(), document.id().sha256(), document.mediaType(), null, List.of()),
          stamp,
          Header.EMPTY,
          List.of(),
          objectives,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }
  }
}
