package vn.kehoach.cli.workflow.intake;

import java.io.IOException;
import java.time.Duration;
import vn.kehoach.corpus.archive.ArchiveWriter;
import vn.kehoach.index.PlanIndex;

/**
 * Makes what was done lasting from time to time: the archive every few seconds, the index every
 * minute, together with how far the ledger was then. What an index lacks after a power cut is
 * little, and known.
 */
final class Checkpoints {

  private static final Duration BETWEEN_INDEX_COMMITS = Duration.ofMinutes(1);

  private final ArchiveWriter writer;
  private final PlanIndex index;
  private final StopSignal stop;
  private long indexCommitted = System.nanoTime();

  Checkpoints(ArchiveWriter writer, PlanIndex index, StopSignal stop) {
    this.writer = writer;
    this.index = index;
    this.stop = stop;
  }

  /** Returns whether to go on. */
  boolean tick() throws IOException {
    writer.commitIfDue();
    if (System.nanoTime() - indexCommitted > BETWEEN_INDEX_COMMITS.toNanos()) {
      commit();
    }
    return !stop.isRequested();
  }

  boolean isStopped() {
    return stop.isRequested();
  }

  void commit() throws IOException {
    index.commit(Long.toString(writer.commit()));
    indexCommitted = System.nanoTime();
  }
}
