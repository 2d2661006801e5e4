package vn.kehoach.gold.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.kehoach.gold.score.Counts;
import vn.kehoach.gold.score.Row;
import vn.kehoach.gold.score.Score;

/**
 * The figures as comma-separated values (RFC 4180, but line feeds), one line for each document and
 * row, and for all documents together under the name {@value #ALL}.
 */
public final class CsvReport implements ReportWriter {

  /** The name under which all documents together stand. */
  public static final String ALL = "(all)";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setRecordSeparator('\n')
          .setHeader("document", "row", "precision", "recall", "f1", "support", "tp", "fp", "fn")
          .get();

  @Override
  public String write(EvaluationReport report) {
    StringBuilder csv = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(csv, FORMAT)) {
      for (RowReport row : report.rows()) {
        print(printer, ALL, row.row(), row.counts());
      }
      for (DocumentReport document : report.documents()) {
        for (Row row : Row.values()) {
          print(printer, document.name(), row, document.tally().counts(row));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return csv.toString();
  }

  private static void print(CSVPrinter printer, String document, Row row, Counts counts)
      throws IOException {
    Score score = Score.of(counts);
    printer.printRecord(
        document,
        row.label(),
        plain(score.precision()),
        plain(score.recall()),
        plain(score.f1()),
        score.support(),
        counts.truePositives(),
        counts.falsePositives(),
        counts.falseNegatives());
  }

  private static String plain(double figure) {
    return String.format(Locale.ROOT, "%.4f", figure);
  }
}
