package vn.kehoach.cli.workflow;

import java.io.IOException;
import java.nio.file.Files;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.index.IndexUnusableException;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.PlanSearcher;
import vn.kehoach.index.analysis.Abbreviations;

/** The index of an archive, which can always be made anew from the plans that are kept. */
final class ArchiveIndex {

  private final Archive archive;
  private final Abbreviations abbreviations;

  ArchiveIndex(Archive archive, Abbreviations abbreviations) {
    this.archive = archive;
    this.abbreviations = abbreviations;
  }

  /**
   * Opens the index for writing; makes it anew where it is missing, of another version, damaged, in
   * doubt, or has not as many plans as the archive.
   *
   * @param inDoubt whether an interrupted run may have left plans and index apart
   * @param rebuilding called before plans are indexed again
   */
  PlanIndex open(boolean inDoubt, Runnable rebuilding) throws IOException {
    if (inDoubt || !Files.isDirectory(archive.index())) {
      return rebuild(rebuilding);
    }
    try {
      PlanIndex index = PlanIndex.open(archive.index(), abbreviations);
      if (plansIn(index) == archive.planIds().size()) {
        return index;
      }
      index.rollback();
    } catch (IndexUnusableException e) {
      // made anew, like one that lacks plans
    }
    return rebuild(rebuilding);
  }

  private static long plansIn(PlanIndex index) throws IOException {
    try (PlanSearcher searcher = index.searcher()) {
      return searcher.plans();
    }
  }

  /**
   * An index of all plans that are kept, open for writing. A plan file that is gone is left out.
   */
  PlanIndex rebuild(Runnable rebuilding) throws IOException {
    PlanIndex index = PlanIndex.create(archive.index(), abbreviations);
    try {
      if (!archive.planIds().isEmpty()) {
        rebuilding.run();
      }
      for (String id : archive.planIds()) {
        Plan plan = archive.plan(id).orElse(null);
        if (plan != null) {
          index.replace(plan);
        }
      }
      return index;
    } catch (IOException | RuntimeException e) {
      index.rollback();
      throw e;
    }
  }
}
