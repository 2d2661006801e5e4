package vn.kehoach.corpus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.corpus.document.DigitalSignature;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentBuilder;
import vn.kehoach.corpus.document.DocumentBuilder.CellText;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.document.Look;
import vn.kehoach.corpus.document.ReadingNote;

class DocumentJsonTest {

  private static final String SCHEMA = "document.schema.json";
  private final DocumentJson json = new DocumentJson();

  @Test
  void readsBackWhatItWrote() {
    assertThat(json.read(json.write(sample()))).isEqualTo(sample());
  }

  @Test
  void writesWhatItsSchemaSays() {
    assertThat(JsonSchemas.errors(SCHEMA, json.write(sample()))).isEmpty();
    Document empty = new DocumentBuilder().build(DocumentId.of(new byte[0]), "application/pdf", 1);
    assertThat(JsonSchemas.errors(SCHEMA, json.write(empty))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "another schema       | `\"document/1\"`          | `\"document/0\"`",
        "an unknown block     | `\"type\" : \"paragraph\"` | `\"type\" : \"poem\"`",
        "a key of another one | `\"type\" : \"paragraph\"` | `\"type\" : \"paragraph\", \"rows\" : 1`",
        "a cell of no width   | `\"columnSpan\" : 2`      | `\"columnSpan\" : 0`",
        "a note nobody knows  | `\"OCR\"`                 | `\"GUESSED\"`"
      })
  void itsSchemaRejects(String fault, String written, String damaged) {
    String whole = json.write(sample());
    assertThat(whole).contains(written);
    assertThat(JsonSchemas.errors(SCHEMA, whole.replace(written, damaged))).as(fault).isNotEmpty();
  }

  @Test
  void refusesAnotherSchemaWithAReason() {
    assertThatThrownBy(() -> json.read("{\"schema\":\"plan/1\"}"))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("document/1")
        .hasMessageContaining("plan/1");
  }

  private static Document sample() {
    DocumentBuilder builder = new DocumentBuilder();
    builder.heading("MỤC TIÊU", 1, new Look(true, false, true), "", 1);
    builder.listItem("Nâng cao nhận thức", 1, Look.PLAIN, "1.", 0);
    builder.paragraph("Kinh phí do ngân sách bảo đảm.", 2, Look.PLAIN);
    builder.table(
        List.of(
            new CellText(0, 0, 1, 2, "Nhiệm vụ"),
            new CellText(1, 0, 1, 1, "Tập huấn"),
            new CellText(1, 1, 1, 1, "")),
        2);
    builder.note(ReadingNote.OCR);
    builder.drop("page-number", 2, "2");
    builder.signature(new DigitalSignature("Văn phòng", null));
    return builder.build(
        DocumentId.of("mẫu".getBytes(StandardCharsets.UTF_8)), "application/pdf", 2);
  }
}
