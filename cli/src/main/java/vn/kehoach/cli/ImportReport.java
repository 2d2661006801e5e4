package vn.kehoach.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.kehoach.cli.workflow.intake.FileResult;
import vn.kehoach.cli.workflow.intake.ImportSummary;
import vn.kehoach.corpus.archive.ImportOutcome.Kind;

/** The end of an import on the screen: the worst files, and the reconciliation line. */
final class ImportReport {

  /** More would push the reconciliation line's meaning off the screen; the report has them all. */
  private static final int SHOWN = 10;

  private static final Duration SLOW = Duration.ofSeconds(10);

  private final Screen screen;

  ImportReport(Screen screen) {
    this.screen = screen;
  }

  void print(ImportSummary summary, Path archive) {
    list(summary, Kind.FAILED, Kind.FAILED, archive);
    list(summary, Kind.NOT_A_PLAN, Kind.UNSUPPORTED, archive);
    List<FileResult> slow =
        summary.slowest().stream().filter(file -> file.took().compareTo(SLOW) > 0).toList();
    if (!slow.isEmpty()) {
      screen.say("import.slowest");
      slow.forEach(
          file -> screen.say("import.slowFile", file.took().toMillis() / 1000.0, file.path()));
    }
    screen.out().println(Reconciliation.of(summary, screen.messages()));
    if (summary.count(Kind.CONTAINER) > 0) {
      screen.say("import.containers", summary.count(Kind.CONTAINER));
    }
    if (summary.moved() > 0) {
      screen.say("import.moved", summary.moved());
    }
    if (!summary.isComplete()) {
      screen.say("import.stopped");
    }
    screen.say(
        "import.report", archive.toAbsolutePath().resolve(ImportReportFiles.HTML).toString());
    screen.say("import.next", archive.toAbsolutePath().toString());
  }

  private void list(ImportSummary summary, Kind one, Kind other, Path archive) {
    List<FileResult> files =
        summary.notImported().stream()
            .filter(file -> file.outcome().kind() == one || file.outcome().kind() == other)
            .toList();
    OutcomeLines lines = new OutcomeLines(screen);
    files.stream()
        .limit(SHOWN)
        .forEach(file -> lines.print(screen.out(), file.path(), file.outcome(), file.detail()));
    if (files.size() > SHOWN) {
      screen.line(
          "import.more", files.size() - SHOWN, archive.resolve(ImportReportFiles.CSV).toString());
    }
  }
}
