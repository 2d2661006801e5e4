package vn.kehoach.cli.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.index.IndexUnusableException;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.analysis.Abbreviations;

/**
 * The index of an archive, which can always be made anew from the plans that are kept. Each commit
 * of it is marked with the length that the ledger had, so that what it lacks after an interruption
 * is known. Of several versions of a plan it has the preferred one.
 */
public final class ArchiveIndex {

  private final Archive archive;
  private final Abbreviations abbreviations;

  /** The index of that archive. */
  public ArchiveIndex(Archive archive, Abbreviations abbreviations) {
    this.archive = archive;
    this.abbreviations = abbreviations;
  }

  /**
   * Opens the index for writing and makes it agree with the archive: adds what it lacks, or makes
   * it anew where it is missing, of another version or damaged.
   *
   * @param repairing called before plans are indexed again
   */
  public PlanIndex open(Runnable repairing) throws IOException {
    if (!Files.isDirectory(archive.index())) {
      return rebuild(repairing);
    }
    PlanIndex index;
    try {
      index = PlanIndex.open(archive.index(), abbreviations);
    } catch (IndexUnusableException e) {
      return rebuild(repairing);
    }
    Optional<NavigableSet<String>> touched = touchedSince(index.mark());
    if (touched.isEmpty()) {
      index.rollback();
      return rebuild(repairing);
    }
    try {
      if (!touched.get().isEmpty()) {
        repairing.run();
        replay(index, touched.get());
      }
      return index;
    } catch (IOException | RuntimeException e) {
      index.rollback();
      throw e;
    }
  }

  private Optional<NavigableSet<String>> touchedSince(Optional<String> mark) throws IOException {
    try {
      return mark.isEmpty()
          ? Optional.empty()
          : archive.plansTouchedSince(Long.parseLong(mark.get()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void replay(PlanIndex index, NavigableSet<String> touched) throws IOException {
    Set<String> searched = new HashSet<>(archive.searchedPlanIds());
    for (String id : touched) {
      Optional<Plan> plan = searched.contains(id) ? archive.plan(id) : Optional.empty();
      if (plan.isPresent()) {
        index.replace(plan.get());
      } else {
        index.delete(id);
      }
    }
  }

  /**
   * An index of all plans that are searched, open for writing. A plan file that is gone is left
   * out.
   *
   * @param repairing called where there is a plan to index
   */
  public PlanIndex rebuild(Runnable repairing) throws IOException {
    PlanIndex index = PlanIndex.create(archive.index(), abbreviations);
    try {
      boolean first = true;
      for (String id : archive.exists() ? archive.searchedPlanIds() : Set.<String>of()) {
        if (first) {
          repairing.run();
          first = false;
        }
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
