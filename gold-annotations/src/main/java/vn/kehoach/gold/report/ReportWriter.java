package vn.kehoach.gold.report;

/** A way to show a report. */
@FunctionalInterface
public interface ReportWriter {

  /** The report in this form, with line feeds, ending with one. */
  String write(EvaluationReport report);
}
