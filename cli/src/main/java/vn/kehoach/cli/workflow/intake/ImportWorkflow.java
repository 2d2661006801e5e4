package vn.kehoach.cli.workflow.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.IntFunction;
import vn.kehoach.cli.workflow.ArchiveIndex;
import vn.kehoach.cli.workflow.PlanExtraction;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.archive.ArchiveWriter;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.analysis.Abbreviations;

/**
 * Imports files: finds them, reads and extracts them on several threads, keeps and indexes them in
 * the order of their paths. Every file found has exactly one outcome; what is not finished when the
 * run is killed is done by the next run.
 */
public final class ImportWorkflow {

  /** Code units of text that wait for a slow file before them; in memory some ten times as much. */
  private static final long MOST_WAITING = 4L << 20;

  private final IntFunction<IntakeReading> readings;
  private final PlanExtraction extraction;
  private final Abbreviations abbreviations;
  private final InstantSource clock;

  /**
   * Puts the workflow together.
   *
   * @param readings makes what a run reads so many files with; the run closes it
   * @param abbreviations those that searches use too
   * @param clock for the ledger's times, and for how old a file is
   */
  public ImportWorkflow(
      IntFunction<IntakeReading> readings,
      PlanExtraction extraction,
      Abbreviations abbreviations,
      InstantSource clock) {
    this.readings = readings;
    this.extraction = extraction;
    this.abbreviations = abbreviations;
    this.clock = clock;
  }

  /**
   * Runs an import to its end, or until somebody stops it.
   *
   * @throws java.nio.file.NoSuchFileException where a root does not exist
   * @throws vn.kehoach.corpus.archive.ArchiveLockedException where another import runs
   */
  public ImportSummary run(ImportRequest request, ImportListener listener, StopSignal stop)
      throws IOException {
    for (Path root : request.roots()) {
      if (!Files.exists(root)) {
        throw new NoSuchFileException(root.toString());
      }
    }
    Archive archive = Archive.in(request.archive());
    ImportSummary.Tally tally = new ImportSummary.Tally();
    try (ArchiveWriter writer = archive.write(clock)) {
      FileDiscovery discovery =
          new FileDiscovery(archive.folder(), request.selection(), clock.instant());
      List<FoundFile> files = discovery.find(request.roots());
      listener.found(files.size(), discovery.passedOver());
      listener.furniture(discovery.furniture());
      PlanIndex index = new ArchiveIndex(archive, abbreviations).open(listener::repairingIndex);
      boolean done = false;
      try {
        Checkpoints checkpoints = new Checkpoints(writer, index, stop);
        run(request, archive, files, writer, index, tally, listener, checkpoints);
        checkpoints.commit();
        writer.finish();
        done = true;
      } finally {
        if (done) {
          index.close();
        } else {
          index.rollback();
        }
      }
      return tally.summary(discovery.passedOver(), !stop.isRequested());
    }
  }

  private void run(
      ImportRequest request,
      Archive archive,
      List<FoundFile> files,
      ArchiveWriter writer,
      PlanIndex index,
      ImportSummary.Tally tally,
      ImportListener listener,
      Checkpoints checkpoints)
      throws IOException {
    Knowledge knowledge = new Knowledge(writer, extraction.stamp(), request.retryFailed());
    SeenFiles seen = request.rehash() ? SeenFiles.NONE : SeenFiles.in(writer.ledger());
    FileKeeping keeping =
        new FileKeeping(
            writer,
            index,
            extraction.stamp(),
            knowledge,
            request.copyOriginals(),
            listener,
            result -> {
              tally.add(result);
              listener.finished(result);
            });
    try (IntakeReading reading = readings.apply(files.size())) {
      FilePreparation preparation =
          new FilePreparation(
              archive, reading, extraction, archive.corrections(), knowledge, seen, listener);
      try (OrderedWork<FoundFile, PreparedFile> work =
          new OrderedWork<>(
              request.workers(), preparation::prepare, PreparedFile::size, MOST_WAITING)) {
        new ImportRun(
                work,
                keeping,
                knowledge,
                reading,
                request.selection(),
                new UnpackedFolders(archive.folder()),
                listener,
                checkpoints)
            .run(files);
      }
    }
  }
}
