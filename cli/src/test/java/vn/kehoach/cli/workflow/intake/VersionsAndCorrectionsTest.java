package vn.kehoach.cli.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.cli.workflow.ArchiveCheck;
import vn.kehoach.cli.workflow.ArchivePack;
import vn.kehoach.cli.workflow.PlanExtraction;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.archive.Correction;
import vn.kehoach.corpus.archive.FieldEdit;
import vn.kehoach.corpus.archive.NoSuchPlanException;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.json.MalformedJsonException;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.extractor.PlanExtractor;
import vn.kehoach.extractor.read.ContainerReader;
import vn.kehoach.extractor.read.Contents;
import vn.kehoach.extractor.read.DocumentReader;
import vn.kehoach.extractor.read.Reading;
import vn.kehoach.extractor.read.ReadingLimits;
import vn.kehoach.index.PlanSearcher;
import vn.kehoach.index.analysis.Abbreviations;
import vn.kehoach.index.query.PlanQuery;

/** Versions of one plan, corrections by hand, and the care of an archive, with real extraction. */
class VersionsAndCorrectionsTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-22T08:00:00Z"));
  private static final PlanExtractor EXTRACTOR = PlanExtractor.standard();
  private static final DocumentReader DOCUMENTS = DocumentReader.standard();
  private static final Abbreviations ABBREVIATIONS = Abbreviations.standard();

  @TempDir private Path folder;
  private Path share;
  private Archive archive;
  private ExtractorStamp stamp = EXTRACTOR.stamp();
  private String seen = "80%";
  private final List<String> conflicts = new ArrayList<>();

  @BeforeEach
  void makeShare() throws IOException {
    share = Files.createDirectory(folder.resolve("share"));
    archive = Archive.in(folder.resolve("archive"));
  }

  private static String plan(int number, String subject) {
    return String.format(
        Locale.ROOT,
        """
        ỦY BAN NHÂN DÂN
        TỈNH NINH BÌNH
        Số: %d/KH-UBND
        Ninh Bình, ngày 05 tháng 02 năm 2019

        KẾ HOẠCH
        Về %s năm 2019

        I. MỤC TIÊU
        - Nâng cao ý thức của người dân về %s trên địa bàn tỉnh.
        II. CHỈ TIÊU
        - Ít nhất 80%% số xã thực hiện %s.
        III. TỔ CHỨC THỰC HIỆN
        1. Sở Y tế
        - Chủ trì, phối hợp với các sở, ngành hướng dẫn %s.
        2. Sở Tài chính
        - Bố trí kinh phí thực hiện.
        """,
        number,
        subject,
        subject,
        subject,
        subject);
  }

  private static String html(String text) {
    return "<html><meta charset=\"utf-8\"><body><p>"
        + text.replace("\n", "</p>\n<p>")
        + "</p></body></html>";
  }

  @Test
  void keepsTheSamePlanInOtherBytesAsAVersionAndSearchesThePreferredOne() throws IOException {
    write("a.txt", plan(77, "phòng bệnh dại"));
    write("b.html", html(plan(77, "phòng bệnh dại")));
    write("c.txt", plan(78, "phòng bệnh dại"));
    run();
    assertThat(archive.planIds()).hasSize(3);
    assertThat(archive.searchedPlanIds()).hasSize(2);
    String preferred =
        archive.searchedPlanIds().stream()
            .filter(id -> id.startsWith("77"))
            .findFirst()
            .orElseThrow();
    Plan plan = archive.existingPlan(preferred);
    assertThat(plan.source().file()).isEqualTo("b.html");
    assertThat(plan.source().otherFiles()).containsExactly("a.txt");
    assertThat(hits("hướng dẫn")).isEqualTo(2);
  }

  @Test
  void linksVersionsTheSameWayWhateverTheOrderInWhichTheyCome() throws IOException {
    write("b.html", html(plan(77, "phòng bệnh dại")));
    run();
    write("a.txt", plan(77, "phòng bệnh dại"));
    run();
    assertThat(archive.searchedPlanIds())
        .singleElement()
        .satisfies(id -> {
          assertThat(archive.existingPlan(id).source().file()).isEqualTo("b.html");
          assertThat(archive.existingPlan(id).source().otherFiles()).containsExactly("a.txt");
        });
    assertThat(hits("hướng dẫn")).isEqualTo(1);
  }

  @Test
  void appliesACorrectionAgainAfterEveryImport() throws IOException {
    write("a.txt", plan(77, "phòng bệnh dại"));
    run();
    String id = archive.planIds().getFirst();
    correct(id, "header.number=79/KH-UBND", "T1.deadline=2019-06", "O1");
    assertThat(corrected(archive.existingPlan(id))).isTrue();
    stamp = new ExtractorStamp(stamp.version(), "sha256:other", stamp.models());
    run();
    assertThat(corrected(archive.existingPlan(archive.planIds().getFirst()))).isTrue();
    assertThat(conflicts).isEmpty();
  }

  private static boolean corrected(Plan plan) {
    return "79/KH-UBND".equals(plan.header().number())
        && "2019-06".equals(plan.targets().getFirst().deadline())
        && plan.objectives().isEmpty();
  }

  @Test
  void reportsAConflictAndLetsThePersonsWordHold() throws IOException {
    write("a.txt", plan(77, "phòng bệnh dại"));
    run();
    String id = archive.planIds().getFirst();
    correct(id, "T1.text=Ít nhất 85% số xã.");
    stamp = new ExtractorStamp(stamp.version(), "sha256:other", stamp.models());
    seen = "90%";
    run();
    assertThat(archive.existingPlan(id).targets().getFirst().text())
        .isEqualTo("Ít nhất 85% số xã.");
    assertThat(conflicts)
        .singleElement()
        .satisfies(c -> assertThat(c).contains("/targets/@", "/text"));
  }

  @Test
  void takesCorrectionsBack() throws IOException {
    write("a.txt", plan(77, "phòng bệnh dại"));
    run();
    String id = archive.planIds().getFirst();
    Plan before = archive.existingPlan(id);
    correct(id, "T1");
    assertThat(archive.existingPlan(id).targets()).isEmpty();
    corrections().undo(id);
    assertThat(archive.existingPlan(id)).isEqualTo(before);
    assertThat(corrections().changes(id)).isEmpty();
  }

  @Test
  void refusesACorrectionThatLeavesNothingOrNamesNothing() throws IOException {
    write("a.txt", plan(77, "phòng bệnh dại"));
    run();
    String id = archive.planIds().getFirst();
    Plan plan = corrections().now(id).plan();
    assertThatThrownBy(() -> FieldEdit.parse("T9.deadline=2019").apply(plan))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("T9.deadline");
    assertThatThrownBy(() -> corrections().now("nowhere")).isInstanceOf(NoSuchPlanException.class);
  }

  @Test
  void findsWhatIsMissingDamagedOrUnknownAndRepairsIt() throws IOException {
    write("a.txt", plan(77, "phòng bệnh dại"));
    write("b.txt", plan(78, "trồng rừng"));
    run();
    ArchiveCheck check = new ArchiveCheck(archive, ABBREVIATIONS);
    assertThat(check.run().problems()).isEmpty();
    Path one = plans().resolve(archive.planIds().getFirst() + ".json");
    Files.writeString(one, "x", StandardOpenOption.APPEND);
    Files.delete(plans().resolve(archive.planIds().getLast() + ".json"));
    Files.writeString(plans().resolve("stray.json"), "{}");
    assertThat(check.run().problems())
        .extracting(ArchiveCheck.Problem::kind)
        .containsExactly(
            ArchiveCheck.Kind.DAMAGED, ArchiveCheck.Kind.MISSING, ArchiveCheck.Kind.ORPHAN);
    check.repair(check.run(), CLOCK);
    run();
    assertThat(check.run().problems()).isEmpty();
    assertThat(hits("hướng dẫn")).isEqualTo(2);
  }

  @Test
  void movesToAnotherMachineAsOneFile() throws IOException {
    write("a.txt", plan(77, "phòng bệnh dại"));
    run();
    Path packed = folder.resolve("kho.zip");
    ArchivePack pack = new ArchivePack(CLOCK);
    assertThat(pack.pack(archive, packed)).isGreaterThanOrEqualTo(3);
    Archive other = Archive.in(folder.resolve("máy khác"));
    assertThat(pack.unpack(packed, other, ABBREVIATIONS)).isEqualTo(1);
    assertThat(new ArchiveCheck(other, ABBREVIATIONS).run().problems()).isEmpty();
    assertThatThrownBy(() -> pack.unpack(packed, other, ABBREVIATIONS))
        .isInstanceOf(DirectoryNotEmptyException.class);
    Path again = folder.resolve("kho2.zip");
    pack.pack(archive, again);
    assertThat(again).hasSameBinaryContentAs(packed);
  }

  @Test
  void importsWhatIsDroppedIntoAWatchedFolderOnceItIsComplete() throws Exception {
    write("a.txt", plan(77, "phòng bệnh dại"));
    write("b.txt.part", plan(78, "trồng rừng"));
    StopSignal stop = new StopSignal();
    List<Integer> batches = new ArrayList<>();
    FolderWatch watch =
        new FolderWatch(new FolderWatch.Pauses(Duration.ofMillis(20), Duration.ofMillis(60)));
    watch.run(
        ImportRequest.of(archive.folder(), List.of(share)),
        stop,
        batch -> {
          batches.add(workflow().run(batch, new ImportListener() {}, new StopSignal()).found());
          if (batches.size() == 1) {
            Files.move(share.resolve("b.txt.part"), share.resolve("b.txt"));
          } else {
            stop.request();
          }
        });
    assertThat(batches).containsExactly(1, 1);
    assertThat(archive.planIds()).hasSize(2);
  }

  @Test
  void bringsTheIndexUpToWhatTheLedgerHas() throws IOException {
    write("a.txt", plan(77, "phòng bệnh dại"));
    run();
    Path index = archive.index();
    Path saved = folder.resolve("index of yesterday");
    copy(index, saved);
    write("b.txt", plan(78, "trồng rừng"));
    run();
    deleteAll(index);
    copy(saved, index);
    run();
    assertThat(hits("hướng dẫn")).isEqualTo(2);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private Path plans() {
    return archive.folder().resolve("plans");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(share.resolve(name), text);
  }

  private void correct(String id, String... edits) throws IOException {
    Plan plan = corrections().now(id).plan();
    for (String edit : edits) {
      plan = FieldEdit.parse(edit).apply(plan);
    }
    List<Correction.Change> changes = corrections().keep(id, plan);
    assertThat(changes).hasSize(edits.length);
  }

  private CorrectionWorkflow corrections() {
    return new CorrectionWorkflow(archive, new Extraction(), ABBREVIATIONS, CLOCK);
  }

  private long hits(String words) throws IOException {
    try (PlanSearcher searcher = PlanSearcher.open(archive.index(), ABBREVIATIONS)) {
      return searcher.search(PlanQuery.of(words)).total();
    }
  }

  private void run() throws IOException {
    conflicts.clear();
    ImportSummary summary =
        workflow()
            .run(
                ImportRequest.of(archive.folder(), List.of(share)),
                new ImportListener() {
                  @Override
                  public void conflicts(String plan, List<String> places) {
                    conflicts.addAll(places);
                  }
                },
                new StopSignal());
    assertThat(summary.isComplete()).isTrue();
  }

  private ImportWorkflow workflow() {
    return new ImportWorkflow(InProcess::new, new Extraction(), ABBREVIATIONS, CLOCK);
  }

  /** Extraction whose rules may change: they see a figure as another. */
  private final class Extraction implements PlanExtraction {

    @Override
    public Plan extract(Document document, String file) {
      Plan plan;
      synchronized (EXTRACTOR) {
        plan = EXTRACTOR.extract(document, file);
      }
      if (seen.equals("80%")) {
        return plan;
      }
      return FieldEdit.parse("T1.text=Ít nhất " + seen).apply(plan);
    }

    @Override
    public ExtractorStamp stamp() {
      return stamp;
    }
  }

  private static final class InProcess implements IntakeReading {

    @Override
    public Reading read(Path file) {
      return DOCUMENTS.read(file);
    }

    @Override
    public Contents open(Path container, Path folder) {
      return new ContainerReader(ReadingLimits.STANDARD).open(container, folder);
    }

    @Override
    public void close() {}
  }
}
