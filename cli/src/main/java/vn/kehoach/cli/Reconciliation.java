package vn.kehoach.cli;

import vn.kehoach.cli.workflow.intake.ImportSummary;
import vn.kehoach.corpus.archive.ImportOutcome.Kind;

/** The line that accounts for every file that an import found. */
final class Reconciliation {

  private Reconciliation() {}

  static String of(ImportSummary summary, Messages messages) {
    return messages.text(
        "import.reconciliation",
        summary.found(),
        summary.count(Kind.IMPORTED),
        summary.count(Kind.UNCHANGED),
        summary.count(Kind.DUPLICATE),
        summary.count(Kind.NOT_A_PLAN),
        summary.count(Kind.UNSUPPORTED),
        summary.count(Kind.FAILED));
  }
}
