package vn.kehoach.cli.workflow;

import java.io.IOException;
import java.time.InstantSource;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.archive.ArchiveWriter;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.analysis.Abbreviations;

/** Makes the index of an archive anew from the plans that are kept. */
public final class IndexRebuild {

  private final Abbreviations abbreviations;
  private final InstantSource clock;

  /** Puts the workflow together. */
  public IndexRebuild(Abbreviations abbreviations, InstantSource clock) {
    this.abbreviations = abbreviations;
    this.clock = clock;
  }

  /**
   * Rebuilds the index of an archive.
   *
   * @return number of plans that the archive has
   * @throws vn.kehoach.corpus.archive.NoArchiveException where there is no archive
   * @throws vn.kehoach.corpus.archive.ArchiveLockedException where an import runs
   */
  public int run(Archive archive) throws IOException {
    int plans = archive.searchedPlanIds().size();
    try (ArchiveWriter writer = archive.write(clock)) {
      try (PlanIndex index = new ArchiveIndex(archive, abbreviations).rebuild(() -> {})) {
        index.commit(Long.toString(writer.commit()));
      }
      writer.finish();
    }
    return plans;
  }
}
