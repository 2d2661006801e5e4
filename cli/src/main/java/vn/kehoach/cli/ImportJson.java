package vn.kehoach.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.kehoach.cli.workflow.FileResult;
import vn.kehoach.cli.workflow.ImportSummary;

/**
 * The end of an import for programs.
 *
 * @param counts kind of outcome to number of files; {@code found} is their sum
 */
record ImportJson(int found, Map<String, Integer> counts, List<FileResult> notImported) {

  static ImportJson of(ImportSummary summary) {
    Map<String, Integer> counts = new TreeMap<>();
    summary
        .counts()
        .forEach((kind, count) -> counts.put(kind.name().toLowerCase(Locale.ROOT), count));
    return new ImportJson(summary.found(), counts, summary.notImported());
  }
}
