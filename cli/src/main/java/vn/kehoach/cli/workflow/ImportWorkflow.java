package vn.kehoach.cli.workflow;

import java.io.IOException;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.archive.ArchiveWriter;
import vn.kehoach.corpus.archive.Content;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.analysis.Abbreviations;

/**
 * Imports files: finds them, reads and extracts them on several threads, keeps and indexes them in
 * the order of their paths. Every file found has exactly one outcome; what is not finished when the
 * run is killed is done by the next run.
 */
public final class ImportWorkflow {

  private final FileReading reading;
  private final PlanExtraction extraction;
  private final Abbreviations abbreviations;
  private final InstantSource clock;

  /**
   * Puts the workflow together.
   *
   * @param abbreviations those that searches use too
   * @param clock for the ledger's times only
   */
  public ImportWorkflow(
      FileReading reading,
      PlanExtraction extraction,
      Abbreviations abbreviations,
      InstantSource clock) {
    this.reading = reading;
    this.extraction = extraction;
    this.abbreviations = abbreviations;
    this.clock = clock;
  }

  /**
   * Runs an import to its end.
   *
   * @throws java.nio.file.NoSuchFileException where a root does not exist
   * @throws vn.kehoach.corpus.archive.ArchiveLockedException where another import runs
   */
  public ImportSummary run(ImportRequest request, ImportListener listener) throws IOException {
    Archive archive = Archive.in(request.archive());
    List<FoundFile> files = new FileDiscovery(archive.folder()).find(request.roots());
    listener.found(files.size());
    ImportSummary.Tally tally = new ImportSummary.Tally();
    try (ArchiveWriter writer = archive.write(clock);
        PlanIndex index =
            new ArchiveIndex(archive, abbreviations)
                .open(writer.wasInterrupted(), listener::repairingIndex)) {
      Set<DocumentId> current = current(writer);
      FilePreparation preparation =
          new FilePreparation(archive, reading, extraction, current::contains, rereadable(writer));
      FileKeeping keeping =
          new FileKeeping(writer, index, extraction.stamp(), current, request.copyOriginals());
      new OrderedWork(request.workers())
          .run(
              files,
              preparation::prepare,
              prepared -> {
                FileResult result = keeping.keep(prepared);
                tally.add(result);
                listener.finished(result);
              });
      index.commit();
      writer.finish();
    }
    return tally.summary();
  }

  /** What need not be done again. Failures are not among it: their cause may be gone by now. */
  private Set<DocumentId> current(ArchiveWriter writer) {
    ExtractorStamp stamp = extraction.stamp();
    Set<DocumentId> current = ConcurrentHashMap.newKeySet();
    for (Content content : writer.ledger().contents()) {
      boolean done =
          switch (content.outcome().kind()) {
            case IMPORTED -> writer.holds(content);
            case NOT_A_PLAN, UNSUPPORTED -> true;
            case UNCHANGED, DUPLICATE, FAILED -> false;
          };
      if (done && content.version().equals(stamp)) {
        current.add(new DocumentId(content.sha256()));
      }
    }
    return current;
  }

  /** Content that the same version of the program has read, so that only the rules are newer. */
  private Set<DocumentId> rereadable(ArchiveWriter writer) {
    String version = extraction.stamp().version();
    Set<DocumentId> rereadable = new HashSet<>();
    for (Content content : writer.ledger().contents()) {
      boolean read =
          content.outcome() == ImportOutcome.IMPORTED
              || content.outcome() == ImportOutcome.NOT_A_PLAN;
      if (read && content.version().version().equals(version)) {
        rereadable.add(new DocumentId(content.sha256()));
      }
    }
    return rereadable;
  }
}
