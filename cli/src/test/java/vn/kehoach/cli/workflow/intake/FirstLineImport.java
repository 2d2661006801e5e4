package vn.kehoach.cli.workflow.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.cli.workflow.PlanExtraction;
import vn.kehoach.corpus.archive.Archive;
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

/** A share, an archive, and an import that takes a first line for a plan, in this process. */
abstract class FirstLineImport {

  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T08:00:00Z"));

  @TempDir Path folder;
  Path share;
  Archive archive;
  final AtomicInteger read = new AtomicInteger();
  ExtractorStamp stamp = new ExtractorStamp("0.1.0", "sha256:r1", "sha256:m");

  @BeforeEach
  void makeFolders() throws IOException {
    share = Files.createDirectory(folder.resolve("Kế hoạch 2024"));
    archive = Archive.in(folder.resolve("archive"));
  }

  final void zip(String name, Map<String, String> files) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    files.forEach((path, text) -> entries.put(path, bytes(text)));
    Files.write(share.resolve(name), zipped(entries));
  }

  static byte[] zipped(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  final Path write(String name, String text) throws IOException {
    Path file = share.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    return Files.writeString(file, text);
  }

  final ImportSummary run() throws IOException {
    return run(archive, 2);
  }

  final ImportSummary run(Archive into, int workers) throws IOException {
    return workflow()
        .run(
            request(into.folder(), List.of(share), false, workers),
            new ImportListener() {},
            new StopSignal());
  }

  static ImportRequest request(Path into, List<Path> roots, boolean copyOriginals, int workers) {
    return new ImportRequest(into, roots, Selection.ALL, false, false, copyOriginals, workers);
  }

  final ImportSummary retryFailed() throws IOException {
    return workflow()
        .run(
            new ImportRequest(
                archive.folder(), List.of(share), Selection.ALL, true, false, false, 2),
            new ImportListener() {},
            new StopSignal());
  }

  final ImportSummary rehash() throws IOException {
    return workflow()
        .run(
            new ImportRequest(
                archive.folder(), List.of(share), Selection.ALL, false, true, false, 2),
            new ImportListener() {},
            new StopSignal());
  }

  final ImportSummary run(Selection selection) throws IOException {
    return workflow()
        .run(
            new ImportRequest(archive.folder(), List.of(share), selection, false, false, false, 2),
            new ImportListener() {},
            new StopSignal());
  }

  final ImportWorkflow workflow() {
    return new ImportWorkflow(
        _ -> new CountedReading(read), new FirstLine(stamp), Abbreviations.standard(), CLOCK);
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

  final Map<String, String> plans() throws IOException {
    Map<String, String> plans = new TreeMap<>();
    try (Stream<Path> files = Files.list(archive.folder().resolve("plans"))) {
      for (Path file : new ArrayList<>(files.toList())) {
        plans.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    return plans;
  }

  final long hits(String words) throws IOException {
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
