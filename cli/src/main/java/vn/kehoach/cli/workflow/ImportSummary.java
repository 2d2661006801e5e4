package vn.kehoach.cli.workflow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.corpus.archive.ImportOutcome;

/**
 * What an import did. {@link #found()} is the sum of the counts: no file is lost between them.
 *
 * @param counts files by kind of outcome; every kind is there
 * @param notImported every file that is not in the archive now, in the order of the run
 */
public record ImportSummary(Map<ImportOutcome.Kind, Integer> counts, List<FileResult> notImported) {

  /** Copies the collections. */
  public ImportSummary {
    Map<ImportOutcome.Kind, Integer> all = new EnumMap<>(ImportOutcome.Kind.class);
    for (ImportOutcome.Kind kind : ImportOutcome.Kind.values()) {
      all.put(kind, counts.getOrDefault(kind, 0));
    }
    counts = Map.copyOf(all);
    notImported = List.copyOf(notImported);
  }

  /** Number of files of that kind. */
  public int count(ImportOutcome.Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  /** Number of files that were found. */
  public int found() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Collects results. Not thread-safe. */
  static final class Tally {

    private final Map<ImportOutcome.Kind, Integer> counts = new EnumMap<>(ImportOutcome.Kind.class);
    private final List<FileResult> notImported = new ArrayList<>();

    void add(FileResult result) {
      ImportOutcome.Kind kind = result.outcome().kind();
      counts.merge(kind, 1, Integer::sum);
      switch (kind) {
        case IMPORTED, UNCHANGED, DUPLICATE -> {}
        case NOT_A_PLAN, UNSUPPORTED, FAILED -> notImported.add(result);
      }
    }

    ImportSummary summary() {
      return new ImportSummary(counts, notImported);
    }
  }
}
