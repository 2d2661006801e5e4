package vn.kehoach.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.cli.workflow.intake.FileResult;
import vn.kehoach.cli.workflow.intake.ImportListener;
import vn.kehoach.cli.workflow.intake.ImportSummary;

/**
 * The end of an import as files in the archive: {@code report.csv} with a line for every file, and
 * {@code report.html} with what they add up to. Both are of the last run and appear whole.
 */
final class ImportReportFiles implements ImportListener, AutoCloseable {

  static final String CSV = "report.csv";
  static final String HTML = "report.html";

  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");
  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n]");

  private final Path archive;
  private final Messages messages;
  private final ImportHtml html;
  private @Nullable BufferedWriter csv;

  ImportReportFiles(Path archive, Messages messages) {
    this.archive = archive;
    this.messages = messages;
    this.html = new ImportHtml(messages);
  }

  @Override
  public void found(int files, int passedOver) {
    try {
      csv = Files.newBufferedWriter(unfinished(CSV));
      csv.write("\uFEFF" + messages.text("report.columns") + "\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void finished(FileResult result) {
    html.add(result);
    String line =
        Stream.<@Nullable String>of(
                    result.path(),
                    messages.word(result.outcome()),
                    result.outcome().name(),
                    result.plan(),
                    messages.technicalDetail(result.detail()),
                    messages.remedy(result.outcome(), result.detail()).orElse(null),
                    result.movedFrom(),
                    String.format(Locale.ROOT, "%.3f", result.took().toMillis() / 1000.0))
                .map(ImportReportFiles::cell)
                .collect(Collectors.joining(","))
            + "\r\n";
    try {
      if (csv != null) {
        csv.write(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts both files in the place of the last run's. */
  void finish(ImportSummary summary) throws IOException {
    close();
    Files.writeString(unfinished(HTML), html.page(summary));
    for (String name : new String[] {CSV, HTML}) {
      Files.move(unfinished(name), archive.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path unfinished(String name) {
    return archive.resolve(name + ".unfinished");
  }

  private static String cell(@Nullable String value) {
    String text = value == null ? "" : value;
    if (FORMULA.matcher(text).find()) {
      text = "'" + text;
    }
    return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  @Override
  public void close() throws IOException {
    if (csv != null) {
      csv.close();
    }
  }
}
