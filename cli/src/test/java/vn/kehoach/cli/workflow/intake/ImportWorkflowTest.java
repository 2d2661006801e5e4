package vn.kehoach.cli.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.cli.workflow.IndexRebuild;
import vn.kehoach.cli.workflow.PlanExtraction;
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
import vn.kehoach.extractor.read.ContainerReader;
import vn.kehoach.extractor.read.Contents;
import vn.kehoach.extractor.read.DocumentReader;
import vn.kehoach.extractor.read.Reading;
import vn.kehoach.extractor.read.ReadingLimits;
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
  void takesOnlyWhatWasSelected() throws IOException {
    write("2024/a.txt", "Mục tiêu một");
    write("2025/KẾ HOẠCH.txt", "Mục tiêu hai");
    write("2025/b.doc", "Mục tiêu ba");
    assertThat(run(new Selection(List.of("2025/**"), List.of("*.doc"), null, null)).found())
        .isEqualTo(1);
    assertThat(run(new Selection(List.of("kế hoạch*"), List.of(), null, null)).found())
        .isEqualTo(1);
    ImportSummary none =
        run(new Selection(List.of(), List.of(), Instant.parse("2100-01-01T00:00:00Z"), null));
    assertThat(none.found()).isZero();
    assertThat(none.passedOver()).isEqualTo(3);
  }

  @Test
  void saysBeforehandWhatItWouldDoAndWritesNothing() throws IOException {
    write("a.txt", "Mục tiêu một");
    write("b.txt", "");
    ImportPreview before =
        ImportPreview.of(request(archive.folder(), List.of(share), false, 1), stamp);
    assertThat(before.unseen()).isEqualTo(2);
    assertThat(archive.folder()).doesNotExist();
    run();
    write("c.txt", "Mục tiêu hai");
    ImportPreview after =
        ImportPreview.of(request(archive.folder(), List.of(share), false, 1), stamp);
    assertThat(after).isEqualTo(new ImportPreview(3, 1, 0, 1, 1, 0, 0));
  }

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

  private void zip(String name, Map<String, String> files) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    files.forEach((path, text) -> entries.put(path, bytes(text)));
    Files.write(share.resolve(name), zipped(entries));
  }

  private static byte[] zipped(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
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
        .run(
            request(into.folder(), List.of(share), false, workers),
            new ImportListener() {},
            new StopSignal());
  }

  private static ImportRequest request(
      Path into, List<Path> roots, boolean copyOriginals, int workers) {
    return new ImportRequest(into, roots, Selection.ALL, false, copyOriginals, workers);
  }

  private ImportSummary retryFailed() throws IOException {
    return workflow()
        .run(
            new ImportRequest(archive.folder(), List.of(share), Selection.ALL, true, false, 2),
            new ImportListener() {},
            new StopSignal());
  }

  private ImportSummary run(Selection selection) throws IOException {
    return workflow()
        .run(
            new ImportRequest(archive.folder(), List.of(share), selection, false, false, 2),
            new ImportListener() {},
            new StopSignal());
  }

  private ImportWorkflow workflow() {
    return new ImportWorkflow(
        () -> new CountedReading(read), new FirstLine(stamp), Abbreviations.standard(), CLOCK);
  }

  /** Reading in this process, which is faster, of files that harm nothing. */
  private record CountedReading(AtomicInteger read) implements IntakeReading {

    private static final DocumentReader DOCUMENTS = DocumentReader.standard();
    private static final ContainerReader CONTAINERS = new ContainerReader(ReadingLimits.STANDARD);

    @Override
    public Reading read(Path file) {
      read.incrementAndGet();
      return DOCUMENTS.read(file);
    }

    @Override
    public Contents open(Path container, Path folder) {
      return CONTAINERS.open(container, folder);
    }

    @Override
    public void close() {}
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
