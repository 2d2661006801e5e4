package vn.kehoach.cli.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * CSV by RFC 4180, in UTF-8 with the byte order mark by which Excel knows it. Words that a
 * spreadsheet would take for a formula get an apostrophe in front (OWASP, CSV injection); numbers
 * and days are written as they are.
 */
public final class CsvWriter implements TableWriter {

  /** Also after spaces, which some programs cut, and in the wide forms of East Asian fonts. */
  private static final Pattern FORMULA =
      Pattern.compile("^[\\s\\u00A0]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]|^[\\t\\r\\n]");

  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n]|^\\s|\\s$");

  private final Writer out;

  /** Writes to a stream, which stays open. */
  public CsvWriter(OutputStream out) throws IOException {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.out.write('\uFEFF');
  }

  @Override
  public void begin(Sheet sheet) throws IOException {
    write(sheet.headings());
  }

  @Override
  public void line(List<Cell> cells) throws IOException {
    write(cells.stream().map(CsvWriter::text).toList());
  }

  private void write(List<String> cells) throws IOException {
    out.write(cells.stream().map(CsvWriter::quoted).collect(Collectors.joining(",")));
    out.write("\r\n");
  }

  private static String text(Cell cell) {
    return switch (cell) {
      case Cell.Text(String text) -> FORMULA.matcher(text).find() ? "'" + text : text;
      case Cell.Quantity(var value) -> value.toPlainString();
      case Cell.Day(var day) -> day.toString();
    };
  }

  private static String quoted(String text) {
    return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
