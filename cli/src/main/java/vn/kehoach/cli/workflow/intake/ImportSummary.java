package vn.kehoach.cli.workflow.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import vn.kehoach.corpus.archive.ImportOutcome;

/**
 * What an import did. {@link #found()} is the sum of the counts: no file is lost between them.
 *
 * @param counts files by kind of outcome; every kind is there. Containers are not in the sum, but
 *     what is in them
 * @param moved of the unchanged files, those that lay elsewhere before
 * @param passedOver files that the selection left out
 * @param notImported every file that is not in the archive now, in the order of the run
 * @param slowest the files that took longest, the slowest first
 * @param isComplete whether the run came to its end; else somebody stopped it
 */
public record ImportSummary(
    Map<ImportOutcome.Kind, Integer> counts,
    int moved,
    int passedOver,
    List<FileResult> notImported,
    List<FileResult> slowest,
    boolean isComplete) {

  private static final int SLOWEST = 10;

  /** Copies the collections. */
  public ImportSummary {
    Map<ImportOutcome.Kind, Integer> all = new EnumMap<>(ImportOutcome.Kind.class);
    for (ImportOutcome.Kind kind : ImportOutcome.Kind.values()) {
      all.put(kind, counts.getOrDefault(kind, 0));
    }
    counts = Map.copyOf(all);
    notImported = List.copyOf(notImported);
    slowest = List.copyOf(slowest);
  }

  /** Number of files of that kind. */
  public int count(ImportOutcome.Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  /** Number of files that were found and finished, those in containers in place of containers. */
  public int found() {
    return counts.values().stream().mapToInt(Integer::intValue).sum()
        - count(ImportOutcome.Kind.CONTAINER);
  }

  /** Collects results. Not thread-safe. */
  static final class Tally {

    private final Map<ImportOutcome.Kind, Integer> counts = new EnumMap<>(ImportOutcome.Kind.class);
    private final List<FileResult> notImported = new ArrayList<>();
    private final PriorityQueue<FileResult> slowest =
        new PriorityQueue<>(Comparator.comparing(FileResult::took));
    private int moved;

    void add(FileResult result) {
      ImportOutcome.Kind kind = result.outcome().kind();
      counts.merge(kind, 1, Integer::sum);
      if (result.movedFrom() != null && kind == ImportOutcome.Kind.UNCHANGED) {
        moved++;
      }
      switch (kind) {
        case IMPORTED, UNCHANGED, DUPLICATE, CONTAINER -> {}
        case NOT_A_PLAN, UNSUPPORTED, FAILED -> notImported.add(result);
      }
      if (!result.took().isZero()) {
        slowest.add(result);
        if (slowest.size() > SLOWEST) {
          slowest.remove();
        }
      }
    }

    ImportSummary summary(int passedOver, boolean isComplete) {
      List<FileResult> worst = new ArrayList<>(slowest);
      worst.sort(Comparator.comparing(FileResult::took).reversed());
      return new ImportSummary(counts, moved, passedOver, notImported, worst, isComplete);
    }
  }
}
