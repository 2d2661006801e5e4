package vn.kehoach.corpus.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentBuilder;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.document.Look;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.corpus.plan.Source;

class ArchiveTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-22T08:00:00Z"));
  private static final ExtractorStamp STAMP = new ExtractorStamp("0.1.0", "sha256:r", "sha256:m");
  private static final DocumentId ONE = id("one");
  private static final DocumentId TWO = id("two");

  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void openArchive() {
    archive = Archive.in(folder.resolve("kho lưu trữ"));
  }

  @Test
  void keepsPlansAndDocumentsAndWhatBecameOfEveryFile() throws IOException {
    try (ArchiveWriter writer = archive.write(CLOCK)) {
      writer.keep(document(ONE));
      imported(writer, "7-kh-ubnd-2017", ONE, "tỉnh A/kế hoạch 7.docx");
      outcome(writer, "ảnh.jpg", TWO, ImportOutcome.UNSUPPORTED);
      outcome(writer, "mất.pdf", null, ImportOutcome.UNREADABLE);
      writer.finish();
    }
    assertThat(archive.plan("7-kh-ubnd-2017").orElseThrow().source().file())
        .isEqualTo("tỉnh A/kế hoạch 7.docx");
    assertThat(archive.document(ONE).orElseThrow().text()).isEqualTo("Kế hoạch");
    assertThat(archive.plans().map(Plan::id)).containsExactly("7-kh-ubnd-2017");
    assertThat(archive.ledger().latest())
        .extracting(ImportRecord::outcome)
        .containsExactly(
            ImportOutcome.IMPORTED, ImportOutcome.UNSUPPORTED, ImportOutcome.UNREADABLE);
  }

  @Test
  void givesAnotherContentWithTheSameIdAnIdOfItsOwn() throws IOException {
    try (ArchiveWriter writer = archive.write(CLOCK)) {
      imported(writer, "7-kh", ONE, "a.docx");
      imported(writer, "7-kh", TWO, "a.pdf");
      imported(writer, "7-kh", ONE, "a.docx");
      imported(writer, "7-kh", TWO, "a.pdf");
    }
    assertThat(archive.planIds()).containsExactly("7-kh", "7-kh-" + TWO.sha256().substring(0, 8));
  }

  @Test
  void dropsTheOldFileWhenAPlanGetsAnotherId() throws IOException {
    try (ArchiveWriter writer = archive.write(CLOCK)) {
      imported(writer, "old", ONE, "a.docx");
      imported(writer, "new", ONE, "a.docx");
    }
    assertThat(archive.plan("old")).isEmpty();
    assertThat(archive.planIds()).containsExactly("new");
  }

  @Test
  void namesEveryPathOfOneContentInItsPlan() throws IOException {
    try (ArchiveWriter writer = archive.write(CLOCK)) {
      imported(writer, "7-kh", ONE, "b.docx");
      Content known = writer.ledger().content(ONE).orElseThrow();
      writer.keepPaths(known, paths("b.docx", "c.docx", "a.docx"));
      record(writer, "c.docx", ONE, ImportOutcome.DUPLICATE, "7-kh", trace("7/KH", "khác"));
    }
    Source source = archive.plan("7-kh").orElseThrow().source();
    assertThat(source.file()).isEqualTo("b.docx");
    assertThat(source.otherFiles()).containsExactly("a.docx", "c.docx");
    Content content = archive.ledger().content(ONE).orElseThrow();
    assertThat(content.outcome()).isEqualTo(ImportOutcome.IMPORTED);
    assertThat(content.paths()).containsExactly("b.docx", "c.docx");
  }

  @Test
  void goesOnAfterALineThatAPowerCutTore() throws IOException {
    try (ArchiveWriter writer = archive.write(CLOCK)) {
      imported(writer, "one", ONE, "một.txt");
    }
    Files.writeString(
        archive.ledgerFile(),
        "{\"at\":\"2026-11-22T08:00:00Z\",\"path\":\"h",
        StandardOpenOption.APPEND);
    try (ArchiveWriter writer = archive.write(CLOCK)) {
      imported(writer, "two", TWO, "hai.txt");
    }
    assertThat(archive.planIds()).containsExactly("one", "two");
    assertThat(archive.ledger().damagedLines()).isZero();
  }

  @Test
  void countsLinesThatAreDamagedInTheMiddle() throws IOException {
    try (ArchiveWriter writer = archive.write(CLOCK)) {
      imported(writer, "one", ONE, "một.txt");
    }
    byte[] zeros = new byte[20];
    zeros[19] = '\n';
    Files.write(archive.ledgerFile(), zeros, StandardOpenOption.APPEND);
    Files.write(archive.ledgerFile(), new byte[] {(byte) 0xE1, '\n'}, StandardOpenOption.APPEND);
    Files.writeString(archive.ledgerFile(), "{}\nnull\n", StandardOpenOption.APPEND);
    try (ArchiveWriter writer = archive.write(CLOCK)) {
      imported(writer, "two", TWO, "hai.txt");
    }
    assertThat(archive.ledger().damagedLines()).isEqualTo(4);
    assertThat(archive.planIds()).containsExactly("one", "two");
  }

  @Test
  void refusesASecondWriterAndSaysWhoWrites() throws IOException {
    try (ArchiveWriter first = archive.write(CLOCK)) {
      assertThat(first.wasInterrupted()).isFalse();
      assertThatThrownBy(() -> archive.write(CLOCK))
          .isInstanceOf(ArchiveLockedException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid());
    }
  }

  @Test
  void knowsThatTheLastWriterWasInterrupted() throws IOException {
    try (ArchiveWriter interrupted = archive.write(CLOCK)) {
      assertThat(interrupted.wasInterrupted()).isFalse();
    }
    try (ArchiveWriter next = archive.write(CLOCK)) {
      assertThat(next.wasInterrupted()).isTrue();
      next.finish();
    }
    try (ArchiveWriter last = archive.write(CLOCK)) {
      assertThat(last.wasInterrupted()).isFalse();
    }
  }

  @Test
  void leavesNoTemporaryFileBehind() throws IOException {
    Path left = archive.folder().resolve("temporary").resolve("writing");
    Files.createDirectories(left.getParent());
    Files.writeString(left, "half a pl");
    try (ArchiveWriter writer = archive.write(CLOCK)) {
      imported(writer, "one", ONE, "một.txt");
    }
    try (Stream<Path> files = Files.list(archive.folder().resolve("temporary"))) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void keepsOriginalsByTheirHash() throws IOException {
    Path file = Files.write(folder.resolve("Kế hoạch.DOCX"), bytes("one"));
    try (ArchiveWriter writer = archive.write(CLOCK)) {
      writer.keepOriginal(file, "Kế hoạch.DOCX", ONE);
      writer.keepOriginal(file, "Kế hoạch.DOCX", ONE);
      imported(writer, "one", ONE, "Kế hoạch.DOCX");
    }
    assertThat(archive.folder().resolve(Archive.originalName(ONE, ".docx"))).hasContent("one");
  }

  @Test
  void saysThatThereIsNoArchive() {
    assertThatThrownBy(() -> archive.ledger()).isInstanceOf(NoArchiveException.class);
  }

  @Test
  void takesNoIdThatIsNoFileName() throws IOException {
    assertThat(archive.plan("../../etc/passwd")).isEmpty();
    try (ArchiveWriter writer = archive.write(CLOCK)) {
      assertThatThrownBy(() -> imported(writer, "../x", ONE, "a.txt"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static void imported(ArchiveWriter writer, String plan, DocumentId id, String path)
      throws IOException {
    PlanTrace trace = trace(null, id.sha256());
    ArchiveWriter.Kept kept = writer.keep(plan(plan, id), trace, paths(path));
    record(writer, path, id, ImportOutcome.IMPORTED, kept.plan(), trace);
  }

  private static void outcome(
      ArchiveWriter writer, String path, @Nullable DocumentId id, ImportOutcome outcome) {
    record(writer, path, id, outcome, null, null);
  }

  private static void record(
      ArchiveWriter writer,
      String path,
      @Nullable DocumentId id,
      ImportOutcome outcome,
      @Nullable String plan,
      @Nullable PlanTrace trace) {
    writer.record(
        new ImportRecord(
            Instant.EPOCH,
            path,
            "/share",
            id == null ? null : id.sha256(),
            null,
            outcome,
            plan,
            null,
            null,
            List.of(),
            trace,
            new TreeMap<>(),
            0.012,
            STAMP));
  }

  private static PlanTrace trace(@Nullable String number, String words) {
    return new PlanTrace(PlanKind.PLAN, number, null, null, null, Sketch.of(words), 1);
  }

  private static SequencedSet<String> paths(String... paths) {
    return new LinkedHashSet<>(List.of(paths));
  }

  private static Document document(DocumentId id) {
    DocumentBuilder builder = new DocumentBuilder();
    builder.paragraph("Kế hoạch", 0, Look.PLAIN);
    return builder.build(id, "text/plain", 0);
  }

  private static Plan plan(String id, DocumentId content) {
    return new Plan(
        id,
        PlanKind.PLAN,
        new Source("x", List.of(), content.sha256(), "text/plain", null, List.of()),
        STAMP,
        Header.EMPTY,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static DocumentId id(String text) {
    return DocumentId.of(bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
