package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Table;
import vn.kehoach.corpus.document.TextBlock;

/** Reads fixtures without character recognition and shows documents as strings. */
final class Readings {

  private static final DocumentReader READER =
      new DocumentReader(ReadingLimits.STANDARD, Optional.empty());

  private Readings() {}

  static Document document(byte[] bytes) {
    Reading reading = READER.read(bytes, "fixture");
    assertThat(reading).isInstanceOf(Reading.Success.class);
    return ((Reading.Success) reading).document();
  }

  static ImportOutcome outcome(byte[] bytes) {
    Reading reading = READER.read(bytes, "fixture");
    assertThat(reading).isInstanceOf(Reading.Failure.class);
    return ((Reading.Failure) reading).outcome();
  }

  /** Paragraphs as {@code label|words}; tables as their rows. */
  static List<String> blocks(Document document) {
    return document.blocks().stream()
        .map(block ->
            switch (block) {
              case Table table -> table(document, table);
              case TextBlock text ->
                  (text.label().isEmpty() ? "" : text.label() + "|") + document.words(text.span());
            })
        .toList();
  }

  /** Cells as {@code row,column+rowSpan×columnSpan=words}. */
  private static String table(Document document, Table table) {
    StringBuilder out = new StringBuilder();
    table
        .cells()
        .forEach(cell ->
            out.append(out.isEmpty() ? "" : " ")
                .append(cell.row())
                .append(',')
                .append(cell.column())
                .append(
                    cell.rowSpan() * cell.columnSpan() == 1
                        ? ""
                        : "+" + cell.rowSpan() + "x" + cell.columnSpan())
                .append('=')
                .append(document.words(cell.span()).replace('\n', '/')));
    return out.toString();
  }
}
