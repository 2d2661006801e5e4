package vn.kehoach.cli.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.cli.workflow.PlanExtraction;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.archive.FieldEdit;
import vn.kehoach.corpus.document.Document;
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

/** A share, an archive, and an import with real extraction, in this process. */
abstract class RealImport {

  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T08:00:00Z"));
  static final PlanExtractor EXTRACTOR = PlanExtractor.standard();
  static final DocumentReader DOCUMENTS = DocumentReader.standard();
  static final Abbreviations ABBREVIATIONS = Abbreviations.standard();

  @TempDir Path folder;
  Path share;
  Archive archive;
  ExtractorStamp stamp = EXTRACTOR.stamp();
  String seen = "80%";
  final List<String> conflicts = new ArrayList<>();

  @BeforeEach
  void makeShare() throws IOException {
    share = Files.createDirectory(folder.resolve("share"));
    archive = Archive.in(folder.resolve("archive"));
  }

  static String plan(int number, String subject) {
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

  static String html(String text) {
    return "<html><meta charset=\"utf-8\"><body><p>"
        + text.replace("\n", "</p>\n<p>")
        + "</p></body></html>";
  }

  final void write(String name, String text) throws IOException {
    Files.writeString(share.resolve(name), text);
  }

  final long hits(String words) throws IOException {
    try (PlanSearcher searcher = PlanSearcher.open(archive.index(), ABBREVIATIONS)) {
      return searcher.search(PlanQuery.of(words)).total();
    }
  }

  final void run() throws IOException {
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

  final ImportWorkflow workflow() {
    return new ImportWorkflow(_ -> new InProcess(), new Extraction(), ABBREVIATIONS, CLOCK);
  }

  /** Extraction whose rules may change: they see a figure as another. */
  final class Extraction implements PlanExtraction {

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
