package vn.kehoach.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.kehoach.cli.workflow.intake.FileResult;
import vn.kehoach.cli.workflow.intake.ImportSummary;
import vn.kehoach.corpus.archive.ImportOutcome;

/**
 * The end of an import for programs.
 *
 * @param counts kind of outcome to number of files; {@code found} is their sum, containers apart
 * @param complete whether the run came to its end
 */
record ImportJson(
    int found,
    Map<String, Integer> counts,
    int moved,
    int passedOver,
    boolean complete,
    List<File> notImported) {

  /** A file that is not in the archive now. */
  record File(String path, ImportOutcome outcome, @Nullable String detail, double seconds) {

    static File of(FileResult result) {
      return new File(
          result.path(), result.outcome(), result.detail(), result.took().toMillis() / 1000.0);
    }
  }

  static ImportJson of(ImportSummary summary) {
    Map<String, Integer> counts = new TreeMap<>();
    summary
        .counts()
        .forEach((kind, count) -> counts.put(kind.name().toLowerCase(Locale.ROOT), count));
    return new ImportJson(
        summary.found(),
        counts,
        summary.moved(),
        summary.passedOver(),
        summary.isComplete(),
        summary.notImported().stream().map(File::of).toList());
  }
}
