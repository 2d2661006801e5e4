package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.corpus.document.DigitalSignature;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DroppedText;
import vn.kehoach.corpus.document.PageStart;
import vn.kehoach.corpus.document.ReadingNote;

class DocumentBytesTest {

  private static Document sent(Document document) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DocumentBytes.write(document, new DataOutputStream(bytes));
    return DocumentBytes.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }

  private static Document fixture(String format) throws Exception {
    try (var in =
        Objects.requireNonNull(
            DocumentBytesTest.class.getResourceAsStream("one-plan/chuyendoiso." + format))) {
      return Readings.document(in.readAllBytes());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "pdf", "html", "odt"})
  void aDocumentArrivesAsItWasSent(String format) throws Exception {
    Document document = fixture(format);
    assertThat(sent(document)).isEqualTo(document);
  }

  @Test
  void whatStandsBesideTheTextArrivesToo() throws Exception {
    Document plain = fixture("docx");
    Document document =
        new Document(
            plain.id(),
            plain.mediaType(),
            3,
            plain.text(),
            plain.blocks(),
            List.of(ReadingNote.OCR, ReadingNote.LINES_JOINED),
            List.of(new DroppedText("footnote", 2, "Theo số liệu năm 2030")),
            List.of(
                new DigitalSignature("Sở Y tế", "2031-03-05T10:00:00+07:00"),
                new DigitalSignature("Văn thư", null)),
            List.of(new PageStart(1, 0, false), new PageStart(3, 120, true)));
    assertThat(sent(document)).isEqualTo(document);
  }
}
