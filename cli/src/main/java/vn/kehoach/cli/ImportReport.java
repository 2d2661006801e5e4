package vn.kehoach.cli;

import java.nio.file.Path;
import vn.kehoach.cli.workflow.FileResult;
import vn.kehoach.cli.workflow.ImportSummary;
import vn.kehoach.corpus.archive.ImportOutcome;

/** The end of an import: each file that is not in the archive, and the reconciliation line. */
final class ImportReport {

  private final Screen screen;

  ImportReport(Screen screen) {
    this.screen = screen;
  }

  void print(ImportSummary summary, Path archive) {
    OutcomeLines lines = new OutcomeLines(screen);
    for (FileResult result : summary.notImported()) {
      lines.print(screen.out(), result.path(), result.outcome(), result.detail());
    }
    screen.line(
        "import.reconciliation",
        summary.found(),
        summary.count(ImportOutcome.Kind.IMPORTED),
        summary.count(ImportOutcome.Kind.UNCHANGED),
        summary.count(ImportOutcome.Kind.DUPLICATE),
        summary.count(ImportOutcome.Kind.NOT_A_PLAN),
        summary.count(ImportOutcome.Kind.UNSUPPORTED),
        summary.count(ImportOutcome.Kind.FAILED));
    screen.say("import.next", archive);
  }
}
