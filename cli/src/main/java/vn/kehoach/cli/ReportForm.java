package vn.kehoach.cli;

import vn.kehoach.gold.report.CsvReport;
import vn.kehoach.gold.report.HtmlReport;
import vn.kehoach.gold.report.JsonReport;
import vn.kehoach.gold.report.MarkdownReport;
import vn.kehoach.gold.report.ReportWriter;
import vn.kehoach.gold.report.TerminalTable;

/** How a report of accuracy looks. */
enum ReportForm {
  TABLE,
  JSON,
  MARKDOWN,
  CSV,
  HTML;

  ReportWriter writer() {
    return switch (this) {
      case TABLE -> new TerminalTable();
      case JSON -> new JsonReport();
      case MARKDOWN -> new MarkdownReport();
      case CSV -> new CsvReport();
      case HTML -> new HtmlReport();
    };
  }
}
